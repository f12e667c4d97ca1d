package vn.loa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code loa cascade} and {@code loa diff} as somebody at a terminal calls them. */
class ComparisonTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final String PROVINCE = Invocation.sample("province-2026/plan.txt");
  private static final String COMMUNE = Invocation.sample("commune-below-province-2026/child.txt");

  @TempDir Path folder;

  /** The schema lets fields be added; what we write now must be in it all the same. */
  private static Schema strict(String name) throws IOException {
    var printed = Invocation.of("schema", name);
    assertThat(printed.exit()).isZero();
    var schema = MAPPER.readTree(printed.out());
    close(schema);
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(schema);
  }

  private static void close(JsonNode node) {
    if (node instanceof ObjectNode object && object.path("properties").isObject()) {
      if (object.path("type").asText().equals("object")) object.put("additionalProperties", false);
    }
    node.forEach(ComparisonTest::close);
  }

  @Test
  @DisplayName("the sample pair gives its golden cascade, and that is what the schema says")
  void cascade() throws IOException {
    var call = Invocation.of("cascade", "--format", "json", PROVINCE, COMMUNE);
    assertThat(call.exit()).isEqualTo(1);
    assertThat(strict("cascade").validate(MAPPER.readTree(call.out()))).isEmpty();
    var golden = Path.of(Invocation.sample("commune-below-province-2026/cascade.json"));
    if ("write".equals(System.getProperty("loa.golden"))) Files.writeString(golden, call.out());
    assertThat(call.out()).isEqualTo(Files.readString(golden));
  }

  @Test
  @DisplayName("a value that the schema does not know is noticed")
  void noticed() throws IOException {
    var tree =
        (ObjectNode)
            MAPPER.readTree(Invocation.of("cascade", "--format=json", PROVINCE, COMMUNE).out());
    ((ObjectNode) tree.at("/duties/0")).put("verdict", "fine");
    assertThat(strict("cascade").validate(tree)).isNotEmpty();
    assertThat(strict("diff").validate(tree)).isNotEmpty();
  }

  @Test
  @DisplayName("the table names what is missing before what is covered, in the width asked for")
  void table() {
    var call = Invocation.of("cascade", "--width", "72", PROVINCE, COMMUNE);
    assertThat(call.out()).contains("Cấp trên: 27/KH-UBND", "Thiếu (", "Đã có (");
    assertThat(call.out().indexOf("Thiếu (")).isLessThan(call.out().indexOf("Đã có ("));
    assertThat(call.out().lines()).allMatch(l -> l.length() <= 72);
    var english = Invocation.of("cascade", "--lang", "en", "--quiet", PROVINCE, COMMUNE);
    assertThat(english.out()).contains("Missing (").doesNotContain("Covered (");
  }

  @Test
  @DisplayName("a plan does not differ from itself: exit code 0")
  void same() throws IOException {
    var call = Invocation.of("diff", "--format", "json", PROVINCE, PROVINCE);
    assertThat(call.exit()).isZero();
    var tree = MAPPER.readTree(call.out());
    assertThat(strict("diff").validate(tree)).isEmpty();
    assertThat(tree.at("/counts/same").asInt()).isEqualTo(tree.at("/old/duties").asInt());
  }

  @ParameterizedTest(name = "{2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "tại ít nhất 10 cơ quan | tại ít nhất 06 cơ quan | changed | quantity",
        "chậm nhất ngày 06/02/2026 | chậm nhất ngày 16/02/2026 | changed | deadline",
        "Hai tháng một lần, chủ trì | Mỗi tháng một lần, chủ trì | changed | period",
        "4. Sở Khoa học và Công nghệ | 4. Thanh tra tỉnh | changed | bearer",
        "- Công khai kết quả xử lý phản ánh, kiến nghị của tháng liền trước trên "
            + "Cổng thông tin điện tử tỉnh trước ngày 05 hằng tháng. | '' | gone | ''",
      })
  @DisplayName("an edit of the text is told as that edit")
  void edits(String from, String to, String kind, String field) throws IOException {
    String text = Files.readString(Path.of(PROVINCE)).replaceAll("\\n *(?=[\\p{Ll}\\d]|Cổng)", " ");
    assertThat(text).contains(from);
    var old = Files.writeString(folder.resolve("old.txt"), text);
    var now = Files.writeString(folder.resolve("new.txt"), text.replace(from, to));
    var call = Invocation.of("diff", "--format", "json", old.toString(), now.toString());
    assertThat(call.exit()).isEqualTo(1);
    var tree = MAPPER.readTree(call.out());
    assertThat(strict("diff").validate(tree)).isEmpty();
    int told = 0;
    for (var change : tree.path("changes")) {
      if (change.path("change").asText().equals("same")) continue;
      told++;
      assertThat(change.path("change").asText()).isEqualTo(kind);
      if (field.isEmpty()) assertThat(change.path("fields")).isEmpty();
      else assertThat(change.at("/fields/0/field").asText()).isEqualTo(field);
    }
    assertThat(told).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"cascade", "diff"})
  @DisplayName("one file, three files, a folder, a missing one: one sentence with the next step")
  void wrong(String command) {
    assertThat(Invocation.of(command).exit()).isEqualTo(2);
    var one = Invocation.of(command, PROVINCE);
    assertThat(one.exit()).isEqualTo(2);
    assertThat(one.err()).contains("Cần đúng hai tệp", "loa " + command);
    assertThat(Invocation.of(command, PROVINCE, PROVINCE, PROVINCE).exit()).isEqualTo(2);
    assertThat(Invocation.of(command, "--format", "xml", PROVINCE, PROVINCE).exit()).isEqualTo(2);
    assertThat(Invocation.of(command, "--width", "7", PROVINCE, PROVINCE).exit()).isEqualTo(2);
    var missing = Invocation.of(command, PROVINCE, folder.resolve("none.txt").toString());
    assertThat(missing.exit()).isEqualTo(66);
    assertThat(missing.err()).contains("none.txt");
    assertThat(Invocation.of("help", command).out()).contains("--format", "loa " + command);
    assertThat(Invocation.of("schema", "cascades").exit()).isEqualTo(2);
  }

  @Test
  @DisplayName("a text that is no plan, and an output that is one of the plans, are refused")
  void refused() throws IOException {
    var novel = Files.writeString(folder.resolve("a.txt"), "Chiều mưa, bà cụ ngồi. ".repeat(40));
    assertThat(Invocation.of("diff", PROVINCE, novel.toString()).exit()).isEqualTo(65);
    var copy = Files.copy(Path.of(PROVINCE), folder.resolve("b.txt"));
    var own = Invocation.of("diff", "--output", copy.toString(), PROVINCE, copy.toString());
    assertThat(own.exit()).isEqualTo(73);
    assertThat(copy).hasSameTextualContentAs(Path.of(PROVINCE));
    var page = folder.resolve("deep/c.html");
    var call =
        Invocation.of(
            "cascade", "--format", "html", "--output", page.toString(), PROVINCE, COMMUNE);
    assertThat(call.exit()).isEqualTo(1);
    assertThat(Files.readString(page)).contains("Content-Security-Policy", "data-k=\"missing\"");
  }
}
