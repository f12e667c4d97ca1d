package vn.loa.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.loa.obligation.Bearer;
import vn.loa.obligation.Obligation;
import vn.loa.obligation.Quota;
import vn.loa.obligation.Recurrence.Period;

class TableCountsTest {

  private static final String HEAD =
      "| TT | Nhiệm vụ | Cơ quan chủ trì | Số lượng | Sản phẩm | Tần suất | Thời hạn |\n"
          + "|---|---|---|---|---|---|---|\n";

  private static List<Obligation> rows(String... rows) {
    return OwnPlan.of("I. NHIỆM VỤ\n" + HEAD + String.join("\n", rows) + "\n").obligations();
  }

  @Test
  @DisplayName("a bare number under Số lượng counts what stands under Sản phẩm")
  void bareNumber() {
    var duty =
        rows("| 1 | Viết bài về một cửa | Tổ Văn phòng | 04 | Tin, bài | | Hằng tháng |")
            .getFirst();
    assertThat(quota(duty).minimum()).isEqualByComparingTo("4");
    assertThat(quota(duty).unit().code()).isEqualTo("tin_bai");
    assertThat(duty.recurrence().period()).isEqualTo(Period.MONTH);
  }

  @Test
  @DisplayName("a cell that gives two groups a number each makes two duties")
  void shares() {
    var duties =
        rows(
            "| 1 | Đăng tin về một cửa | UBND các xã, phường | Mỗi xã 04 tin, bài; mỗi phường 06 tin, bài | | | Hằng quý |");
    assertThat(duties)
        .extracting(d -> d.bearers().stream().map(Bearer::text).toList())
        .containsExactly(List.of("Mỗi xã"), List.of("mỗi phường"));
    assertThat(duties)
        .extracting(d -> quota(d).minimum())
        .containsExactly(BigDecimal.valueOf(4), BigDecimal.valueOf(6));
    assertThat(duties).extracting(d -> d.recurrence().period()).containsOnly(Period.QUARTER);
  }

  @Test
  @DisplayName("a row without number and lead belongs to the lead above")
  void rowWithoutNumber() {
    var duties =
        rows(
            "| 1 | Viết bài về một cửa | Tổ Văn phòng | 02 | Tin, bài | | Hằng tháng |",
            "| | Công khai kết quả trả lời người dân | | | | | |");
    assertThat(duties).hasSize(2);
    assertThat(duties.getLast().bearers()).extracting(Bearer::text).containsExactly("Tổ Văn phòng");
  }

  @Test
  @DisplayName("a rhythm behind the last number of a sentence holds for those before it")
  void sharedRhythm() {
    var duties = OwnPlan.duties("các thôn ít nhất 03 tin, các trường ít nhất 02 tin mỗi quý");
    assertThat(duties)
        .extracting(d -> d.recurrence().period())
        .containsExactly(Period.QUARTER, Period.QUARTER);
  }

  @Test
  @DisplayName("a number that cannot be read is neither guessed nor filled in")
  void doubtful() {
    for (String clause :
        List.of("đăng ít nhất O5 tin, bài/tháng", "đăng ít nhất 2 5 tin, bài/tháng")) {
      assertThat(quota(OwnPlan.duty(clause)).minimum()).as(clause).isNull();
      assertThat(OwnPlan.assigning(clause).diagnostics())
          .as(clause)
          .anyMatch(d -> d.code().name().equals("NUMBER_DOUBTFUL"));
    }
  }

  @Test
  @DisplayName("a ceiling asks for nothing, and a year is no five")
  void ceilingAndYear() {
    var ceiling = quota(OwnPlan.duty("đăng tối đa 02 tin mỗi tuần"));
    assertThat(ceiling.minimum()).isNull();
    assertThat(ceiling.maximum()).isEqualByComparingTo("2");
    var report = OwnPlan.duty("định kỳ quý, năm báo cáo UBND phường kết quả thực hiện");
    assertThat(quota(report).minimum()).isEqualByComparingTo("1");
    assertThat(quota(OwnPlan.duty("tổ chức ít nhất năm buổi đối thoại")).minimum())
        .isEqualByComparingTo("5");
  }

  @Test
  @DisplayName("a plan of bullets alone is read too")
  void bulletsOnly() {
    var plan =
        OwnPlan.compile(
            "KẾ HOẠCH\nTruyền thông cải cách hành chính năm 2026\n\nMột số việc:\n\n"
                + "• Công an phường và Đoàn Thanh niên: ra quân 04 đợt hỗ trợ cài đặt ứng dụng.\n"
                + "• Các thôn nộp báo cáo trước ngày 25 tháng cuối quý.\n");
    assertThat(plan.obligations()).hasSize(2);
  }

  @Test
  @DisplayName("a channel's name is never cut within a word")
  void wholeChannel() {
    var channels = OwnPlan.duty("đăng tin trên Trang thông tin điện tử của thành phố").channels();
    assertThat(channels.getFirst().text()).isEqualTo("Trang thông tin điện tử của thành phố");
  }

  private static Quota quota(Obligation duty) {
    return Objects.requireNonNull(duty.quota());
  }
}
