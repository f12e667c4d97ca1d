package vn.loa.reader.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.loa.reader.layout.SeenWord;

@Timeout(20)
class ErrandTest {

  @TempDir Path folder;

  private static Errand.End<String> run(int seconds, String... command)
      throws InterruptedException {
    Assumptions.assumeTrue(
        Files.isExecutable(Path.of(command[0])), "not installed here: " + command[0]);
    return new Errand(List.of(command), Seeing.programs(), seconds)
        .run(
            to -> to.write("xin chào".getBytes(StandardCharsets.UTF_8)),
            said -> new String(said.readAllBytes(), StandardCharsets.UTF_8));
  }

  @Test
  @DisplayName("a program hears and is heard")
  void heard() throws InterruptedException {
    assertThat(run(10, "/usr/bin/cat")).isEqualTo(new Errand.Done<>("xin chào"));
  }

  @Test
  @DisplayName("a program that comes to no end is ended")
  void late() throws InterruptedException {
    assertThat(run(1, "/usr/bin/tail", "-f", "/dev/null")).isEqualTo(new Errand.Late<>());
  }

  @Test
  @DisplayName("a program that fails, or is not there, is a value")
  void failed() throws InterruptedException {
    assertThat(run(10, "/usr/bin/false")).isEqualTo(new Errand.Failed<>(1));
    var none = new Errand(List.of("/nowhere/none"), Seeing.programs(), 10);
    assertThat(none.run(null, said -> "")).isInstanceOf(Errand.Failed.class);
  }

  @Test
  @DisplayName("where programs are missing, their packages are named")
  void missing() {
    assertThat(Programs.find(List.of(folder), null))
        .isEqualTo(
            new Programs.Missing(List.of("tesseract-ocr", "tesseract-ocr-vie", "poppler-utils")));
    assertThat(new Programs.Missing(List.of("a", "b")).trouble())
        .isEqualTo(Trouble.of(Trouble.Kind.OCR_MISSING, "packages", "a b"));
  }

  @Test
  @DisplayName("of Tesseract's table words are taken, dirt and broken lines are not")
  void table() {
    String head = "level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\t";
    String table =
        head
            + "left\ttop\twidth\theight\tconf\ttext\n"
            + "1\t1\t0\t0\t0\t0\t0\t0\t100\t100\t-1\t\n"
            + "5\t1\t1\t1\t1\t1\t10\t20\t30\t12\t96.5\tSo\u0302\u0301\n"
            + "5\t1\t1\t1\t1\t2\t50\t20\t30\t12\t12.0\t15\n"
            + "5\t1\t1\t1\t1\t3\t90\t20\t30\t12\t20\t~\n"
            + "5\t1\t1\t1\t1\t4\t90\t20\t30\t12\t20\t-\n"
            + "5\t1\t1\t1\t1\t5\tx\t20\t30\t12\t90\tno\n"
            + "5\t1\t1\n";
    assertThat(Tsv.words(table))
        .containsExactly(
            new SeenWord("S\u1ed1", 10, 20, 30, 12, 0.965f),
            new SeenWord("15", 50, 20, 30, 12, 0.12f),
            new SeenWord("-", 90, 20, 30, 12, 0.2f));
  }
}
