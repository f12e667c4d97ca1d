package vn.loa.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhraseTest {

  private static int match(String phrase, String text) {
    var words = Words.of(text);
    return Phrase.of(phrase).matchAt(words, 0, words.size());
  }

  @ParameterizedTest
  @CsvSource({
    "kế hoạch, Ke hoach nam, 2",
    "kế hoạch, kê hoạch, 2",
    "kế hoạch, kế, -1",
    "(ít nhất|tối thiểu) #, tối thiểu 05 tin, 3",
    "(ít nhất|tối thiểu) #, không dưới 05 tin, -1",
    "ít nhất #, ít nhất năm tin, -1",
    "mỗi (tháng)? #, mỗi 02, 2",
    "mỗi tháng? #, mỗi tháng 02, 3",
    "trước #? ngày, trước 02 ngày, 3",
    "trước #? ngày, trước ngày, 2",
    "gửi ..2 sở, gửi về cho sở, 4",
    "gửi ..2 sở, gửi sở, 2",
    "gửi ..2 sở, gửi về cho các sở, -1",
    "điểm a[, điểm a(, 3",
    "(a (b|c)?|d) e, a c e, 3",
    "(a (b|c)?|d) e, a e, 2",
    "(a (b|c)?|d) e, d e, 2",
    "(a (b|c)?|d) e, b e, -1",
    "tin/tháng, Tin/tháng, 3",
    "5 điểm, 5 điểm, 2"
  })
  @DisplayName("alternatives, optional words, numbers and words that may pass are read as written")
  void notation(String phrase, String text, int end) {
    assertThat(match(phrase, text)).isEqualTo(end);
  }

  @Test
  @DisplayName("after an equals sign accents matter where they are to be trusted")
  void exact() {
    assertThat(match("=cần làm", "Cần làm")).isEqualTo(2);
    assertThat(match("=cần làm", "cán làm")).isEqualTo(-1);
    assertThat(match("=cần? làm", "làm")).isEqualTo(1);
    var damaged = Words.of("can làm").readAs(new String[] {"can", "lam"}, new @Nullable String[2]);
    assertThat(Phrase.of("=cần làm").matchAt(damaged, 0, 2)).isEqualTo(2);
  }

  @Test
  @DisplayName("a phrase does not reach beyond the limit")
  void limit() {
    var words = Words.of("kế hoạch năm 2023");
    assertThat(Phrase.of("kế hoạch năm").matchAt(words, 0, 2)).isEqualTo(-1);
    assertThat(Phrase.of("kế hoạch ..9 #").matchAt(words, 0, 3)).isEqualTo(-1);
    assertThat(Phrase.of("kế hoạch ..9 #").matchAt(words, 0, 4)).isEqualTo(4);
  }

  @Test
  @DisplayName("a phrase is found at its first place in the range")
  void find() {
    var words = Words.of("tin, bài và tin vắn");
    assertThat(Phrase.of("tin").find(words, 0, words.size())).isZero();
    assertThat(Phrase.of("tin").find(words, 1, words.size())).isEqualTo(4);
    assertThat(Phrase.of("tin").find(words, 1, 3)).isEqualTo(-1);
    assertThat(Phrase.of("tin vắn").isIn(words, 0, 5)).isFalse();
    assertThat(Phrase.of("tin vắn").isIn(words, 0, 6)).isTrue();
  }

  @Test
  @DisplayName("the words that a phrase can begin with skip what is optional")
  void firstWords() {
    assertThat(Phrase.of("(xin)? đề nghị").firstWords()).containsExactly("xin", "de");
    assertThat(Phrase.of("(# (lần)?|mỗi) tuần").firstWords()).containsExactly("#", "moi");
    assertThat(Phrase.of("(a|(b)?) =cần").firstWords()).containsExactly("a", "b", "can");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "..3 tin", "(tin)?", "(..2 tin) bài", "(tin|bài?)"})
  @DisplayName("a phrase begins with a word and cannot be empty")
  void empty(String phrase) {
    assertThatThrownBy(() -> Phrase.of(phrase))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageMatching("a phrase that can be empty: .*|words may not pass first");
  }

  @ParameterizedTest
  @CsvSource({
    "tin (bài, open bracket at 8 in: tin (bài",
    "tin) bài, closing bracket without opening one at 3 in: tin) bài",
    "tin | bài, closing bracket without opening one at 4 in: tin | bài",
    "tin ..x, 'after .. stands how many words may pass, not x at 7 in: tin ..x'"
  })
  @DisplayName("a mistake in the notation is told with its place")
  void mistakes(String phrase, String message) {
    assertThatThrownBy(() -> Phrase.of(phrase))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }

  @Test
  @DisplayName("a phrase prints as it was written")
  void prints() {
    assertThat(Phrase.of("(ít nhất|tối thiểu) #")).hasToString("(ít nhất|tối thiểu) #");
  }
}
