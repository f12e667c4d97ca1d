package vn.loa.app.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLDecoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.loa.app.TestLoa;
import vn.loa.app.Visitor;
import vn.loa.app.body.TestProvince;

class PlanPagesTest {

  private static final AtomicInteger NUMBERS = new AtomicInteger();

  private static final String TREE =
      """
      UBND tỉnh Sông Vàng %1$d
        Sở Nội vụ
        Sở Tài chính
        UBND xã Đồi Mây
        UBND phường Bến Nước
      UBND tỉnh Núi Bạc %1$d
      """;

  private final int number = NUMBERS.incrementAndGet();

  private final TestLoa loa = TestLoa.get();
  private final TestProvince province =
      TestProvince.found(loa, LocalDate.of(2025, 7, 1), TREE.formatted(number));
  private final long body = province.id("UBND tỉnh Sông Vàng " + number);
  private final Office office = new Office(body);
  private final Visitor planner = Visitor.of(loa, "Hà Thị Nhung", body, "PLANNER");
  private final Visitor head = Visitor.of(loa, "Đỗ Văn Kiên", body, "APPROVER");
  private final long plan = office.bring(ApprovalTest.plan("61"), null);

  @Test
  @DisplayName("The review shows the document, its duties, and the bodies that they fall on")
  void review() throws Exception {
    String page = get(planner, "/review").body();
    assertThat(page)
        .contains("Rà soát kế hoạch 61/KH-UBND", "data-link=\"3\"", "ít nhất 05 tin, bài");
    assertThat(page).contains("Mỗi đơn vị ít nhất 05 tin, bài");
    assertThat(page).contains("4 đơn vị");
    assertThat(page).doesNotContain("Chưa thấy");
  }

  @Test
  @DisplayName("A decision is answered with the cards that it changed, and others see it at once")
  void decide() throws Exception {
    var answer = decide(planner, "0", Map.of("what", "accept", "card", "1"));
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("data-card=\"1\"", "đã duyệt", "data-last=\"1\"");
    assertThat(answer.body()).doesNotContain("data-card=\"2\"");
    var seen = get(head, "/review/since?number=0&state=review");
    assertThat(seen.statusCode()).isEqualTo(200);
    assertThat(seen.body()).contains("Hà Thị Nhung: duyệt thẻ 1");
    assertThat(get(head, "/review/since?number=1&state=review").statusCode()).isEqualTo(204);
  }

  @Test
  @DisplayName("Someone else decided first: both versions side by side, nothing overwritten")
  void conflict() throws Exception {
    decide(head, "0", Map.of("what", "reject", "card", "2", "grounds", "repeated"));
    var answer = decide(planner, "0", Map.of("what", "accept", "card", "2"));
    assertThat(answer.statusCode()).isEqualTo(409);
    assertThat(answer.body()).contains("Đỗ Văn Kiên vừa quyết lúc", "Bản của bạn", "data-again");
    assertThat(office.look(plan).review().entries()).hasSize(1);
    var again = decide(planner, "1", Map.of("what", "accept", "card", "2"));
    assertThat(again.statusCode()).isEqualTo(200);
  }

  @Test
  @DisplayName("An open question keeps a card from being accepted, and says so")
  void unanswered() throws Exception {
    var answer = decide(planner, "0", Map.of("what", "accept", "card", "3"));
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(sentence(answer)).startsWith("Thẻ này còn câu hỏi phải quyết.");
    assertThat(
            decide(planner, "0", Map.of("what", "count", "card", "3", "value", "EACH"))
                .statusCode())
        .isEqualTo(200);
    assertThat(decide(planner, "1", Map.of("what", "accept", "card", "3")).statusCode())
        .isEqualTo(200);
  }

  @Test
  @DisplayName("A number or a day that cannot be is told beside its field; what was typed stays")
  void wrongForm() throws Exception {
    var form =
        new HashMap<>(
            Map.of("what", "edit", "card", "3", "bearers", "Sở Nội vụ", "minimum", "1,234.5"));
    form.putAll(Map.of("unit", "tin_bai", "period", "MONTH", "every", "1", "deadline", "date"));
    form.put("day", "31/02/2026");
    var answer = decide(planner, "0", form);
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("Ngày này không có trong lịch", "31/02/2026");
    assertThat(answer.body()).contains("Ghi số như 05 hoặc 1.234,5", "1,234.5");
    form.put("minimum", "1.234,5");
    form.put("day", "28/02/2026");
    assertThat(decide(planner, "0", form).statusCode()).isEqualTo(200);
    assertThat(get(planner, "/review").body()).contains("chậm nhất 28/02/2026");
  }

