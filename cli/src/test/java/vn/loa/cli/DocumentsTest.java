package vn.loa.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import vn.loa.reader.desk.ReadingDesk;

/** What offices send compiles to what the text it was made from compiles to. */
@Tag("slow")
class DocumentsTest {

  private static final String SAME =
      "(hospital|commune-appendix|district-decision|town-tcvn3|ward-scan)-.*";

  @TempDir Path folder;

  static Stream<Path> documents(boolean same) {
    try (var files = Files.walk(Invocation.ROOT.resolve("samples"), 2)) {
      return files
          .filter(f -> f.getFileName().toString().startsWith("document."))
          .filter(
              f -> f.resolveSibling(".").normalize().getFileName().toString().matches(SAME) == same)
          .sorted()
          .toList()
          .stream();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  static Stream<Path> clear() {
    return documents(true);
  }

  static Stream<Path> damaged() {
    return documents(false);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("clear")
  @DisplayName("a Word file, a PDF and a clean scan give the register of their source")
  void same(Path document) throws IOException {
    assertThat(duties(document)).isEqualTo(facts(document.resolveSibling("golden.json")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("damaged")
  @DisplayName("of a damaged scan seven duties in ten come out the same, and the reader is warned")
  void nearly(Path document) throws IOException {
    var expected = facts(document.resolveSibling("golden.json"));
    var found = duties(document);
    var same = new ArrayList<>(expected);
    same.retainAll(found);
    assertThat(same.size()).isGreaterThanOrEqualTo(expected.size() * 7 / 10);
    assertThat(Invocation.of("compile", document.toString()).err()).contains("bản quét mờ");
  }

  private List<String> duties(Path document) throws IOException {
    assumeTrue(ReadingDesk.missingPackages().isEmpty(), "programs for scans are not installed");
    var out = folder.resolve("out.json");
    var call =
        Invocation.of(
            "compile", "--format", "json", "--output", out.toString(), document.toString());
    assertThat(call.exit()).as(call.err()).isLessThanOrEqualTo(1);
    return facts(out);
  }

  /** What a duty asks for, without its place and words; TCVN3 has no capitals with tones. */
  private static List<String> facts(Path json) throws IOException {
    var duties = new ArrayList<String>();
    try (var parser = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
      String top = "";
      int depth = 0;
      String field = "";
      var duty = new StringBuilder();
      for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.PROPERTY_NAME && depth == 1) top = parser.currentName();
        if (token == JsonToken.PROPERTY_NAME && depth == 3) field = parser.currentName();
        if (token.isStructEnd()) depth--;
        if (top.equals("duties") && depth == 2 && token == JsonToken.END_OBJECT) {
          duties.add(duty.toString().toLowerCase(Locale.ROOT));
          duty.setLength(0);
        }
        boolean told = "assignees role kind quantity period deadline modality".contains(field);
        if (top.equals("duties") && depth >= 3 && told && token.isScalarValue()) {
          duty.append(field).append('=').append(parser.getString()).append(' ');
        }
        if (token.isStructStart()) depth++;
      }
    }
    return duties;
  }
}
