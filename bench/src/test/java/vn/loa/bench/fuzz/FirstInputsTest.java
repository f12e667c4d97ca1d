package vn.loa.bench.fuzz;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The short form of fuzzing: the inputs that are kept, among them those that once broke Loa. */
class FirstInputsTest {

  private static final Path INPUTS =
      Path.of(System.getProperty("loa.root", "..")).resolve("bench/fuzz");

  private static final Map<String, Consumer<byte[]>> TARGETS =
      new TreeMap<>(
          Map.of(
              "Compile", CompileFuzz::fuzzerTestOneInput,
              "Lint", LintFuzz::fuzzerTestOneInput,
              "Restore", RestoreFuzz::fuzzerTestOneInput,
              "Text", TextFuzz::fuzzerTestOneInput,
              "Page", PageFuzz::fuzzerTestOneInput,
              "Word", WordFuzz::fuzzerTestOneInput,
              "OldWord", OldWordFuzz::fuzzerTestOneInput,
              "Pdf", PdfFuzz::fuzzerTestOneInput));

  @TestFactory
  @DisplayName("every kept input of the fuzzer is read without a fault")
  Stream<DynamicTest> inputs() {
    return TARGETS.entrySet().stream()
        .flatMap(
            target ->
                files(INPUTS.resolve(target.getKey()))
                    .map(
                        file ->
                            DynamicTest.dynamicTest(
                                target.getKey() + " " + file.getFileName(),
                                () -> read(target.getValue(), file))));
  }

  private static void read(Consumer<byte[]> target, Path file) throws IOException {
    byte[] input = Files.readAllBytes(file);
    assertThatCode(() -> target.accept(input)).doesNotThrowAnyException();
  }

  private static Stream<Path> files(Path folder) {
    try (var all = Files.list(folder)) {
      return all.sorted().toList().stream();
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }
}