  @Test
  @DisplayName("Words of the document become a duty, a duty becomes two, two become one")
  void shape() throws Exception {
    String text =
        office
            .act(
                () ->
                    office
                        .bean(vn.loa.app.document.Documents.class)
                        .textOf(office.look(plan).draft().documentId()))
            .text();
    int start = text.indexOf("Nâng cao nhận thức");
    var added =
        decide(planner, "0", Map.of("what", "add", "start", "" + start, "end", "" + (start + 40)));
    assertThat(added.statusCode()).isEqualTo(200);
    assertThat(added.body()).contains("data-card=\"@" + start + "\"", "review-paper");
    var origin = office.look(plan).review().find("1").orElseThrow().duty().origin();
    var split =
        decide(
            planner,
            "1",
            Map.of("what", "split", "card", "1", "value", "" + (origin.start() + 20)));
    assertThat(split.body()).contains("data-card=\"1.1\"", "data-card=\"1.2\"", "data-gone=\"1\"");
    var merged = decide(planner, "2", Map.of("what", "merge", "card", "1.1"));
    assertThat(merged.body()).contains("data-card=\"1.1+1.2\"");
    var undone = decide(planner, "3", Map.of("what", "undo"));
    assertThat(undone.body()).contains("data-card=\"1.1\"").doesNotContain("data-card=\"1.1+1.2\"");
    assertThat(sentence(decide(head, "4", Map.of("what", "undo"))))
        .isEqualTo("Bạn không còn gì để hoàn tác.");
  }

  @Test
  @DisplayName("From review to approval by two people, over the pages")
  void approve() throws Exception {
    decide(planner, "0", Map.of("what", "count", "card", "3", "value", "EACH"));
    int last = 1;
    for (String card : new String[] {"1", "2", "3", "4"})
      assertThat(decide(planner, "" + last++, Map.of("what", "accept", "card", card)).statusCode())
          .isEqualTo(200);
    assertThat(step(planner, "approve", last).statusCode()).isEqualTo(403);
    assertThat(step(planner, "submit", last).statusCode()).isEqualTo(302);
    assertThat(step(head, "approve", last).statusCode()).isEqualTo(302);
    String page = planner.get("/plans/" + plan).body();
    assertThat(page).contains("ĐÃ PHÊ DUYỆT", "Bản 1", "Đỗ Văn Kiên phê duyệt");
    assertThat(planner.get("/plans?state=approved").body()).contains("61/KH-UBND");
    var bearers =
        office
            .duties(Objects.requireNonNull(office.look(plan).plan().versionId()))
            .get(2)
            .bearers()
            .stream()
            .map(PlanDuty.Bearing::bodyId);
    assertThat(bearers).contains(province.id("Sở Nội vụ"), province.id("UBND xã Đồi Mây"));
    var commune = Visitor.of(loa, "Vi Thị Sáu", province.id("UBND xã Đồi Mây"), "CONTRIBUTOR");
    assertThat(commune.get("/plans/" + plan).body()).contains("61/KH-UBND", "ít nhất 05 tin, bài");
  }

  @Test
  @DisplayName("A plan of another body is a page that does not exist")
  void stranger() throws Exception {
    var stranger =
        Visitor.of(loa, "Lương Văn Tám", province.id("UBND tỉnh Núi Bạc " + number), "PLANNER");
    for (String path : new String[] {"", "/review", "/difference", "/cascade"})
      assertThat(stranger.get("/plans/" + plan + path).statusCode()).as(path).isEqualTo(404);
    assertThat(
            stranger
                .post("/plans/" + plan + "/decisions", Map.of("what", "undo", "last", "0"))
                .statusCode())
        .isEqualTo(404);
    assertThat(stranger.get("/plans").body()).doesNotContain("61/KH-UBND");
    var commune = Visitor.of(loa, "Vi Thị Bảy", province.id("UBND xã Đồi Mây"), "CONTRIBUTOR");
    assertThat(commune.get("/plans/" + plan).statusCode()).isEqualTo(404);
    assertThat(commune.get("/plans/" + plan + "/review").statusCode()).isEqualTo(403);
  }

  private HttpResponse<String> get(Visitor visitor, String path)
      throws IOException, InterruptedException {
    return visitor.get("/plans/" + plan + path);
  }

  private HttpResponse<String> decide(Visitor visitor, String last, Map<String, String> fields)
      throws IOException, InterruptedException {
    var all = new HashMap<>(fields);
    all.put("last", last);
    return visitor.post("/plans/" + plan + "/decisions", all);
  }

  private HttpResponse<String> step(Visitor visitor, String step, int last)
      throws IOException, InterruptedException {
    return visitor.post("/plans/" + plan + "/" + step, Map.of("last", "" + last));
  }

  private static String sentence(HttpResponse<String> answer) {
    return URLDecoder.decode(
        answer.headers().firstValue("X-Loa-Sentence").orElse(""), StandardCharsets.UTF_8);
  }
}
