package vn.loa.cli.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.loa.cli.call.Call;
import vn.loa.cli.call.Exit;
import vn.loa.cli.call.Terminal;
import vn.loa.cli.wording.Language;
import vn.loa.cli.wording.Wording;

class IntakeTest {

  @Test
  @DisplayName("a missing file, a forbidden one and a broken disk are told apart")
  void reasons() {
    assertThat(Intake.refused(new NoSuchFileException("x")).key()).isEqualTo("input.missing");
    assertThat(Intake.refused(new AccessDeniedException("x")).key()).isEqualTo("input.denied");
    assertThat(Intake.refused(new IOException("x")))
        .extracting(Intake.Refused::key, Intake.Refused::exit)
        .containsExactly("input.broken", Exit.NO_INPUT);
  }

  @Test
  @DisplayName("a folder that may not be read is a trouble, the rest of the call goes on")
  void denied(@TempDir Path folder) throws IOException {
    var closed = Files.createDirectory(folder.resolve("closed"));
    Files.writeString(folder.resolve("a.txt"), "x");
    assertThat(closed.toFile().setReadable(false)).isTrue();
    assumeFalse(Files.isReadable(closed), "the administrator may read everything");
    var selection = Selection.of(List.of(folder.toString()));
    assertThat(selection.items()).hasSize(1);
    assertThat(selection.troubles()).hasSize(1).allMatch(t -> t.why().key().equals("input.denied"));
  }

  @Test
  @DisplayName("a word that cannot be the name of a file is a missing file")
  void impossibleName() {
    var selection = Selection.of(List.of("a\0b"));
    assertThat(selection.items()).isEmpty();
    assertThat(selection.troubles())
        .hasSize(1)
        .allMatch(t -> t.why().key().equals("input.missing"));
  }

  @Test
  @DisplayName("a line that breaks while it is read is said")
  void broken() {
    var item = Selection.of(List.of("-")).items().getFirst();
    Intake.Taken taken;
    var terminal =
        new Terminal(
            new Broken(),
            new PrintWriter(Writer.nullWriter()),
            new PrintWriter(Writer.nullWriter()),
            Map.of(),
            false);
    var call = new Call(terminal, Wording.in(Language.VI), (about, work) -> work.get());
    try (var intake = Intake.of(call)) {
      taken = intake.take(item);
    }
    assertThat(taken)
        .isInstanceOfSatisfying(
            Intake.Refused.class, r -> assertThat(r.key()).isEqualTo("input.broken"));
  }

  /** A line that is cut. */
  private static final class Broken extends InputStream {
    @Override
    public int read() throws IOException {
      throw new IOException("cut");
    }
  }
}
