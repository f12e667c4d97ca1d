package vn.loa.app.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.loa.app.document.Document.State;
import vn.loa.reader.FileKind;

class ReadingTest {

  private static final Path SAMPLES = Path.of(System.getProperty("loa.root", ".."), "samples");

  private final Intake intake = new Intake();

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"plan.md", "document.docx", "document.pdf"})
  @DisplayName("A plan that came in is read; its bytes and its text are there as they were")
  void read(String name) throws IOException {
    byte[] bytes = Files.readAllBytes(sample(name));
    long id = intake.enter(name, bytes);
    var document = intake.settled(id);
    assertThat(document.state()).isEqualTo(State.READ);
    assertThat(document.reading().verdict()).isNull();
    assertThat(document.size()).isEqualTo(bytes.length);
    try (var kept = intake.see(d -> d.open(document.sha256()))) {
      assertThat(kept.readAllBytes()).isEqualTo(bytes);
    }
    var text = intake.see(d -> d.textOf(id));
    assertThat(text.sha256()).isEqualTo(document.sha256());
    assertThat(text.text()).containsIgnoringCase("kế hoạch");
    if (document.reading().kind() == FileKind.PDF) {
      assertThat(text.layout().size()).isPositive();
      List<PageImage> pictures = intake.see(d -> d.listPictures(id));
      assertThat(pictures).hasSize(text.pages().size());
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("plans")
  @DisplayName("The real plans come through letter by letter")
  void plans(Path plan) throws IOException {
    String text = Files.readString(plan);
    long id = intake.enter(plan.getFileName().toString(), text);
    assertThat(intake.settled(id).state()).isEqualTo(State.READ);
    assertThat(intake.see(d -> d.textOf(id)).text())
        .isEqualTo(Normalizer.normalize(text, Normalizer.Form.NFC));
  }

  static List<Path> plans() throws IOException {
    var folder = Path.of(System.getProperty("loa.root", ".."), "../shared/plans");
    assumeTrue(
        Files.isDirectory(folder), "no ../shared/plans: the real plans are not in the repository");
    try (var all = Files.newDirectoryStream(folder, "*.txt")) {
      return StreamSupport.stream(all.spliterator(), false).sorted().toList();
    }
  }

  private static Path sample(String name) throws IOException {
    try (var all = Files.find(SAMPLES, 2, (path, facts) -> path.endsWith(name))) {
      return all.sorted().findFirst().orElseThrow();
    }
  }
}
