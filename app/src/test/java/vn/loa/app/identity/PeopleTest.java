package vn.loa.app.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.loa.app.TestLoa;
import vn.loa.app.body.TestProvince;

class PeopleTest {

  private static final Pattern CODE =
      Pattern.compile("[A-Z2-9]{4}-[A-Z2-9]{4}-[A-Z2-9]{4}(?=</output>)");

  private static TestProvince province;
  private static TestPerson above;
  private static TestPerson below;

  @BeforeAll
  static void found() {
    province =
        TestProvince.found(
            TestLoa.get(),
            LocalDate.of(2020, 1, 1),
            """
            UBND tỉnh Người Dùng
              Sở Nội vụ tỉnh Người Dùng
              UBND xã Suối Mơ
            """);
    above = TestPerson.with(Role.ADMINISTRATOR, province.id("UBND tỉnh Người Dùng"));
    below = TestPerson.with(Role.ADMINISTRATOR, province.id("UBND xã Suối Mơ"));
  }

  private static Map<String, String> invitation(String name, String login, long body) {
    return Map.of(
        "name", name, "login", login, "body", "" + body, "role", "CONTRIBUTOR", "lastDay", "");
  }

  private static String login(String start) {
    return start + System.nanoTime() % 1_000_000_000;
  }

  /** Invites somebody and gives the code and the number. */
  private static String[] invited(String login, long body) {
    var answer = above.post("/people", invitation("Trần Thị Hồng Ngọc", login, body));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    var code = CODE.matcher(answer.body());
    assertThat(code.find()).isTrue();
    var id = Pattern.compile("href=\"/people/(\\d+)\"").matcher(answer.body());
    assertThat(id.find()).isTrue();
    return new String[] {code.group(), id.group(1)};
  }

  @Test
  @DisplayName("Whoever is invited chooses a password by a code that works once, and is let in")
  void invitedPeopleChooseTheirPassword() {
    String login = login("ngoc");
    String[] invited = invited(login, province.id("Sở Nội vụ tỉnh Người Dùng"));
    var browser = new TestBrowser();
    var short1 = browser.start(login, invited[0], "ngắn", "ngắn");
    assertThat(short1.statusCode()).isEqualTo(422);
    assertThat(short1.body()).contains("cần ít nhất 12");
    var other = browser.start(login, invited[0], "bến sông mùa lúa chín", "khác");
    assertThat(other.body()).contains("Hai lần gõ không giống nhau");
    String typed = " " + invited[0].toLowerCase(java.util.Locale.ROOT).replace("-", " ");
    var chosen = browser.start(login, typed, "bến sông mùa lúa chín", "bến sông mùa lúa chín");
    assertThat(chosen.statusCode()).isEqualTo(303);
    assertThat(browser.get("/me").statusCode()).isEqualTo(200);
    var again = new TestBrowser().start(login, invited[0], "một câu khác nữa", "một câu khác nữa");
    assertThat(again.body()).contains("Tên hoặc mã không đúng");
    var later = new TestBrowser();
    assertThat(later.signIn(login, "bến sông mùa lúa chín").statusCode()).isEqualTo(303);
  }

  @Test
  @DisplayName(
      "A login belongs to one person; a wrong form keeps what was typed and says what to mend")
  void faultsStandBesideTheirFields() {
    long body = province.id("UBND xã Suối Mơ");
    var taken = above.post("/people", invitation("Lê Văn An", below.login(), body));
    assertThat(taken.statusCode()).isEqualTo(422);
    assertThat(taken.body()).contains("đã có người dùng", "value=\"Lê Văn An\"");
    var wrong =
        above.post(
            "/people",
            Map.of("name", "", "login", "Có Dấu", "body", "", "role", "", "lastDay", "31/02/2026"));
    assertThat(wrong.body())
        .contains("Chưa có họ tên", "Tên đăng nhập gồm", "Chưa chọn cơ quan", "Chưa chọn vai trò")
        .contains("“31/02/2026” không phải là ngày");
    var huge = above.post("/people", invitation("A".repeat(1_048_576), login("dai"), body));
    assertThat(huge.body()).contains("Tên dài quá 200 ký tự (đang 1.048.576)");
  }

