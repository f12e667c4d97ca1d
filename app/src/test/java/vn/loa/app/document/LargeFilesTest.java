package vn.loa.app.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLDecoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.loa.app.document.Document.State;
import vn.loa.app.identity.Role;

class LargeFilesTest {

  private static final int MB = 1 << 20;

  private final Visitor planner =
      Visitor.of(Visitor.body("UBND xã Thạch Lương"), Role.PLANNER, "Hà Văn Inh");
  private final Intake intake = new Intake();

  @Test
  @DisplayName("A file of 200 MB is kept to the last byte; too large to be read, it says so")
  void kept() throws Exception {
    byte[] bytes = new byte[200 * MB];
    new Random(4).nextBytes(bytes);
    var answer = planner.drop("lớn.pdf", bytes, Intake.freshKey());
    assertThat(answer.statusCode()).isEqualTo(200);
    long id = Long.parseLong(answer.body().replaceAll("(?s).*/documents/(\\d+)\".*", "$1"));
    var document = intake.settled(id);
    assertThat(document.state()).isEqualTo(State.REFUSED);
    assertThat(planner.get("/documents/" + id).body())
        .contains("Tệp lớn hơn 64 MB: đã giữ nguyên bản, nhưng không đọc.", "300 dpi");
    assertThat(planner.bytes("/documents/" + id + "/original").body()).isEqualTo(bytes);
  }

  @Test
  @DisplayName("A file of more than 200 MB is refused in a sentence, and nothing of it stays")
  void refused() throws Exception {
    long before = left();
    var answer = planner.drop("quá lớn.pdf", new byte[201 * MB], Intake.freshKey());
    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(sentence(answer)).startsWith("Tệp lớn hơn 200 MB.").contains("300 dpi");
    assertThat(left()).isEqualTo(before);
  }

  @Test
  @DisplayName("A name of 200 letters is a name, a longer one is refused with its length")
  void names() throws Exception {
    byte[] text = "Kế hoạch tên dài".getBytes(StandardCharsets.UTF_8);
    String name = "Kế hoạch ".repeat(30).substring(0, 196) + ".txt";
    var answer = planner.drop(name, text, Intake.freshKey());
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(planner.get("/documents").body()).contains(name);
    var longer = planner.drop("x" + name, text, Intake.freshKey());
    assertThat(longer.statusCode()).isEqualTo(422);
    assertThat(sentence(longer))
        .isEqualTo("Tên tệp dài quá 200 ký tự (đang 201). Đổi tên ngắn hơn rồi gửi lại.");
  }

  /** Files of the vault that are not whole. */
  private static long left() throws IOException {
    try (var all = Files.list(Path.of("target/test-loa/files/aside"))) {
      return all.count();
    }
  }

  private static String sentence(HttpResponse<?> answer) {
    String sentence = answer.headers().firstValue("X-Loa-Sentence").orElse("");
    return URLDecoder.decode(sentence, StandardCharsets.UTF_8);
  }
}
