package vn.loa.compiler.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.loa.compiler.OwnPlan;
import vn.loa.compiler.RuleExamples;
import vn.loa.compiler.deadline.DeadlineRule.Place;
import vn.loa.obligation.Deadline;
import vn.loa.obligation.Deadline.Operator;
import vn.loa.obligation.Recurrence.Period;
import vn.loa.obligation.ReportPeriod;

class DeadlinesTest {

  @TestFactory
  @DisplayName("each way of stating by when reads its own example, and the duty takes it")
  Stream<DynamicTest> examples() {
    var place = new Place(false, 2026);
    return RuleExamples.of(
        Deadlines.RULES,
        DeadlineRule::example,
        (rule, words, i) -> rule.at(words, i, words.size(), place),
        (example, read) -> assertThat(OwnPlan.duty(example).deadline()).isEqualTo(read));
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName(
      "trước excludes the day, chậm nhất and đến hết include it, trong ends with the month")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          gửi số liệu về Phòng Nội vụ trước ngày 15/02/2026                 | 2026-02-15 | BEFORE
          gửi số liệu về Phòng Nội vụ trước ngày 15-02-2026                 | 2026-02-15 | BEFORE
          gửi số liệu về Phòng Nội vụ trước ngày 15/02                      | 2026-02-15 | BEFORE
          gửi số liệu về Phòng Nội vụ chậm nhất ngày 01 tháng 3 năm 2026    | 2026-03-01 | BY
          gửi số liệu về Phòng Nội vụ chậm nhất là ngày 01/3/2026           | 2026-03-01 | BY
          gửi số liệu về Phòng Nội vụ muộn nhất vào ngày 01/3/2026          | 2026-03-01 | BY
          đăng tin, bài đến hết ngày 30/6/2026                              | 2026-06-30 | BY
          treo 20 băng rôn, hoàn thành trước ngày 20/12/2026                | 2026-12-20 | BEFORE
          treo 20 băng rôn, hoàn thành chậm nhất trước ngày 20/12/2026      | 2026-12-20 | BEFORE
          mở lớp tập huấn trong tháng 10/2026                               | 2026-10-31 | WITHIN
          mở lớp tập huấn trước tháng 6/2026                                | 2026-06-01 | BEFORE
          """)
  void dates(String clause, LocalDate date, Operator operator) {
    assertThat(OwnPlan.duty(clause).deadline()).isEqualTo(new Deadline.OnDate(date, operator));
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName("a quarter is a deadline of its own")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ban hành kế hoạch trong Quý I                  | Q1 | WITHIN
          ban hành kế hoạch, hoàn thành trong quý II/2026 | Q2 | WITHIN
          treo băng rôn, xong trước quý III              | Q3 | BEFORE
          """)
  void quarters(String clause, ReportPeriod quarter, Operator operator) {
    assertThat(OwnPlan.duty(clause).deadline())
        .isEqualTo(new Deadline.AtPeriodEnds(List.of(quarter), operator));
  }

  @Test
  @DisplayName("quý III alone is not nine months")
  void periods() {
    assertThat(OwnPlan.duty("báo cáo kết quả quý I, 06 tháng, 09 tháng và năm").deadline())
        .isEqualTo(
            new Deadline.AtPeriodEnds(
                List.of(ReportPeriod.Q1, ReportPeriod.H1, ReportPeriod.M9, ReportPeriod.YEAR),
                Operator.WITHIN));
    assertThat(OwnPlan.duty("báo cáo kết quả quý I, 6 tháng, quý III, năm").deadline())
        .isEqualTo(
            new Deadline.AtPeriodEnds(
                List.of(ReportPeriod.Q1, ReportPeriod.H1, ReportPeriod.Q3, ReportPeriod.YEAR),
                Operator.WITHIN));
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName("a day of each month or quarter comes back")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          gửi số liệu trước ngày 25 hằng tháng            | MONTH   | 25 | BEFORE
          trước ngày 25 hàng tháng gửi số liệu            | MONTH   | 25 | BEFORE
          gửi số liệu chậm nhất ngày 05 mỗi tháng         | MONTH   | 5  | BY
          báo cáo kết quả trước ngày 20 của tháng cuối quý | QUARTER | 20 | BEFORE
          """)
  void repeated(String clause, Period period, int day, Operator operator) {
    assertThat(OwnPlan.duty(clause).deadline())
        .isEqualTo(new Deadline.OnDayOfPeriod(period, day, operator));
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName("working hours and working days count from an event")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          tiếp nhận hồ sơ trong vòng 04 giờ làm việc           | 4 | WORKING_HOUR
          trả lời phản ánh không quá 05 ngày làm việc          | 5 | WORKING_DAY
          trả lời phản ánh trong thời hạn ba ngày làm việc     | 3 | WORKING_DAY
          """)
  void workingTime(String clause, int amount, Deadline.TimeUnit unit) {
    assertThat(OwnPlan.duty(clause).deadline())
        .isEqualTo(new Deadline.WithinWorkingTime(amount, unit, Operator.WITHIN));
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName("days of signing, days that do not exist and bare days are no deadline")
  @ValueSource(
      strings = {
        "tuyên truyền Nghị định số 42/2022/NĐ-CP ngày 24/6/2022 của Chính phủ",
        "đăng tin về ngày 10/10 hằng năm",
        "gửi số liệu trước ngày 31/11/2026",
        "tuyên truyền chính sách có hiệu lực từ ngày 01/7/2026",
        "đăng tin về kết quả Quý II"
      })
  void none(String clause) {
    for (var duty : OwnPlan.duties(clause)) assertThat(duty.deadline()).as(clause).isNull();
  }

  @Test
  @DisplayName("a later sentence that only names the time times the act before it")
  void laterSentence() {
    var duty =
        OwnPlan.duty("Vẽ 02 bức tranh tường tại cổng trụ sở. Hoàn thành trước ngày 30/4/2026");
    assertThat(duty.deadline())
        .isEqualTo(new Deadline.OnDate(LocalDate.of(2026, 4, 30), Operator.BEFORE));
  }
}
