package vn.loa.compiler.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.loa.compiler.OwnPlan;
import vn.loa.obligation.Bearer;
import vn.loa.obligation.DutyKind;
import vn.loa.obligation.Modality;
import vn.loa.obligation.Obligation;
import vn.loa.obligation.Quota;
import vn.loa.obligation.Recurrence;
import vn.loa.obligation.Role;

class LanguageRangeTest {

  private static String bearer(Obligation duty) {
    return duty.bearers().getFirst().text();
  }

  private static BigDecimal minimum(Obligation duty) {
    assertThat(duty.quota()).extracting(Quota::minimum).isNotNull();
    return java.util.Objects.requireNonNull(
        java.util.Objects.requireNonNull(duty.quota()).minimum());
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName("several bearers of one sentence owe each their own quantity")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Sở Tư pháp đăng 03 tin, bài/tháng, các sở khác đăng 01 tin, bài/tháng      | Sở Tư pháp  | 3 | các sở khác | 1
          Phòng Tư pháp đăng 03 bài/tháng, Phòng Kinh tế làm 02 bài/tháng            | Phòng Tư pháp | 3 | Phòng Kinh tế | 2
          UBND phường phát 03 bản tin/tuần, UBND xã phát 02 bản tin/tuần             | UBND phường | 3 | UBND xã | 2
          Văn phòng mỗi tuần tối thiểu 04 tin; Phòng Kinh tế mỗi tuần tối thiểu 01 tin | Văn phòng | 4 | Phòng Kinh tế | 1
          """)
  void ownQuantities(String clause, String first, int one, String second, int other) {
    var all = OwnPlan.duties(clause);
    assertThat(all).extracting(LanguageRangeTest::bearer).containsExactly(first, second);
    assertThat(minimum(all.get(0))).isEqualByComparingTo(BigDecimal.valueOf(one));
    assertThat(minimum(all.get(1))).isEqualByComparingTo(BigDecimal.valueOf(other));
  }

  @Test
  @DisplayName("bodies that one act is done with bear no quantity of their own")
  void together() {
    var duty = OwnPlan.duty("phối hợp với Công an phường, Phòng Kinh tế làm 04 tin, bài");
    assertThat(bearer(duty)).isEqualTo(OwnPlan.BEARER);
    assertThat(duty.role()).isEqualTo(Role.COORDINATE);
    assertThat(duty.coordinators())
        .extracting(Bearer::text)
        .containsExactly("Công an phường", "Phòng Kinh tế");
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName("Giao lays the duty on another than the heading names")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Giao Phòng Kinh tế làm 05 video trước ngày 30/6/2026 | Phòng Kinh tế
          Giao cho Văn phòng theo dõi chung                    | Văn phòng
          Phân công Công an phường hướng dẫn tại bàn           | Công an phường
          Phòng Kinh tế chủ trì mở 01 lớp tập huấn             | Phòng Kinh tế
          """)
  void delegated(String clause, String bearer) {
    var duty = OwnPlan.duty(clause);
    assertThat(bearer(duty)).isEqualTo(bearer);
    assertThat(duty.modality()).isEqualTo(Modality.MUST);
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName("đề nghị and khuyến khích ask, they do not order")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Đề nghị Hội Nông dân vận động hội viên nộp hồ sơ qua mạng | Hội Nông dân
          Khuyến khích doanh nghiệp tài trợ in tờ rơi               | doanh nghiệp
          Đề nghị Ủy ban MTTQ phường giám sát việc niêm yết         | Ủy ban MTTQ phường
          """)
  void advisory(String clause, String bearer) {
    var duty = OwnPlan.duty(clause);
    assertThat(bearer(duty)).isEqualTo(bearer);
    assertThat(duty.modality()).isEqualTo(Modality.ADVISORY);
  }

  @Test
  @DisplayName("what stands under a heading that asks is asked")
  void advisoryHeading() {
    var all =
        OwnPlan.of(
                "I. TỔ CHỨC THỰC HIỆN\n1. Đề nghị Hội Phụ nữ phường\n- Tuyên truyền cho hội viên.\n")
            .obligations();
    assertThat(all).singleElement().returns(Modality.ADVISORY, Obligation::modality);
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName("an exception takes nothing from the duty and is none itself")
  @ValueSource(
      strings = {
        "đăng 02 tin, bài/tuần, trừ tuần nghỉ Tết",
        "đăng 02 tin, bài/tuần; trừ các tuần có ngày lễ",
        "đăng 02 tin, bài/tuần; không áp dụng đối với trường học"
      })
  void exception(String clause) {
    var duty = OwnPlan.duty(clause);
    assertThat(minimum(duty)).isEqualByComparingTo("2");
    assertThat(duty.recurrence()).isEqualTo(Recurrence.of(Recurrence.Period.WEEK));
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName(
      "past results, superiors' duties, lengths, ceilings and telephone numbers order nothing")
  @ValueSource(
      strings = {
        "Năm 2025, phường đăng 120 tin, bài về cải cách hành chính",
        "Năm qua, Phòng Kinh tế đã mở 03 lớp tập huấn",
        "Kế hoạch của UBND tỉnh yêu cầu mỗi phường đăng 05 tin, bài/tháng",
        "Mỗi video dài không quá 90 giây",
        "Mỗi bản tin có thời lượng từ 05 đến 07 phút",
        "Mức chi tối đa là 40 triệu đồng",
        "Số điện thoại tiếp nhận phản ánh: 0200.3111.222",
        "Kế hoạch này không áp dụng đối với lực lượng vũ trang",
        "Kế hoạch này thay thế Kế hoạch số 15/KH-UBND ngày 20/01/2025"
      })
  void noDuty(String clause) {
    assertThat(OwnPlan.duties(clause)).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName("two acts of one sentence are two duties")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          tuyên truyền bằng pa nô; đồng thời báo cáo kết quả về Sở Nội vụ    | PRINT | REPORT
          theo dõi, đôn đốc các tổ dân phố; mỗi quý tổ chức 01 buổi đối thoại | URGE  | EVENT
          đăng 02 tin, bài/tháng; kịp thời biểu dương gương tốt              | PUBLISH | COMMEND
          """)
  void twoActs(String clause, DutyKind first, DutyKind second) {
    assertThat(OwnPlan.duties(clause)).extracting(Obligation::kind).containsExactly(first, second);
  }

  @Test
  @DisplayName("chủ trì leads although others take part; phối hợp takes part")
  void roles() {
    var leads = OwnPlan.duty("chủ trì, phối hợp với Văn phòng tổ chức 02 lớp tập huấn");
    assertThat(leads.role()).isEqualTo(Role.LEAD);
    assertThat(leads.coordinators()).extracting(Bearer::text).isEqualTo(List.of("Văn phòng"));
    assertThat(OwnPlan.duty("phối hợp với Phòng Kinh tế treo băng rôn").role())
        .isEqualTo(Role.COORDINATE);
  }

  @Test
  @DisplayName("to whom the work goes is read")
  void recipients() {
    assertThat(OwnPlan.duty("gửi báo cáo kết quả về Sở Nội vụ").recipients())
        .containsExactly("Sở Nội vụ");
  }

  @Test
  @DisplayName("an ordered act among the closing words is addressed to all")
  void closing() {
    var all =
        OwnPlan.of(
                OwnPlan.assignment("đăng 02 tin, bài/tháng")
                    + "Yêu cầu các tổ dân phố báo cáo kết quả về Văn phòng trước ngày 15/12/2026./.\n")
            .obligations();
    assertThat(all).hasSize(2);
    assertThat(bearer(all.getLast())).isEqualTo("các tổ dân phố");
  }
}