  @Test
  @DisplayName(
      "An administrator reaches own body and below, never above, beside, or the own account")
  void administratorsActBelow() {
    long province1 = province.id("UBND tỉnh Người Dùng");
    var beyond = below.post("/people", invitation("Lê Văn An", login("an"), province1));
    assertThat(beyond.body()).contains("ngoài phạm vi của bạn");
    assertThat(below.get("/people/" + above.id()).statusCode()).isEqualTo(404);
    assertThat(below.post("/people/" + above.id() + "/close", Map.of()).statusCode())
        .isEqualTo(404);
    assertThat(below.get("/people").body()).doesNotContain(above.login());
    assertThat(above.get("/people?q=" + below.login()).body()).contains(below.login());
    var self = above.post("/people/" + above.id() + "/close", Map.of());
    assertThat(self.statusCode()).isEqualTo(422);
    assertThat(self.body()).contains("Không tự làm việc này");
  }

  @Test
  @DisplayName("An account that also carries a mandate from above is closed by those above only")
  void mandatesFromAboveProtect() {
    var officer = TestPerson.with(Role.CONTRIBUTOR, province.id("UBND xã Suối Mơ"));
    String give = "/people/" + officer.id() + "/mandates";
    long office = province.id("Sở Nội vụ tỉnh Người Dùng");
    assertThat(above.post(give, Map.of("body", "" + office, "role", "PLANNER")).statusCode())
        .isEqualTo(303);
    var refused = below.post("/people/" + officer.id() + "/close", Map.of());
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains("Nhờ quản trị cấp trên");
    assertThat(above.post("/people/" + officer.id() + "/close", Map.of()).statusCode())
        .isEqualTo(303);
    assertThat(officer.get("/me").headers().firstValue("Location")).isPresent();
  }

  @Test
  @DisplayName(
      "A mandate counts from the next request on, and no more from the next request after its end")
  void mandatesCountAtOnce() {
    var officer = TestPerson.with(Role.CONTRIBUTOR, province.id("UBND xã Suối Mơ"));
    assertThat(officer.get("/people").statusCode()).isEqualTo(403);
    long body = province.id("UBND xã Suối Mơ");
    var given =
        above.post(
            "/people/" + officer.id() + "/mandates",
            Map.of("body", "" + body, "role", "ADMINISTRATOR"));
    assertThat(given.statusCode()).isEqualTo(303);
    long mandate = officer.signedIn().mandates().getLast().id();
    assertThat(officer.post("/me/mandate", Map.of("mandate", "" + mandate)).statusCode())
        .isEqualTo(303);
    assertThat(officer.get("/people").statusCode()).isEqualTo(200);
    var twice =
        above.post(
            "/people/" + officer.id() + "/mandates",
            Map.of("body", "" + body, "role", "ADMINISTRATOR"));
    assertThat(twice.body()).contains("đã giữ vai trò đó");
    String end = "/people/" + officer.id() + "/mandates/" + mandate + "/end";
    assertThat(above.post(end, Map.of("lastDay", "")).statusCode()).isEqualTo(303);
    assertThat(officer.get("/people").statusCode()).isEqualTo(403);
    assertThat(officer.post("/me/mandate", Map.of("mandate", "" + mandate)).statusCode())
        .isEqualTo(404);
  }

  @Test
  @DisplayName(
      "Closing an account ends its sessions at once; opened again, the person signs in anew")
  void closedAccounts() {
    var officer = TestPerson.with(Role.CONTRIBUTOR, province.id("UBND xã Suối Mơ"));
    assertThat(officer.get("/me").statusCode()).isEqualTo(200);
    below.post("/people/" + officer.id() + "/close", Map.of());
    assertThat(officer.get("/me").statusCode()).isEqualTo(302);
    assertThat(below.get("/people?state=closed").body()).contains(officer.login());
    below.post("/people/" + officer.id() + "/reopen", Map.of());
    assertThat(officer.get("/me").statusCode()).isEqualTo(302);
    assertThat(officer.enter().get("/me").statusCode()).isEqualTo(200);
  }

