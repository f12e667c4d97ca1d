package vn.loa.compiler.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.loa.vietnamese.Words;
import vn.loa.vietnamese.restoring.Restorer;

class PlanLanguageTest {

  private static List<Path> files() throws IOException, URISyntaxException {
    var one = Objects.requireNonNull(PlanLanguage.class.getResource("plan.txt"));
    try (Stream<Path> all = Files.list(Objects.requireNonNull(Path.of(one.toURI()).getParent()))) {
      return all.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
  }

  @Test
  @DisplayName("each phrase file begins with a sentence that says what it holds")
  void introduced() throws Exception {
    for (Path file : files()) {
      assertThat(Files.readAllLines(file).getFirst())
          .as(file.toString())
          .startsWith("# ")
          .endsWith(".");
    }
  }

  @Test
  @DisplayName("each phrase file is part of the language")
  void complete() throws Exception {
    String source = Texts.read(Texts.source("PlanLanguage.java"));
    for (Path file : files())
      assertThat(source).contains('"' + file.getFileName().toString() + '"');
  }

  @Test
  @DisplayName(
      "phrases hold small letters only, and 0 for a number, so no figure can be read into a text")
  void lettersOnly() throws Exception {
    for (Path file : files()) {
      for (String line : Files.readAllLines(file)) {
        if (line.startsWith("#")) continue;
        assertThat(line.replaceFirst("^\\d+\\* ", ""))
            .as(file.getFileName().toString())
            .matches("[a-zà-ỹđ0 ()|?]+");
      }
    }
  }

  @Test
  @DisplayName("the language is one and knows the words of the genre")
  void genre() {
    assertThat(PlanLanguage.get()).isSameAs(PlanLanguage.get());
    String bare =
        "Uy ban nhan dan tinh ban hanh ke hoach tuyen truyen cai cach hanh chinh nam 2026";
    assertThat(new Restorer(PlanLanguage.get()).restore(Words.of(bare)).text())
        .isEqualTo(
            "Ủy ban nhân dân tỉnh ban hành kế hoạch tuyên truyền cải cách hành chính năm 2026");
  }
}
