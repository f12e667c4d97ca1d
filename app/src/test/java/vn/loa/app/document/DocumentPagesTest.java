package vn.loa.app.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLDecoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.loa.app.identity.Role;

class DocumentPagesTest {

  private static final Pattern LINK = Pattern.compile("/documents/(\\d+)\"");

  private final long body = Visitor.body("UBND xã Bình Lãng");
  private final Visitor planner = Visitor.of(body, Role.PLANNER, "Lê Thị Ngần");
  private final Visitor stranger =
      Visitor.of(Visitor.body("UBND xã Hạ Vân"), Role.PLANNER, "Vũ Trì");
  private final Intake intake = new Intake();

  @Test
  @DisplayName("A file sent is received, read and shown; the sender is told in one sentence")
  void sent() throws Exception {
    var answer = drop("Kế hoạch số 12.txt", "KẾ HOẠCH\nĐăng ít nhất 02 tin, bài mỗi tháng.");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(sentence(answer)).isEqualTo("Đã nhận, đang đọc.");
    long id = id(answer);
    intake.settled(id);
    var page = planner.get("/documents/" + id);
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("Kế hoạch số 12.txt", "02 tin, bài mỗi tháng", "Lê Thị Ngần");
    assertThat(planner.get("/documents").body()).contains("Kế hoạch số 12.txt", "Đã đọc");
    assertThat(planner.get("/documents?q=ke+hoach+so+12").body()).contains("Kế hoạch số 12.txt");
    assertThat(planner.get("/documents?q=quyet+dinh").body()).doesNotContain("Kế hoạch số 12.txt");
  }

  @Test
  @DisplayName("The same form sent 16 times at once brings one document")
  void once() throws Exception {
    var calls = new ArrayList<Callable<HttpResponse<String>>>();
    for (int i = 0; i < 16; i++) calls.add(() -> drop("a.txt", "Kế hoạch một lần", "once-16"));
    Set<Long> ids = new HashSet<>();
    try (var threads = Executors.newFixedThreadPool(16)) {
      for (var answer : threads.invokeAll(calls)) {
        assertThat(answer.get().statusCode()).isEqualTo(200);
        ids.add(id(answer.get()));
      }
    }
    assertThat(ids).hasSize(1);
    assertThat(Pattern.compile("a\\.txt</a>").matcher(planner.get("/documents").body()).results())
        .hasSize(1);
  }

  @Test
  @DisplayName("The same bytes brought 16 times at once by different forms are entered once")
  void onceByBytes() throws Exception {
    var calls = new ArrayList<Callable<HttpResponse<String>>>();
    for (int i = 0; i < 16; i++) calls.add(() -> drop("b.txt", "Kế hoạch mười sáu lần"));
    var sentences = new ArrayList<String>();
    try (var threads = Executors.newFixedThreadPool(16)) {
      for (var answer : threads.invokeAll(calls)) sentences.add(sentence(answer.get()));
    }
    assertThat(sentences).filteredOn("Đã nhận, đang đọc."::equals).hasSize(1);
    assertThat(sentences).filteredOn(s -> s.startsWith("Đã có từ ")).hasSize(15);
  }

  @Test
  @DisplayName(
      "Without scripts, several files come in one form; sent again, it brings nothing more")
  void withoutScripts() throws Exception {
    var files = new LinkedHashMap<String, byte[]>();
    files.put("một.txt", "Kế hoạch một".getBytes(StandardCharsets.UTF_8));
    files.put("hai.txt", "Kế hoạch hai".getBytes(StandardCharsets.UTF_8));
    for (int i = 0; i < 2; i++) {
      var answer = planner.form(files, "form-1");
      assertThat(answer.statusCode()).isBetween(302, 303);
      assertThat(answer.headers().firstValue("Location")).hasValue("/documents");
    }
    assertThat(planner.get("/documents").body()).contains("một.txt", "hai.txt", "<b>2</b>");
    files.put("x".repeat(201), new byte[1]);
    var complaint = planner.form(files, "form-2");
    assertThat(complaint.statusCode()).isEqualTo(422);
    assertThat(complaint.body()).contains("Tên tệp dài quá 200 ký tự (đang 201).");
  }

  @Test
  @DisplayName("A form that was used for another file is refused, and nothing is kept")
  void keyReused() throws Exception {
    drop("b.txt", "Kế hoạch thứ nhất", "reused");
    var answer = drop("b.txt", "Kế hoạch thứ hai", "reused");
    assertThat(answer.statusCode()).isEqualTo(409);
    assertThat(sentence(answer)).contains("đã dùng cho tệp khác");
  }

