package vn.loa.vietnamese.restoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ConfusionsTest {

  private static final Confusions SCAN = new Confusions(0.9, 0.1);
  private static final Confusions COPY = new Confusions(1, 0);
  private static final Confusions TYPED = new Confusions(0, 0.1);

  private static float cost(Confusions confusions, char found, char written) {
    return confusions.substitute(Letter.of(found), Letter.of(written));
  }

  @Test
  @DisplayName("where most marks were lost, a bare letter is likely a marked one, elsewhere not")
  void marks() {
    assertThat(cost(SCAN, 'a', 'ạ')).isLessThan(cost(TYPED, 'a', 'ạ'));
    assertThat(cost(SCAN, 'a', 'a')).isZero();
    assertThat(cost(SCAN, 'ạ', 'ạ')).isGreaterThan(cost(TYPED, 'ạ', 'ạ'));
  }

  @Test
  @DisplayName("é and ô, which other tongues have, were sooner put for another letter than ạ or ữ")
  void westernMarks() {
    assertThat(cost(SCAN, 'é', 'ế')).isLessThan(cost(SCAN, 'ẹ', 'ể'));
    assertThat(cost(SCAN, 'ạ', 'a')).isGreaterThan(cost(SCAN, 'é', 'e'));
    assertThat(cost(SCAN, 'ộ', 'ọ')).isLessThan(cost(SCAN, 'ộ', 'ớ'));
    assertThat(cost(SCAN, 'ä', 'ắ')).isLessThan(cost(SCAN, 'ắ', 'ậ'));
  }

  @Test
  @DisplayName("letters of like shape are confused sooner than others")
  void shapes() {
    assertThat(cost(SCAN, 'l', 'i')).isLessThan(cost(SCAN, 'm', 'i'));
    assertThat(cost(SCAN, '6', 'ô')).isLessThan(cost(SCAN, 'x', 'ô'));
    assertThat(cost(SCAN, '中', 'ô')).isGreaterThan(4);
    assertThat(SCAN.merge('r', 'n', 'm')).isLessThan(2);
    assertThat(SCAN.merge('i', 'r', Letter.of('ư'))).isLessThan(SCAN.merge('i', 'r', 'u'));
    assertThat(SCAN.merge('x', 'k', 'm')).isGreaterThan(50);
    assertThat(SCAN.extra('i')).isLessThan(SCAN.extra('m'));
    assertThat(SCAN.lost('o')).isLessThan(SCAN.lost('m'));
  }

  @Test
  @DisplayName("where all letters spell syllables and only marks are gone, letters are believed")
  void copies() {
    assertThat(cost(COPY, 'l', 'i')).isGreaterThan(cost(SCAN, 'l', 'i') + 3);
    assertThat(COPY.lost('o')).isGreaterThan(SCAN.lost('o') + 3);
    assertThat(COPY.extra('i')).isGreaterThan(SCAN.extra('i') + 3);
    assertThat(COPY.merge('r', 'n', 'm')).isGreaterThan(SCAN.merge('r', 'n', 'm') + 3);
    assertThat(cost(COPY, 'a', 'ạ')).isLessThan(0.1f);
  }

  @Test
  @DisplayName(
      "a damaged form has the likeliest words of the language, itself among them if it is one")
  void candidates() {
    var model = SmallLanguage.LANGUAGE.model();
    var candidates = new Candidates(model, SCAN);
    var readings = candidates.of("hoach");
    assertThat(model.lexicon().form(readings.words()[0])).isEqualTo("hoạch");
    assertThat(readings.itself()).isEqualTo(-1);
    assertThat(candidates.of("hoach")).isSameAs(readings);
    var ban = candidates.of("ban");
    assertThat(model.lexicon().form(ban.words()[ban.itself()])).isEqualTo("ban");
    assertThat(candidates.of("qqqqqqqqqqqq").size()).as("too long for a syllable").isZero();
    assertThat(candidates.of("qqqqqq").size()).isZero();
  }
}