  @Test
  @DisplayName("Names are found without accents and sorted by the given name")
  void listsOfPeople() {
    long body = province.id("Sở Nội vụ tỉnh Người Dùng");
    TestPerson.named("Đặng Thị Ánh", Role.CONTRIBUTOR, body);
    TestPerson.named("Bùi Văn Tý", Role.CONTRIBUTOR, body);
    TestPerson.named("Nguyễn Hoà Bình", Role.CONTRIBUTOR, body);
    String page = above.get("/people?body=" + body).body();
    assertThat(page.indexOf("Đặng Thị Ánh")).isBetween(0, page.indexOf("Nguyễn Hoà Bình"));
    assertThat(page.indexOf("Nguyễn Hoà Bình")).isBetween(0, page.indexOf("Bùi Văn Tý"));
    assertThat(above.get("/people?q=hoa%20binh").body()).contains("Nguyễn Hoà Bình");
    assertThat(above.get("/people?q=%25").body()).doesNotContain("Nguyễn Hoà Bình");
    assertThat(above.get("/people/pick?q=dang%20anh").body()).contains("Đặng Thị Ánh");
  }

  @Test
  @DisplayName("Changing the password signs out all other places")
  void passwords() {
    String login = login("lan");
    String[] invited = invited(login, province.id("UBND xã Suối Mơ"));
    var here = new TestBrowser();
    here.start(login, invited[0], "con thuyền trên bến", "con thuyền trên bến");
    var there = new TestBrowser();
    there.signIn(login, "con thuyền trên bến");
    assertThat(there.get("/me").statusCode()).isEqualTo(200);
    var wrong = here.post("/me/password", changed("sai rồi", "cây đa đầu làng xưa"));
    assertThat(wrong.body()).contains("Mật khẩu hiện nay không đúng");
    var common = here.post("/me/password", changed("con thuyền trên bến", "matkhau123456"));
    assertThat(common.body()).contains("ai cũng đoán được");
    var done = here.post("/me/password", changed("con thuyền trên bến", "cây đa đầu làng xưa"));
    assertThat(done.statusCode()).isEqualTo(303);
    assertThat(here.get("/me").statusCode()).isEqualTo(200);
    assertThat(there.get("/me").statusCode()).isEqualTo(302);
    var old = new TestBrowser().signIn(login, "con thuyền trên bến");
    assertThat(old.statusCode()).isEqualTo(422);
  }

  private static Map<String, String> changed(String old, String password) {
    return Map.of("old", old, "password", password, "again", password);
  }

  @Test
  @DisplayName("A session is ended from another place; somebody else's cannot be")
  void sessions() {
    var person = TestPerson.with(Role.CONTRIBUTOR, province.id("UBND xã Suối Mơ"));
    String first = person.session();
    var id = person.signedIn().session();
    assertThat(below.post("/me/sessions/" + id + "/end", Map.of()).statusCode()).isEqualTo(303);
    assertThat(person.get("/me").statusCode()).isEqualTo(200);
    person.enter();
    assertThat(person.get("/me").body()).contains(id.toString());
    person.post("/me/sessions/" + id + "/end", Map.of());
    assertThat(TestLoa.get().bean(SessionStore.class).find(first)).isEmpty();
    assertThat(person.get("/me").statusCode()).isEqualTo(200);
  }

  @Test
  @DisplayName("Every act stands in the journal in words, and leads to the person")
  void journal() {
    var officer = TestPerson.named("Võ Minh Khuê", Role.EDITOR, province.id("UBND xã Suối Mơ"));
    above.post("/people/" + officer.id() + "/name", Map.of("name", "Võ Minh Khôi"));
    String page = above.get("/journal?person=" + above.id()).body();
    assertThat(page).contains("Sửa họ tên Võ Minh Khuê thành Võ Minh Khôi");
    assertThat(page).contains("href=\"/people/" + officer.id() + "\"");
    String empty =
        above
            .get("/journal?subject=person/" + officer.id() + "&from=01/01/1990&to=02/01/1990")
            .body();
    assertThat(empty).contains("Không có việc nào như vậy");
    assertThat(above.get("/journal?from=31/02/2026").statusCode()).isEqualTo(422);
    assertThat(below.get("/journal?person=" + above.id()).body())
        .doesNotContain("Suối Mơ, Quản trị");
    var sheet = above.post("/journal/export", Map.of("person", "" + above.id()));
    assertThat(sheet.statusCode()).isEqualTo(200);
    assertThat(sheet.headers().firstValue("Content-Type"))
        .hasValueSatisfying(type -> assertThat(type).contains("spreadsheetml"));
  }
}
