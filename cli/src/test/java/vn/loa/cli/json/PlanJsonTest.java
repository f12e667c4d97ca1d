package vn.loa.cli.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.loa.cli.Golden;
import vn.loa.cli.Specimen;
import vn.loa.cli.wording.Language;
import vn.loa.cli.wording.Wording;
import vn.loa.compiler.CompiledPlan;
import vn.loa.compiler.PlanCompiler;
import vn.loa.obligation.Deadline;
import vn.loa.obligation.Recurrence.Period;
import vn.loa.reader.DocumentReader;
import vn.loa.reader.Original;
import vn.loa.reader.Outcome;

class PlanJsonTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final Path SAMPLES =
      Path.of(System.getProperty("loa.root", "..")).resolve("samples");

  private static String json(CompiledPlan plan) {
    var out = new StringWriter();
    PlanJson.write(plan, Wording.in(Language.VI), out);
    return out.toString();
  }

  static List<Path> samples() throws IOException {
    try (var files = Files.walk(SAMPLES)) {
      return files.filter(f -> f.getFileName().toString().startsWith("plan.")).sorted().toList();
    }
  }

  private static CompiledPlan compile(Path file) throws IOException {
    var original =
        new Original(file.getFileName().toString(), Files.readAllBytes(file), "0".repeat(64));
    return PlanCompiler.compile(((Outcome.Read) DocumentReader.read(original)).text());
  }

  /** The schema lets fields be added; what we write now must be in it all the same. */
  private static Schema strict() throws IOException {
    try (var in = PlanJson.class.getResourceAsStream("/vn/loa/cli/plan.schema.json")) {
      var schema = MAPPER.readTree(in);
      close(schema);
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(schema);
    }
  }

  private static void close(JsonNode node) {
    if (node instanceof ObjectNode object
        && object.path("properties").isObject()
        && object.path("type").asText().equals("object")) {
      object.put("additionalProperties", false);
    }
    node.forEach(PlanJsonTest::close);
  }

  @ParameterizedTest
  @MethodSource("samples")
  @DisplayName("what is written for the samples is what the schema says")
  void schema(Path sample) throws IOException {
    var plan = compile(sample);
    var tree = MAPPER.readTree(json(plan));
    assertThat(strict().validate(tree)).isEmpty();
    String text = tree.at("/source/text").asText();
    for (var duty : tree.path("duties")) {
      int start = duty.at("/span/0").asInt();
      assertThat(text.substring(start, duty.at("/span/1").asInt()))
          .isEqualTo(duty.path("text").asText());
    }
    assertThat(tree.path("duties")).hasSizeGreaterThan(10);
  }

  @Test
  @DisplayName("the specimen is written as agreed, on one line")
  void specimen() throws IOException {
    String json = json(Specimen.plan());
    assertThat(json.indexOf('\n')).isEqualTo(json.length() - 1);
    assertThat(strict().validate(MAPPER.readTree(json))).isEmpty();
    Golden.check(
        "plan.json",
        MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(MAPPER.readTree(json)) + "\n");
  }

  @Test
  @DisplayName("a schema that misses a field or knows another value is noticed")
  void noticed() throws IOException {
    var tree = (ObjectNode) MAPPER.readTree(json(Specimen.plan()));
    ((ObjectNode) tree.at("/duties/0")).put("kind", "dance");
    assertThat(strict().validate(tree)).isNotEmpty();
    var short_ = (ObjectNode) MAPPER.readTree(json(Specimen.plan()));
    short_.remove("targets");
    assertThat(strict().validate(short_)).isNotEmpty();
  }

  @Test
  @DisplayName("deadlines without a date are rules")
  void rules() {
    var by = Deadline.Operator.BY;
    assertThat(DeadlineCode.of(new Deadline.OnDayOfPeriod(Period.QUARTER, 20, by)).rule())
        .isEqualTo("Q---20");
    assertThat(DeadlineCode.of(new Deadline.OnDayOfPeriod(Period.MONTH, 5, by)).rule())
        .isEqualTo("---05");
    var days =
        new Deadline.WithinWorkingTime(5, Deadline.TimeUnit.WORKING_DAY, Deadline.Operator.WITHIN);
    assertThat(DeadlineCode.of(days)).isEqualTo(new DeadlineCode(null, "P5D_WORKING", "within"));
    assertThat(DeadlineCode.of(null)).isEqualTo(new DeadlineCode(null, null, null));
  }

  @Test
  @DisplayName("the schema is in the resources as UTF-8 and names its number")
  void shipped() throws IOException {
    try (var in = PlanJson.class.getResourceAsStream("/vn/loa/cli/plan.schema.json")) {
      assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8))
          .contains("loa.plan/1", "Chỉ đạo điều hành");
    }
  }
}
