package vn.loa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompileTest {

  private static final String PLAN = Invocation.sample("province-2026/plan.txt");

  private static final String SMALL =
      """
      KẾ HOẠCH
      Tuyên truyền cải cách hành chính năm 2026
      II. TỔ CHỨC THỰC HIỆN
      1. Sở Nội vụ
      - Mỗi tháng đăng ít nhất 05 tin, bài trên Cổng thông tin điện tử tỉnh.
      """;

  @TempDir Path folder;

  private Path file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }

  @Test
  @DisplayName("a plan is shown as a table, and the call ends well")
  void table() {
    var call = Invocation.of("compile", PLAN);
    assertThat(call.exit()).isZero();
    assertThat(call.err()).isEmpty();
    assertThat(call.out()).contains("27/KH-UBND", "Sở Nội vụ (", " nhiệm vụ: ");
    assertThat(call.out()).doesNotContain("\u001b");
    assertThat(call.out().lines()).allMatch(l -> l.length() <= 100);
  }

  @Test
  @DisplayName("the table keeps to the width of the window, and to the width asked for")
  void widths() {
    for (int width : new int[] {60, 80, 140}) {
      var asked = Invocation.of("compile", "--width", "" + width, PLAN);
      assertThat(asked.out().lines()).allMatch(l -> l.length() <= width);
      var window = Invocation.with(Map.of("COLUMNS", "" + width), "", "compile", PLAN);
      assertThat(window.out()).isEqualTo(asked.out());
    }
  }

  @Test
  @DisplayName("colours are for screens, unless NO_COLOR asks for none or --color decides")
  void colours() {
    assertThat(Invocation.with(Map.of("SCREEN", ""), "", "compile", PLAN).out())
        .contains("\u001b[");
    assertThat(Invocation.with(Map.of("SCREEN", "", "NO_COLOR", "1"), "", "compile", PLAN).out())
        .doesNotContain("\u001b");
    assertThat(Invocation.with(Map.of("SCREEN", "", "TERM", "dumb"), "", "compile", PLAN).out())
        .doesNotContain("\u001b");
    assertThat(Invocation.of("compile", "--color", "always", PLAN).out()).contains("\u001b[");
    assertThat(Invocation.with(Map.of("SCREEN", ""), "", "compile", "--color=never", PLAN).out())
        .doesNotContain("\u001b");
  }

  @Test
  @DisplayName("a plan can come through the standard input")
  void standardInput() {
    var call = Invocation.with(Map.of(), SMALL, "compile", "--format", "json", "-");
    assertThat(call.exit()).isZero();
    assertThat(call.out()).contains("\"name\":\"stdin\"", "\"unit\":\"tin_bai\"").endsWith("}\n");
  }

  @Test
  @DisplayName(
      "several files give one line of JSON each, and a broken one does not stop the others")
  void several() throws IOException {
    var good = file("a.txt", SMALL);
    var empty = file("b.txt", "");
    var call =
        Invocation.of(
            "compile",
            "--format=json",
            good.toString(),
            empty.toString(),
            folder.resolve("c.txt").toString(),
            PLAN);
    assertThat(call.exit()).isEqualTo(66);
    assertThat(call.out().lines())
        .hasSize(2)
        .allMatch(l -> l.startsWith("{\"schema\":\"loa.plan/1\""));
    assertThat(call.err()).contains("b.txt: Tệp rỗng", "c.txt: Không thấy tệp");
  }

  @Test
  @DisplayName("a folder means the texts below it; other files are named and left out")
  void folders() throws IOException {
    Files.createDirectories(folder.resolve("x/.hidden"));
    file("x/a.txt", SMALL);
    file("x/b.md", SMALL);
    file("x/c.zip", "x");
    file("x/.hidden/d.txt", SMALL);
    var out = folder.resolve("out");
    var call =
        Invocation.of(
            "compile",
            "--format",
            "html",
            "--output",
            out.toString(),
            folder.resolve("x").toString());
    assertThat(call.exit()).isZero();
    assertThat(out.resolve("a.html")).exists();
    assertThat(out.resolve("b.html")).exists();
    assertThat(call.err()).contains("c.zip: bỏ qua").doesNotContain("d.txt");
    try (var files = Files.list(out)) {
      assertThat(files).hasSize(2);
    }
  }

  @Test
  @DisplayName("plans of one name get files of different names")
  void sameNames() throws IOException {
    Files.createDirectories(folder.resolve("x"));
    var a = file("plan.txt", SMALL);
    var b = file("x/plan.txt", SMALL);
    var out = folder.resolve("out");
    Invocation.of(
        "compile",
        "--format",
        "json",
        "--quiet",
        "--output",
        out.toString(),
        a.toString(),
        b.toString());
    assertThat(out.resolve("plan.json")).exists();
    assertThat(out.resolve("plan-2.json")).exists();
  }

  @Test
  @DisplayName("one plan can be written to a named file; a place that cannot be written is said")
  void output() throws IOException {
    var out = folder.resolve("deep/duties.json");
    assertThat(
            Invocation.of("compile", "--format", "json", "--output", out.toString(), PLAN).exit())
        .isZero();
    assertThat(Files.readString(out)).startsWith("{\"schema\"");
    var blocked = file("blocked", "x").resolve("y.json");
    var call = Invocation.of("compile", "--format", "json", "--output", blocked.toString(), PLAN);
    assertThat(call.exit()).isEqualTo(73);
    assertThat(call.err()).contains("Không ghi được");
  }

  @Test
  @DisplayName("the output never takes the place of an input; a link keeps pointing to its file")
  void targets() throws IOException {
    var plan = file("self.txt", SMALL);
    var call = Invocation.of("compile", "--output", plan.toString(), plan.toString());
    assertThat(call.exit()).isEqualTo(73);
    assertThat(call.err()).contains("trùng với chính tệp đầu vào");
    assertThat(plan).hasContent(SMALL);
    var real = file("real.json", "old");
    var link = Files.createSymbolicLink(folder.resolve("link.json"), real);
    Invocation.of("compile", "--format=json", "--output", link.toString(), plan.toString());
    assertThat(link).isSymbolicLink();
    assertThat(Files.readString(real)).startsWith("{");
  }

  @Test
  @DisplayName("a link in a circle leads nowhere")
  void circle() throws IOException {
    var link = folder.resolve("circle.txt");
    Files.createSymbolicLink(link, link);
    var call = Invocation.of("compile", link.toString());
    assertThat(call.exit()).isEqualTo(66);
    assertThat(call.err()).contains("Liên kết không dẫn tới tệp nào");
  }

  @ParameterizedTest(name = "{0} is refused with a sentence and an advice")
  @CsvSource(
      delimiter = '|',
      value = {
        "empty.txt | '' | Tệp rỗng",
        "blank.txt | '  ' | chỉ có khoảng trắng",
        "a.txt | %PDF-1.7 | Tệp hỏng",
        "contract.txt | The Seller shall deliver the goods to the Buyer within thirty days after the order. | không phải tiếng Việt",
        "novel.txt | Chiều mưa, bà cụ ngồi bên hiên nhìn lũ trẻ chạy qua và nhớ những ngày đã xa. | .",
      })
  void refused(String name, String content, String sentence) throws IOException {
    var call =
        Invocation.of(
            "compile", file(name, content.repeat(content.startsWith("%") ? 1 : 40)).toString());
    assertThat(call.exit()).isEqualTo(65);
    assertThat(call.out()).isEmpty();
    assertThat(call.err()).startsWith("Lỗi: ").contains(name, sentence).doesNotContain("Exception");
    assertThat(call.err().lines()).hasSize(2);
  }

  @Test
  @DisplayName("binary bytes and UTF-16: the one is refused, the other read")
  void encodings() throws IOException {
    var noise =
        Files.write(
            folder.resolve("noise.txt"), new byte[] {0, 1, 2, 3, (byte) 200, 0, 0, 9, 8, 7});
    assertThat(Invocation.of("compile", noise.toString()).exit()).isEqualTo(65);
    var wide = Files.writeString(folder.resolve("wide.txt"), SMALL, StandardCharsets.UTF_16);
    assertThat(Invocation.of("compile", wide.toString()).exit()).isZero();
  }

  @Test
  @DisplayName("200 MB are refused without being read")
  @Timeout(10)
  void huge() throws IOException {
    var big = folder.resolve("big.txt");
    try (var file = new RandomAccessFile(big.toFile(), "rw")) {
      file.setLength(200L << 20);
    }
    var call = Invocation.of("compile", big.toString());
    assertThat(call.exit()).isEqualTo(65);
    assertThat(call.err()).contains("lớn hơn 64 MB");
  }

  @Test
  @DisplayName("a folder without texts is said")
  void noTexts() {
    var call = Invocation.of("compile", folder.toString());
    assertThat(call.exit()).isEqualTo(66);
    assertThat(call.err()).contains("Thư mục không có kế hoạch nào");
  }

  @Test
  @Timeout(60)
  @DisplayName("ten thousand points below each other and a line of 5 MB end in bounded time")
  void pathological() throws IOException {
    var points = new StringBuilder(SMALL);
    for (int i = 1; i <= 10_000; i++)
      points.append(i).append(".1. Sở Nội vụ đăng 02 tin, bài mỗi tháng.\n");
    for (var format : new String[] {"table", "json", "html"}) {
      var many =
          Invocation.of(
              "compile", "--format", format, file("many.txt", points.toString()).toString());
      assertThat(many.exit()).isIn(0, 1);
      var line = file("line.txt", "Sở Nội vụ đăng 02 tin, bài mỗi tháng; ".repeat(5_000_000 / 39));
      assertThat(Invocation.of("compile", "--format", format, line.toString()).exit())
          .isIn(0, 1, 65);
    }
  }

  @Test
  @DisplayName("escape sequences and turned writing in a plan do not reach the terminal")
  void harmless() throws IOException {
    String hostile = SMALL.replace("tin, bài", "tin, bài \u001b[31m\u202egnort\u202c\u0007");
    var call = Invocation.of("compile", file("a.txt", hostile).toString());
    assertThat(call.out() + call.err()).doesNotContain("\u001b", "\u202e", "\u0007");
  }
}
