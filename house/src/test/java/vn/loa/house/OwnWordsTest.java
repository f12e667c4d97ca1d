package vn.loa.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class OwnWordsTest {

  private static final Repository HERE = Repository.ofThisBuild();

  /** Real plans, kept beside the repository by whoever has them, never in it. */
  private static final List<Path> PLANS =
      new Repository(HERE.root().resolveSibling("shared")).files("plans");

  @Test
  @DisplayName("sources and samples borrow no sentence from a real plan")
  void ownSentences() {
    assumeTrue(!PLANS.isEmpty(), "no real plans beside the repository: nothing to compare with");
    OwnWords guard = new OwnWords(PLANS.stream().map(Repository::read).toList(), formulas());
    var complaints = new ArrayList<String>();
    for (Path file : writings()) {
      guard
          .borrowed(Repository.read(file))
          .forEach(run -> complaints.add(HERE.name(file) + ": " + run));
    }
    assertThat(complaints).isEmpty();
  }

  @Test
  @DisplayName("the libraries know no place of a real plan")
  void noPlaces() {
    assumeTrue(!PLANS.isEmpty(), "no real plans beside the repository: no places to look for");
    Set<String> places =
        PLANS.stream()
            .map(p -> OwnWords.place(p.getFileName().toString()))
            .collect(Collectors.toSet());
    var complaints = new ArrayList<String>();
    for (String library : Repository.LIBRARIES) {
      for (Path file : HERE.files(library + "/src/main")) {
        if (!Repository.isText(file)) continue;
        OwnWords.placesIn(Repository.read(file), places)
            .forEach(place -> complaints.add(HERE.name(file) + ": " + place));
      }
    }
    assertThat(complaints).isEmpty();
  }

  @Test
  @DisplayName(
      "eight borrowed words are noticed through accents, case, punctuation and line breaks")
  void borrowed() {
    OwnWords guard =
        new OwnWords(
            List.of("Con mèo trắng ngủ trên mái nhà, đêm nay trăng rất sáng."),
            List.of("trên mái nhà đêm nay trăng rất sáng"));
    assertThat(guard.borrowed("// Con MÈO trang\n * ngu TREN mai; nha \"dem\" khác hẳn"))
        .containsExactly("con meo trang ngu tren mai nha dem");
    assertThat(guard.borrowed("con mèo trắng ngủ trên mái nhà đêm nay"))
        .containsExactly("con meo trang ngu tren mai nha dem nay");
    assertThat(guard.borrowed("con mèo trắng ngủ trên mái nhà")).isEmpty();
    assertThat(guard.borrowed("ngoài kia trên mái nhà đêm nay trăng rất sáng")).isEmpty();
  }

  @Test
  @DisplayName("a place is noticed in words and in identifiers, not inside other words")
  void places() {
    assertThat(OwnWords.place("sao-bang-2031-scan.txt")).isEqualTo("sao bang");
    Set<String> places = Set.of("sao bang");
    assertThat(OwnWords.placesIn("thành phố Sao  Bằng", places)).containsExactly("sao bang");
    assertThat(OwnWords.placesIn("class SaoBang {}", places)).containsExactly("sao bang");
    assertThat(OwnWords.placesIn("sao_bang", places)).containsExactly("sao bang");
    assertThat(OwnWords.placesIn("vì sao bàng bạc", places)).containsExactly("sao bang");
    assertThat(OwnWords.placesIn("sao bánh, xsao bang", places)).isEmpty();
  }

  private static List<Path> writings() {
    return Stream.of(
            "vietnamese/src/main",
            "obligation/src/main",
            "compiler/src/main",
            "reader/src/main",
            "cli/src/main",
            "samples")
        .flatMap(folder -> HERE.files(folder).stream())
        .filter(Repository::isText)
        .toList();
  }

  private static List<String> formulas() {
    Path list = HERE.root().resolve("house/src/test/resources/house/legal-formulas.txt");
    return Repository.read(list).lines().filter(l -> !l.isBlank() && !l.startsWith("#")).toList();
  }
}
