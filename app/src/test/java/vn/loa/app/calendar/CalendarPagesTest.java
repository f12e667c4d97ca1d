package vn.loa.app.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jooq.DSLContext;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.loa.app.TestLoa;
import vn.loa.app.Visitor;

class CalendarPagesTest {

  private static final long PROVINCE = 7_000_001;
  private static final LocalDate SWAPPED = LocalDate.of(2026, 11, 23);

  private final TestLoa loa = TestLoa.get();
  private final Calendars calendars = loa.bean(Calendars.class);

  private static Map<String, String> swap() {
    var form = new HashMap<String, String>();
    form.put("kind", "swap");
    form.put("from", "23/11/2026");
    form.put("other", "28/11/2026");
    form.put("name", "Nghỉ liền ngày 24/11");
    form.put("source", "Thông báo 12/TB-SNV ngày 02/10/2026");
    form.put("reason", "Đã có thông báo hoán đổi");
    form.put("for", "country");
    return form;
  }

  @Test
  @DisplayName("Năm nhìn một lượt: ngày lễ có chữ ký hiệu và lời, không chỉ có màu")
  void yearAtAGlance() throws Exception {
    var page = Visitor.of(loa, "Lê Minh Tâm", PROVINCE, "PLANNER").get("/calendar?year=2026");
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body())
        .contains("Tết Nguyên đán", "nghỉ bù", "làm bù cho ngày", "Tháng 11/2026")
        .doesNotContain("/calendar/correction");
  }

  @Test
  @DisplayName("Máy tính thời hạn nói rõ từng bước; ngày sai được nhắc, không mất chữ đã gõ")
  void reckoner() throws Exception {
    var visitor = Visitor.of(loa, "Lê Minh Tâm", PROVINCE, "CONTRIBUTOR");
    var page =
        visitor.get("/calendar/deadline?how=hours&day=14/04/2023&time=16:45&amount=8").body();
    assertThat(page).contains("08 giờ làm việc từ 16:45 thứ Sáu 14/4 → 16:45 thứ Hai 17/4");
    var wrong = visitor.get("/calendar/deadline?how=by&day=31/02/2026").body();
    assertThat(wrong).contains("“31/02/2026” không phải một ngày có trong lịch");
    assertThat(visitor.get("/calendar/deadline?how=x&day=%3Cb%3E&time=99&amount=-1").statusCode())
        .isEqualTo(200);
  }

  @Test
  @DisplayName("Sửa lịch là lập bản mới: bản cũ vẫn tính ra như cũ, việc sửa có trong nhật ký")
  void corrects() throws Exception {
    long before = calendars.edition();
    assertThat(calendars.current().isWorked(SWAPPED)).isTrue();
    var admin = Visitor.of(loa, "Trần Thị Mai", PROVINCE, "ADMINISTRATOR");
    var done = admin.post("/calendar/editions", swap());
    assertThat(done.statusCode()).isEqualTo(302);
    assertThat(calendars.edition()).isGreaterThan(before);
    assertThat(calendars.current().isWorked(SWAPPED)).isFalse();
    assertThat(calendars.current().isWorked(LocalDate.of(2026, 11, 28))).isTrue();
    assertThat(calendars.at(before).isWorked(SWAPPED)).isTrue();
    assertThat(admin.get("/calendar/editions").body())
        .contains("Thông báo 12/TB-SNV", "thêm thứ Hai 23/11/2026");
    var journal =
        loa.bean(DSLContext.class)
            .fetchCount(
                vn.loa.db.journal.Tables.ENTRY,
                vn.loa.db.journal.Tables.ENTRY.SUBJECT.eq("calendar/" + calendars.edition()));
    assertThat(journal).isEqualTo(1);
    assertThat(admin.post("/calendar/editions", swap()).body()).contains("Không có gì thay đổi");
    admin.post("/calendar/editions/" + before + "/again", Map.of());
    assertThat(calendars.current().isWorked(SWAPPED)).isTrue();
  }

  @Test
  @DisplayName("Ai không phải quản trị thì không sửa được lịch")
  void onlyAdministrators() throws Exception {
    var planner = Visitor.of(loa, "Lê Minh Tâm", PROVINCE, "PLANNER");
    assertThat(planner.post("/calendar/editions", swap()).statusCode()).isEqualTo(403);
    assertThat(planner.get("/calendar/correction").statusCode()).isEqualTo(403);
  }

  @Test
  @DisplayName("Giờ, ngày gõ sai được chỉ đúng ô, cách sửa, và chữ đã gõ còn nguyên")
  void badInput() throws Exception {
    var admin = Visitor.of(loa, "Trần Thị Mai", PROVINCE, "ADMINISTRATOR");
    var form = swap();
    form.put("kind", "hours");
    form.put("from", "31/02/2026");
    form.put("hours", "sáng đến chiều");
    var answer = admin.post("/calendar/editions", form);
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body())
        .contains(
            "“31/02/2026” không phải", "“sáng đến chiều” không đọc được", "Thông báo 12/TB-SNV");
    form.put("kind", "holiday");
    form.put("from", "01/01/2199");
    assertThat(admin.post("/calendar/editions", form).body()).contains("Lịch chỉ có từ 01/01/2023");
  }
}
