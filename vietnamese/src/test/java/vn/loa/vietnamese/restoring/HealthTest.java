package vn.loa.vietnamese.restoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.loa.vietnamese.Damage;
import vn.loa.vietnamese.Words;

class HealthTest {

  private static Health of(String text) {
    return Health.of(Words.of(text));
  }

  @Test
  @DisplayName("sound prose is sound")
  void sound() {
    var health = of(SmallLanguage.SOUND);
    assertThat(health.isSound()).isTrue();
    assertThat(health.quality()).isEqualTo(1);
  }

  @Test
  @DisplayName("prose without marks is damaged, and it is told that only the marks are gone")
  void bare() {
    var health = of(SmallLanguage.BARE);
    assertThat(health.isSound()).isFalse();
    assertThat(health.isDamaged(0)).isTrue();
    assertThat(health.lossOfMarks()).isEqualTo(1);
    assertThat(health.lossOfLetters()).isLessThan(0.02);
    assertThat(health.quality()).isEqualTo(0);
  }

  @Test
  @DisplayName("prose with many wrong letters is damaged though its marks held")
  void letters() {
    var health = of(Damage.of(SmallLanguage.SOUND.repeat(4), 0.12, 3));
    assertThat(health.isSound()).isFalse();
    assertThat(health.lossOfMarks()).isLessThan(0.5);
    assertThat(health.lossOfLetters()).isBetween(0.03, 0.4);
  }

  @Test
  @DisplayName("one odd word among sound ones is suspect, its neighbours are not")
  void suspect() {
    String text = "hànlh chính " + SmallLanguage.SOUND;
    var health = of(text);
    assertThat(health.isSuspect(0)).isTrue();
    assertThat(health.isSuspect(1)).isFalse();
    assertThat(health.isDamaged(0)).isFalse();
    assertThat(health.lossOfMarks()).isCloseTo(0.05, Offset.offset(0.001));
    assertThat(health.lossOfLetters()).isEqualTo(1);
  }

  @Test
  @DisplayName("a short title without a mark is damaged, with one it is not")
  void titles() {
    assertThat(of("KE HOACH").isSound()).isFalse();
    assertThat(of("KẾ HOẠCH").isSound()).isTrue();
    assertThat(of("Hoa").isSound()).as("one word proves nothing").isTrue();
  }

  @Test
  @DisplayName("another tongue is no damage")
  void otherTongues() {
    var health =
        of("Neither party may assign its rights under this agreement without written consent.");
    assertThat(health.isSound()).isTrue();
    assertThat(health.quality()).isLessThan(0.5);
  }
}
