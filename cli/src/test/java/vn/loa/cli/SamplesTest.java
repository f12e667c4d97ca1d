package vn.loa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each sample, or the source that its file was made from, compiles to the JSON beside it; {@code
 * -Dloa.golden=write} writes it anew.
 */
class SamplesTest {

  static List<Path> plans() throws IOException {
    try (var files = Files.walk(Invocation.ROOT.resolve("samples"), 2)) {
      return files
          .filter(f -> f.getFileName().toString().matches("(plan|source)\\..*"))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("plans")
  @DisplayName("a sample compiles to its golden output")
  void golden(Path plan) throws IOException {
    var call = Invocation.of("compile", "--format", "json", plan.toString());
    assertThat(call.exit()).isZero();
    String actual = call.out().replace("\"" + plan + "\"", "\"" + plan.getFileName() + "\"");
    var golden = plan.resolveSibling("golden.json");
    if ("write".equals(System.getProperty("loa.golden"))) Files.writeString(golden, actual);
    assertThat(actual).isEqualTo(Files.readString(golden));
  }
}
