package vn.loa.compiler.quantity;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.loa.compiler.OwnPlan;
import vn.loa.compiler.RuleExamples;
import vn.loa.obligation.Quota;
import vn.loa.vietnamese.Words;

class QuotasTest {

  @TestFactory
  @DisplayName("each way of stating how much reads its own example")
  Stream<DynamicTest> examples() {
    return RuleExamples.of(
        Quotas.RULES,
        QuotaRule::example,
        (rule, words, i) -> rule.at(words, i, words.size()),
        (example, read) -> {
          var words = Words.of(example);
          assertThat(Quotas.all(words, 0, words.size())).contains(read);
          if (read.quota().minimum() != null) {
            assertThat(OwnPlan.duty(example).quota()).isEqualTo(read.quota());
          }
        });
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName("a number with the thing counted is what is owed, however it is bounded")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          đăng ít nhất 03 tin, bài mỗi tháng       | 3  | tin_bai
          đăng tối thiểu 05 tin, bài/tháng         | 5  | tin_bai
          đăng không dưới ba tin, bài mỗi tháng    | 3  | tin_bai
          đăng không ít hơn 04 tin, bài/quý        | 4  | tin_bai
          đăng ≥ 04 tin, bài/tháng                 | 4  | tin_bai
          đăng từ 02 tin, bài trở lên mỗi tuần     | 2  | tin_bai
          đăng 02 tin, bài trở lên mỗi tuần        | 2  | tin_bai
          đăng 02 tin, bài/tháng                   | 2  | tin_bai
          mỗi tháng 02 tin, bài về dịch vụ công    | 2  | tin_bai
          mở ba lớp tập huấn trong năm             | 3  | lop
          mở 02 (hai) lớp tập huấn                 | 2  | lop
          tổ chức mười hai buổi đối thoại          | 12 | cuoc
          mỗi quý tổ chức một buổi đối thoại       | 1  | cuoc
          làm 05 video về cách nộp hồ sơ           | 5  | video
          dàn dựng 02 tiểu phẩm về văn hóa công sở | 2  | tieu_pham
          in 1.500 tờ rơi cho các hộ               | 1500 | to_roi
          treo 12 băng rôn tại cửa ngõ             | 12 | bang_ron
          dựng 04 cụm pa nô ở cửa ngõ              | 4  | cum
          duy trì 01 chuyên mục trên trang thông tin điện tử | 1 | chuyen_muc
          """)
  void owed(String clause, BigDecimal minimum, String unit) {
    var quota = requireNonNull(OwnPlan.duty(clause).quota());
    assertThat(quota.minimum()).isEqualByComparingTo(minimum);
    assertThat(quota.maximum()).isNull();
    assertThat(quota.unit().code()).isEqualTo(unit);
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName("of a range the lower end is owed and the upper end is known")
  @ValueSource(
      strings = {
        "đăng từ 02 đến 03 tin, bài mỗi tuần",
        "đăng 02 - 03 tin, bài mỗi tuần",
        "đăng từ hai đến ba tin, bài mỗi tuần"
      })
  void range(String clause) {
    var quota = requireNonNull(OwnPlan.duty(clause).quota());
    assertThat(quota.minimum()).isEqualByComparingTo("2");
    assertThat(quota.maximum()).isEqualByComparingTo("3");
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName("ceilings, lengths, dates, articles and telephone numbers count no work")
  @ValueSource(
      strings = {
        "phát bản tin không quá 02 lượt mỗi ngày",
        "phát bản tin có thời lượng 15 phút",
        "đăng tin theo Điều 12 của quy chế",
        "gửi bản tin trước ngày 05 hằng tháng",
        "đăng tin về đường dây nóng số 0200.3999.111",
        "đăng tin về dịch vụ công mức độ 4",
        "đăng tin về 85% hồ sơ đúng hạn"
      })
  void nothingCounted(String clause) {
    for (var duty : OwnPlan.duties(clause)) {
      boolean stated = duty.quota() != null && duty.quota().minimum() != null;
      boolean filled = duty.inferred().contains(vn.loa.obligation.Slot.QUANTITY);
      assertThat(stated && !filled).as("%s: %s", clause, duty.quota()).isFalse();
    }
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName("a rhythm without a number asks for one, and says that one was filled in")
  @ValueSource(
      strings = {"hằng tháng đăng tin về dịch vụ công", "định kỳ 06 tháng báo cáo kết quả"})
  void filledIn(String clause) {
    var duty = OwnPlan.duty(clause);
    assertThat(duty.quota()).extracting(Quota::minimum).isEqualTo(BigDecimal.ONE);
    assertThat(duty.inferred()).contains(vn.loa.obligation.Slot.QUANTITY);
  }
}
