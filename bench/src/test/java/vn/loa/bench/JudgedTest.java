package vn.loa.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class JudgedTest {

  private static final Path ROOT =
      Path.of(System.getProperty("loa.root", "..")).toAbsolutePath().normalize();

  @TestFactory
  @DisplayName("every finding was judged by somebody, and at most one on a page is a false alarm")
  Stream<DynamicTest> falseAlarms() throws IOException {
    var corpus = new Corpus(ROOT);
    var judged = Judged.of(ROOT);
    var all = new ArrayList<>(corpus.samples());
    // The real plans are there for whoever has them.
    all.addAll(corpus.real());
    all.addAll(corpus.heldOut());
    return all.stream()
        .map(entry -> DynamicTest.dynamicTest(entry.name(), () -> check(judged.tally(entry))));
  }

  private static void check(Judged.Tally tally) {
    assertThat(tally.open()).isEmpty();
    assertThat(tally.wrongPerPage()).isLessThanOrEqualTo(1);
  }
}
