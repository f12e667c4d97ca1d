package vn.loa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LintTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final String CLEAN = Invocation.sample("city-2023/plan.txt");

  private static final String WRONG =
      """
      ỦY BAN NHÂN DÂN
      PHƯỜNG MÂY TRẮNG

      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      Độc lập - Tự do - Hạnh phúc

      Số: 12 /KH-UBND
      Mây Trắng, ngày 20 tháng 01 năm 2026

      KẾ HOẠCH
      Truyền thông cải cách hành chính phường Mây Trắng năm 2026

      I. TỔ CHỨC THỰC HIỆN
      1. Văn phòng HĐND và UBND
      - Đăng 02 tin, bài mỗi tháng về tuyên truyền tuyên truyền.
      - Gửi báo cáo trước ngày 31/11/2026.
      """;

  @TempDir Path folder;

  private Path file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }

  @Test
  @DisplayName(
      "each finding has its place, code, sentence, words and hint, in the order of the text")
  void table() throws IOException {
    var call = Invocation.of("lint", file("plan.txt", WRONG).toString());
    assertThat(call.exit()).isEqualTo(1);
    assertThat(call.out())
        .containsSubsequence(
            "SYMBOL-SPACED",
            "dòng 7, cột 5",
            "12 /KH-UBND",
            "đề nghị: “12 /KH-UBND” → “12/KH-UBND”",
            "WORD-DOUBLED",
            "đề nghị bỏ “tuyên truyền”",
            "lỗi DATE-IMPOSSIBLE",
            "dòng 16, cột",
            "1 lỗi, 1 cảnh báo, 1 ghi chú; 2 điều sửa được");
    assertThat(call.out().lines())
        .allMatch(l -> l.length() <= 100 || l.contains(folder.toString()));
  }

  @Test
  @DisplayName("a clean plan says so, and the call ends well")
  void clean() {
    var call = Invocation.of("lint", "--lang", "en", CLEAN);
    assertThat(call.exit()).isZero();
    assertThat(call.out()).isEqualTo(CLEAN + ": nothing to correct was found\n");
  }

  @Test
  @DisplayName("only what is grave enough is shown, and the exit code stays")
  void severity() throws IOException {
    var call = Invocation.of("lint", "--severity", "error", file("plan.txt", WRONG).toString());
    assertThat(call.exit()).isEqualTo(1);
    assertThat(call.out()).contains("DATE-IMPOSSIBLE").doesNotContain("SYMBOL-SPACED");
  }

  @Test
  @DisplayName("the corrected copy stands beside the plan, the plan stays as it was")
  void fixBeside() throws IOException {
    var plan = file("plan.txt", WRONG);
    var call = Invocation.of("lint", "--fix", plan.toString());
    assertThat(call.exit()).isEqualTo(1);
    assertThat(Files.readString(plan)).isEqualTo(WRONG);
    assertThat(Files.readString(folder.resolve("plan.fixed.txt")))
        .isEqualTo(
            WRONG.replace("12 /KH", "12/KH").replace("tuyên truyền tuyên truyền", "tuyên truyền"));
    assertThat(call.out())
        .containsSubsequence(
            "Đã sửa", "SYMBOL-SPACED", "Còn lại", "DATE-IMPOSSIBLE", "đã sửa 2 chỗ, còn 1");
    assertThat(call.err()).contains("đã ghi", "plan.fixed.txt");
  }

  @Test
  @DisplayName("the corrected copy goes where it is asked for, but never over the plan")
  void fixTo() throws IOException {
    var plan = file("plan.txt", WRONG);
    var to = folder.resolve("out/good.txt");
    Invocation.of("lint", "--fix", "--output", to.toString(), plan.toString());
    assertThat(to).exists();
    var over = Invocation.of("lint", "--fix", "--output", plan.toString(), plan.toString());
    assertThat(over.exit()).isEqualTo(73);
    assertThat(Files.readString(plan)).isEqualTo(WRONG);
  }

  @Test
  @DisplayName("copies of several plans go beside each, also in folders")
  void fixSeveral() throws IOException {
    Files.createDirectories(folder.resolve("a"));
    file("a/one.txt", WRONG);
    file("two.txt", WRONG);
    var call = Invocation.of("lint", "--fix", folder.toString());
    assertThat(call.exit()).isEqualTo(1);
    assertThat(folder.resolve("a/one.fixed.txt")).exists();
    assertThat(folder.resolve("two.fixed.txt")).exists();
  }

  @Test
  @DisplayName("the standard input has no place beside it, so a file must be named")
  void fixStream() {
    var call = Invocation.with(java.util.Map.of(), WRONG, "lint", "--fix", "-");
    assertThat(call.exit()).isEqualTo(2);
    assertThat(call.err()).contains("--output");
  }

  @Test
  @DisplayName("from a page only the words are corrected, and Loa says so")
  void fixPage() throws IOException {
    var page = file("plan.html", "<pre>" + WRONG + "</pre>");
    var call = Invocation.of("lint", "--fix", page.toString());
    assertThat(call.err()).contains("không phải văn bản thuần");
    assertThat(Files.readString(folder.resolve("plan.fixed.txt"))).doesNotContain("<pre>");
  }

  @Test
  @DisplayName("the JSON keeps to its schema, one line for each file")
  void json() throws IOException {
    var plan = file("plan.txt", WRONG);
    var call = Invocation.of("lint", "--format", "json", plan.toString(), CLEAN);
    assertThat(call.exit()).isEqualTo(1);
    var schema = Invocation.of("schema", "lint").out();
    var checker =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(MAPPER.readTree(schema.getBytes(StandardCharsets.UTF_8)));
    assertThat(call.out().lines()).hasSize(2);
    for (var line : call.out().lines().toList())
      assertThat(checker.validate(MAPPER.readTree(line))).isEmpty();
    var first = MAPPER.readTree(call.out().lines().findFirst().orElseThrow());
    assertThat(first.at("/counts/error").asInt()).isEqualTo(1);
    assertThat(first.at("/findings/0/text").asText()).isEqualTo("12 /KH-UBND");
    assertThat(first.at("/findings/0/corrections/0/replacement").asText()).isEqualTo("12/KH-UBND");
    assertThat(first.at("/findings/0/corrected").asBoolean()).isFalse();
  }

  @Test
  @DisplayName("a missing file is told, and the other files are still checked")
  void missing() throws IOException {
    var plan = file("plan.txt", WRONG);
    var call = Invocation.of("lint", folder.resolve("no.txt").toString(), plan.toString());
    assertThat(call.exit()).isEqualTo(66);
    assertThat(call.out()).contains("DATE-IMPOSSIBLE");
  }

  @Test
  @DisplayName("a text that is no plan is refused as compile refuses it")
  void noPlan() throws IOException {
    var call =
        Invocation.of("lint", file("novel.txt", "It was a dark night. ".repeat(50)).toString());
    assertThat(call.exit()).isEqualTo(65);
    assertThat(call.out()).contains("NOT-VIETNAMESE");
  }

  @Test
  @DisplayName(
      "without a file, with an unknown severity or schema, the call is refused with advice")
  void wrongCalls() {
    assertThat(Invocation.of("lint").err()).contains("loa help lint");
    assertThat(Invocation.of("lint", "--severity", "grave", CLEAN).err()).contains("warning");
    assertThat(Invocation.of("schema", "page").exit()).isEqualTo(2);
    assertThat(Invocation.of("help", "lint").out()).contains("--fix", "--severity");
    assertThat(Invocation.of("completion").out()).contains("lint");
  }
}
