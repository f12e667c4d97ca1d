package vn.loa.app.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
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

  private static Path sample(String name) throws IOException {
    try (var all = Files.find(SAMPLES, 2, (path, facts) -> path.endsWith(name))) {
      return all.sorted().findFirst().orElseThrow();
    }
  }
}
