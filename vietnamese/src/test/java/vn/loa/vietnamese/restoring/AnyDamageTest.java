package vn.loa.vietnamese.restoring;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.loa.vietnamese.restoring.SmallLanguage.RESTORER;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import vn.loa.vietnamese.Damage;
import vn.loa.vietnamese.Words;

class AnyDamageTest {

  private static void check(String text) {
    var words = Words.of(text);
    var restoration = RESTORER.restore(words);
    var view = restoration.view();
    assertThat(view.size()).isEqualTo(words.size());
    for (int i = 0; i < words.size(); i++) {
      assertThat(view.start(i)).isEqualTo(words.start(i));
      assertThat(view.end(i)).isEqualTo(words.end(i));
      assertThat(restoration.confidence(i)).isBetween(0.0, 1.0);
      String reading = restoration.restored(i);
      if (reading == null) continue;
      assertThat(words.isNumber(i)).as(words.written(i)).isFalse();
      assertThat(reading).matches("\\p{L}+");
    }
    for (var edit : restoration.edits()) assertThat(edit.span().in(text)).isEqualTo(edit.was());
    assertThat(restoration.quality()).isBetween(0.0, 1.0);
  }

  private static String numbers(Words words) {
    var out = new StringBuilder();
    for (int i = 0; i < words.size(); i++)
      if (words.isNumber(i)) out.append(words.written(i)).append(' ');
    return out.toString();
  }

  @RepeatedTest(30)
  @DisplayName("however letters are damaged, numbers stay, words stay in place and nothing fails")
  void damaged(RepetitionInfo run) {
    int n = run.getCurrentRepetition();
    for (String text :
        new String[] {
          Damage.of(SmallLanguage.SOUND.repeat(2), n / 60.0, n),
          Damage.of(SmallLanguage.BARE, n / 100.0, n)
        }) {
      check(text);
      var words = Words.of(text);
      var again = Words.of(RESTORER.restore(words).text());
      assertThat(again.size()).isEqualTo(words.size());
      assertThat(numbers(again)).isEqualTo(numbers(words));
    }
  }

  @RepeatedTest(30)
  @DisplayName("whatever the text, numbers stay, words stay in place and nothing fails")
  void anything(RepetitionInfo run) {
    check(Damage.anything(600, run.getCurrentRepetition()) + SmallLanguage.BARE);
  }
}
