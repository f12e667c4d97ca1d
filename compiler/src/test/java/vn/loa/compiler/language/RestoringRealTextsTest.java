package vn.loa.compiler.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.loa.vietnamese.Folding;
import vn.loa.vietnamese.Words;
import vn.loa.vietnamese.restoring.Restorer;

/** The shares stand in the messages of failures; {@code -Dloa.print} prints them always. */
class RestoringRealTextsTest {

  private static final Restorer RESTORER = new Restorer(PlanLanguage.get());

  private static String restored(String text) {
    return RESTORER.restore(Words.of(text)).text();
  }

  private static void tell(String what, double share) {
    if (System.getProperty("loa.print") != null) System.out.printf("%s: %.4f%n", what, share);
  }

  @Test
  @DisplayName("the measure is the known one: of the scan 0.183 stands right, 0.854 without marks")
  void baselines() {
    String scan = Texts.shared(Texts.SCAN);
    String right = Texts.shared(Texts.SCAN_RIGHT);
    assertThat(Alignment.share(scan, right)).isCloseTo(0.183, Offset.offset(0.01));
    assertThat(Alignment.share(Folding.fold(scan), Folding.fold(right)))
        .isCloseTo(0.854, Offset.offset(0.01));
  }

  @Test
  @DisplayName("of a bad scan at least 97 words in a hundred are restored right")
  void scan() {
    double share =
        Alignment.share(restored(Texts.shared(Texts.SCAN)), Texts.shared(Texts.SCAN_RIGHT));
    tell("scan restored", share);
    assertThat(share).isGreaterThanOrEqualTo(0.97);
  }

  @Test
  @DisplayName("clean plans are not touched")
  void clean() {
    var edits = new ArrayList<String>();
    for (Path file : texts()) {
      for (var edit : RESTORER.restore(Words.of(Texts.read(file))).edits()) {
        edits.add(file.getFileName() + " " + edit);
      }
    }
    assertThat(edits).isEmpty();
  }

  @Test
  @DisplayName("of a plan typed without marks at least 97 words in a hundred come back right")
  void stripped() {
    for (Path file : Texts.cleanPlans()) stripped(file, 0.97);
  }

  @Test
  @DisplayName("of plans in other wording, typed without marks, at least nine words in ten do")
  void strippedSamples() {
    for (Path file : Texts.samples()) stripped(file, 0.9);
  }

  private static void stripped(Path file, double floor) {
    String right = Texts.read(file);
    String given = restored(Scanner.strip(right));
    var wrong = Alignment.wrongWords(given, right);
    long letters = Alignment.words(right).stream().filter(w -> w.matches("\\p{L}+")).count();
    double share = 1 - wrong.size() / (double) letters;
    tell("stripped " + Texts.name(file), share);
    assertThat(share).as("%s: %s", file.getFileName(), wrong).isGreaterThanOrEqualTo(floor);
    double folded = Alignment.shareByLines(Folding.fold(given), Folding.fold(right));
    assertThat(folded).as("letters that were right stay").isGreaterThanOrEqualTo(0.985);
  }

  @Test
  @DisplayName(
      "letters damaged at random: never worse than damaged, mostly much better, figures untouched")
  void damagedLetters() {
    for (Path file : texts()) {
      for (int percent : new int[] {3, 6, 12}) {
        String right = Texts.read(file);
        String damaged = Scanner.damage(right, percent / 100.0, 7);
        String given = restored(damaged);
        double before = Alignment.shareByLines(damaged, right);
        double after = Alignment.shareByLines(given, right);
        String name = percent + " % of " + Texts.name(file);
        tell(name + " damaged", before);
        tell(name + " restored", after);
        assertThat(after).as(name).isGreaterThan(before);
        assertThat((1 - after) / (1 - before))
            .as("%s: share of the damage left", name)
            .isLessThan(percent == 3 ? 0.85 : 0.7);
        assertThat(figures(given)).isEqualTo(figures(damaged));
      }
    }
  }

  @Test
  @DisplayName("figures of the scan stay as they were read")
  void figuresOfTheScan() {
    String scan = Texts.shared(Texts.SCAN);
    assertThat(figures(restored(scan))).isEqualTo(figures(scan));
  }

  private static List<Path> texts() {
    var all = new ArrayList<>(Texts.samples());
    all.addAll(Texts.cleanPlans());
    return all;
  }

  private static List<String> figures(String text) {
    var words = Words.of(text);
    var out = new ArrayList<String>();
    for (int i = 0; i < words.size(); i++) if (words.isNumber(i)) out.add(words.written(i));
    return out;
  }
}
