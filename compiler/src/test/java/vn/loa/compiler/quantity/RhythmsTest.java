package vn.loa.compiler.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.loa.compiler.OwnPlan;
import vn.loa.compiler.RuleExamples;
import vn.loa.obligation.Recurrence;
import vn.loa.obligation.Recurrence.Period;

class RhythmsTest {

  @TestFactory
  @DisplayName("each way of stating how often reads its own example")
  Stream<DynamicTest> examples() {
    return RuleExamples.of(
        Rhythms.RULES,
        RhythmRule::example,
        (rule, words, i) -> rule.at(words, i, words.size(), true),
        (example, read) -> assertThat(OwnPlan.duty(example).recurrence()).isEqualTo(read));
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName("how often a duty falls due is read wherever it is said")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          đăng 02 tin, bài/tháng                        | MONTH     | 1
          mỗi tháng đăng 02 tin                         | MONTH     | 1
          hằng tuần phát bản tin trên loa               | WEEK      | 1
          hàng tuần phát bản tin trên loa               | WEEK      | 1
          mỗi ngày phát 02 lượt trên loa                | DAY       | 1
          đăng 01 bài/quý                               | QUARTER   | 1
          mỗi quý tổ chức 01 buổi đối thoại             | QUARTER   | 1
          mỗi năm tổ chức 02 buổi đối thoại             | YEAR      | 1
          hai tuần một lần đăng bài về chuyển đổi số    | WEEK      | 2
          đăng bài 02 tháng/lần                         | MONTH     | 2
          định kỳ 06 tháng báo cáo kết quả              | HALF_YEAR | 1
          định kỳ 06 tháng một lần tổ chức đối thoại    | HALF_YEAR | 1
          cứ 03 tháng một lần kiểm tra các tổ dân phố   | QUARTER   | 1
          quý nào cũng tổ chức 01 buổi đối thoại        | QUARTER   | 1
          gửi số liệu trước ngày 25 hằng tháng          | MONTH     | 1
          thường xuyên tuyên truyền trên loa            | CONTINUOUS | 1
          tuyên truyền về dịch vụ công                  | CONTINUOUS | 1
          """)
  void rhythm(String clause, Period period, int every) {
    assertThat(OwnPlan.duty(clause).recurrence()).isEqualTo(new Recurrence(period, every));
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName("a year, a quarter's number or a weekly paper in the text is no rhythm")
  @ValueSource(
      strings = {
        "tuyên truyền kế hoạch cải cách hành chính năm 2026",
        "đăng tin về kết quả Quý II năm 2025",
        "đăng tin về chi thường xuyên của phường"
      })
  void noRhythm(String clause) {
    assertThat(OwnPlan.duty(clause).recurrence()).isEqualTo(Recurrence.CONTINUOUS);
  }
}