  @Test
  @DisplayName("The same file again: since when it is there, and both ways to go on")
  void same() throws Exception {
    long first = id(drop("c.txt", "Kế hoạch hai lần"));
    var again = drop("c (1).txt", "Kế hoạch hai lần");
    assertThat(sentence(again)).startsWith("Đã có từ ").contains("Lê Thị Ngần");
    assertThat(id(again)).isEqualTo(first);
    assertThat(again.body()).contains("Mở bản đó", "Tải làm bản mới");
    assertThat(planner.get("/documents/" + first + "?same").body()).contains("Tải làm bản mới");
    var fresh = planner.post("/documents/" + first + "/again", "key=again-1");
    var twice = planner.post("/documents/" + first + "/again", "key=again-1");
    assertThat(fresh.statusCode()).isEqualTo(302);
    String to = fresh.headers().firstValue("Location").orElseThrow();
    assertThat(to).isNotEqualTo("/documents/" + first);
    assertThat(twice.headers().firstValue("Location")).hasValue(to);
  }

  @Test
  @DisplayName("Whoever does not see the body gets the same 404 as for a document that never was")
  void strangers() throws Exception {
    long id = id(drop("d.txt", "Kế hoạch của riêng xã"));
    intake.settled(id);
    for (String path : List.of("", "/original", "/progress", "/pages/1.png")) {
      var none = stranger.get("/documents/999999999" + path);
      var hidden = stranger.get("/documents/" + id + path);
      assertThat(hidden.statusCode()).as(path).isEqualTo(404);
      assertThat(main(hidden)).isEqualTo(main(none)).contains("Không có trang này");
    }
    assertThat(stranger.get("/documents").body()).doesNotContain("d.txt");
    assertThat(stranger.post("/documents/" + id + "/again", "key=x").statusCode()).isEqualTo(404);
    var above = Visitor.of(Visitor.body("UBND tỉnh Cao Khê"), Role.INSPECTOR, "Đỗ Khai");
    assertThat(above.get("/documents/" + id).statusCode()).isEqualTo(404);
    Visitor.sees(above.bodyId(), body);
    assertThat(above.get("/documents/" + id).statusCode()).isEqualTo(200);
  }

  @Test
  @DisplayName("The original comes back byte by byte, to be saved, and runs nothing in a browser")
  void original() throws Exception {
    byte[] page =
        "<html><script>alert(1)</script><p>Kế hoạch</p></html>".getBytes(StandardCharsets.UTF_8);
    long id = id(planner.drop("Kế hoạch \"mới\".html", page, Intake.freshKey()));
    var answer = planner.bytes("/documents/" + id + "/original");
    assertThat(answer.body()).isEqualTo(page);
    var headers = answer.headers();
    assertThat(headers.firstValue("Content-Type")).hasValue("application/octet-stream");
    assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
    assertThat(headers.firstValue("Content-Security-Policy"))
        .hasValue("default-src 'none'; sandbox");
    assertThat(headers.firstValue("Content-Disposition"))
        .hasValueSatisfying(
            d -> assertThat(d).startsWith("attachment;").contains("filename*=UTF-8''K%E1%BA%BF"));
  }

  @Test
  @DisplayName("What cannot be read is kept, and said with what to do")
  void refused() throws Exception {
    long id = id(planner.drop("trống.docx", new byte[0], Intake.freshKey()));
    intake.settled(id);
    var page = planner.get("/documents/" + id);
    assertThat(page.body())
        .contains(
            "Tệp rỗng, không có chữ nào.", "Kiểm xem tệp đã chép đủ chưa", "Bản gốc vẫn được giữ");
    assertThat(planner.get("/documents?state=refused").body()).contains("trống.docx");
    assertThat(planner.bytes("/documents/" + id + "/original").statusCode()).isEqualTo(200);
  }

  @Test
  @DisplayName("Only whoever plans brings files")
  void rights() throws Exception {
    var inspector = Visitor.of(body, Role.INSPECTOR, "Hà Soát");
    byte[] text = "Kế hoạch".getBytes(StandardCharsets.UTF_8);
    assertThat(inspector.drop("e.txt", text, Intake.freshKey()).statusCode()).isEqualTo(403);
    assertThat(inspector.get("/documents").body()).doesNotContain("data-drop-target");
  }

  private HttpResponse<String> drop(String name, String text)
      throws IOException, InterruptedException {
    return drop(name, text, Intake.freshKey());
  }

  private HttpResponse<String> drop(String name, String text, String key)
      throws IOException, InterruptedException {
    return planner.drop(name, text.getBytes(StandardCharsets.UTF_8), key);
  }

  private static long id(HttpResponse<String> answer) {
    var link = LINK.matcher(answer.body());
    assertThat(link.find()).as(answer.statusCode() + " " + answer.body()).isTrue();
    return Long.parseLong(link.group(1));
  }

  private static String main(HttpResponse<String> page) {
    return page.body().substring(page.body().indexOf("<main"), page.body().indexOf("</main>"));
  }

  private static String sentence(HttpResponse<?> answer) {
    return answer
        .headers()
        .firstValue("X-Loa-Sentence")
        .map(s -> URLDecoder.decode(s, StandardCharsets.UTF_8))
        .orElse("");
  }
}
