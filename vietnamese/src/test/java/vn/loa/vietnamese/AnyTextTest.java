package vn.loa.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class AnyTextTest {

  @RepeatedTest(40)
  @DisplayName("whatever the text, words stand in order, in the source, and are never empty")
  void offsets(RepetitionInfo run) {
    var words = Words.of(Damage.anything(400, run.getCurrentRepetition()));
    int before = 0;
    for (int i = 0; i < words.size(); i++) {
      assertThat(words.start(i)).isGreaterThanOrEqualTo(before);
      assertThat(words.end(i)).isGreaterThan(words.start(i));
      before = words.end(i);
      assertThat(words.folded(i)).isNotEmpty();
      if (words.isNumber(i)) assertThat(words.folded(i)).matches("\\d[\\d.,]*");
      if (words.isLetters(i))
        assertThat(Folding.fold(words.written(i)).replace(" ", "")).isEqualTo(words.folded(i));
    }
    assertThat(before).isLessThanOrEqualTo(words.source().length());
  }

  @RepeatedTest(20)
  @DisplayName("whatever the text, phrases and numbers are looked for without a fault")
  void lookups(RepetitionInfo run) {
    var words = Words.of(Damage.anything(400, run.getCurrentRepetition()));
    var phrase = Phrase.of("(a|b ..3 c|#) x? ..2 (d|e)");
    var book = new PhraseBook.Builder<String>().add("x", "a ..3 b", "# c?").build();
    assertThatCode(
            () -> {
              phrase.find(words, 0, words.size());
              book.findAll(words, 0, words.size());
              for (int i = 0; i < words.size(); i++) NumberWords.at(words, i, words.size());
            })
        .doesNotThrowAnyException();
  }

  @Test
  @DisplayName("one word of five million letters and as many signs are cut in seconds")
  void hostile() {
    Assertions.assertTimeout(
        Duration.ofSeconds(20),
        () -> {
          assertThat(Words.of("a".repeat(5_000_000)).size()).isEqualTo(1);
          assertThat(Words.of("_".repeat(5_000_000)).size()).isEqualTo(5_000_000);
          assertThat(Words.of("a \u0323".repeat(1_000_000)).size()).isEqualTo(1);
          assertThat(Words.of("*".repeat(5_000_000)).size()).isZero();
        });
  }
}
