package vn.loa.app.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.loa.app.TestLoa;
import vn.loa.app.Visitor;

class BodyPagesTest {

  private static final LocalDate FOUNDED = LocalDate.of(2020, 1, 1);
  private static int provinces;

  private final TestLoa loa = TestLoa.get();
  private final String name = "UBND tỉnh Sông Mây " + ++provinces;
  private final String first = "UBND xã Mây Trên " + provinces;
  private final String second = "UBND xã Mây Dưới " + provinces;
  private final TestProvince province =
      TestProvince.found(loa, FOUNDED, name + "\n  " + first + "\n  " + second + "\n");
  private final Visitor administrator =
      Visitor.of(loa, "Dương Minh Quân", province.id(name), "ADMINISTRATOR");
  private final Visitor officer =
      Visitor.of(loa, "Lê Thanh Thủy", province.id(first), "CONTRIBUTOR");

  @Test
  @DisplayName(
      "Two communes merged in mid-year stand in the tree before that day, the new one after")
  void merged() throws Exception {
    String fresh = "UBND xã Mây Mới " + provinces;
    var sent = administrator.post("/bodies/merge", form("01/06/2026", fresh));
    assertThat(sent.statusCode()).isEqualTo(303);
    var before = administrator.get("/bodies?day=31/05/2026&q=may").body();
    assertThat(before).contains(first, second).doesNotContain(fresh);
    var after = administrator.get("/bodies?day=01/06/2026&q=may").body();
    assertThat(after).contains(fresh).doesNotContain(first).doesNotContain(second);
    var page = administrator.get("/bodies/" + province.id(first)).body();
    assertThat(page).contains("đã kết thúc", fresh, "NQ 12");
  }

  @Test
  @DisplayName("A merger sent twice happens once")
  void once() throws Exception {
    String fresh = "UBND xã Mây Đôi " + provinces;
    var form = form("01/06/2026", fresh);
    var one = administrator.post("/bodies/merge", form);
    var two = administrator.post("/bodies/merge", form);
    assertThat(one.statusCode()).isEqualTo(303);
    assertThat(two.headers().firstValue("Location"))
        .isEqualTo(one.headers().firstValue("Location"));
  }

  @Test
  @DisplayName("A merger that cannot be says why, and keeps what was typed")
  void refused() throws Exception {
    var wrong = administrator.post("/bodies/merge", form("31/02/2026", "UBND xã Mây Lạ"));
    assertThat(wrong.statusCode()).isEqualTo(422);
    assertThat(wrong.body()).contains("Ngày không hợp lệ", "UBND xã Mây Lạ", "31/02/2026");
    var unknown =
        administrator.post(
            "/bodies/merge",
            Map.of("day", "01/06/2026", "merged", first + "\nUBND xã Không Có", "name", "X"));
    assertThat(unknown.body()).contains("Không có “UBND xã Không Có”");
  }

  @Test
  @DisplayName("Only an administrator merges, and only below the own body")
  void rights() throws Exception {
    assertThat(officer.get("/bodies/merge").statusCode()).isEqualTo(403);
    var stranger = Visitor.of(loa, "Người Lạ", province.id(first), "ADMINISTRATOR");
    var refused = stranger.post("/bodies/merge", form("01/06/2026", "UBND xã Mây Khác"));
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains("ngoài phạm vi");
  }

  @Test
  @DisplayName("The tree opens a branch at a time, and is found without accents")
  void tree() throws Exception {
    assertThat(officer.get("/bodies").body()).contains(name);
    var branch = officer.get("/bodies/" + province.id(name) + "/branch").body();
    assertThat(branch).contains(first, second).doesNotContain("<html");
    assertThat(officer.get("/search?q=may+tren").body()).contains(first);
    assertThat(officer.get("/bodies/999999999").statusCode()).isEqualTo(404);
  }

  private Map<String, String> form(String day, String fresh) {
    return Map.of(
        "key",
        UUID.nameUUIDFromBytes(fresh.getBytes(java.nio.charset.StandardCharsets.UTF_8)).toString(),
        "day",
        day,
        "basis",
        "NQ 12/NQ-HĐND ngày 20/5/2026",
        "merged",
        first + "\n" + second,
        "name",
        fresh);
  }
}
