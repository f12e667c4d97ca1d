package vn.loa.reader.desk;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.loa.reader.Original;
import vn.loa.reader.Outcome;
import vn.loa.reader.Wish;
import vn.loa.reader.jail.Confinement;

@DisplayName("the reading desk")
class ReadingDeskTest {

  private static Outcome read(ReadingDesk desk, String content) {
    var original = new Original("a.pdf", content.getBytes(ISO_8859_1), "00");
    return desk.read(original, Wish.TEXT_ONLY, Progress.NONE);
  }

  @Test
  @DisplayName("shuts the reading process into the best jail that is installed")
  void best() {
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/bwrap")), "bubblewrap is not installed");
    try (var desk = new ReadingDesk(Setting.ofProcess(null))) {
      assertThat(desk.confinement()).isNull();
      read(desk, "%PDF-1.7 x");
      assertThat(desk.confinement()).isEqualTo(Confinement.SANDBOX);
    }
  }

  @Test
  @DisplayName(
      "says of a broken file that it is broken, and reads the next one with the same process")
  void broken() {
    try (var desk = new ReadingDesk(Setting.ofProcess(null))) {
      assertThat(read(desk, "%PDF-1.7 x"))
          .isEqualTo(Outcome.Unreadable.because(Outcome.Reason.DAMAGED));
      assertThat(read(desk, "Kế hoạch")).isInstanceOf(Outcome.Read.class);
      assertThat(read(desk, "%PDF-1.4 y"))
          .isEqualTo(Outcome.Unreadable.because(Outcome.Reason.DAMAGED));
    }
  }
}
