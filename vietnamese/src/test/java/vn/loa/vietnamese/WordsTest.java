package vn.loa.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class WordsTest {

  private static final Words WORDS = Words.of("Phòng Nội vụ đăng 05 tin, bài\nmỗi tháng; UBND xã.");

  @Test
  @DisplayName("a word knows its place in the source")
  void places() {
    assertThat(WORDS.written(1)).isEqualTo("Nội");
    assertThat(WORDS.source().substring(WORDS.start(4), WORDS.end(4))).isEqualTo("05");
    assertThat(WORDS.span(0, 3)).isEqualTo(new Span(0, 12));
    assertThat(WORDS.span(3, 3)).isEqualTo(new Span(WORDS.start(3), WORDS.start(3)));
    int n = WORDS.size();
    assertThat(WORDS.span(n, n).start()).isEqualTo(WORDS.source().length());
    assertThat(WORDS.foldedText(0, 3)).isEqualTo("phong noi vu");
  }

  @Test
  @DisplayName("the first word at or after a place is found")
  void firstAt() {
    assertThat(WORDS.firstAt(0)).isZero();
    assertThat(WORDS.firstAt(6)).isEqualTo(1);
    assertThat(WORDS.firstAt(7)).isEqualTo(2);
    assertThat(WORDS.firstAt(999)).isEqualTo(WORDS.size());
  }

  @Test
  @DisplayName("is compares folded words and says no outside the text")
  void is() {
    assertThat(WORDS.is(0, "phong")).isTrue();
    assertThat(WORDS.is(0, "phòng")).isFalse();
    assertThat(WORDS.is(-1, "phong")).isFalse();
    assertThat(WORDS.is(WORDS.size(), "phong")).isFalse();
  }

  @Test
  @DisplayName("capitals are told from small letters")
  void capitals() {
    int ubnd = WORDS.firstAt(WORDS.source().indexOf("UBND"));
    assertThat(WORDS.isCapital(0)).isTrue();
    assertThat(WORDS.isAllCapitals(0)).isFalse();
    assertThat(WORDS.isAllCapitals(ubnd)).isTrue();
    assertThat(WORDS.isCapital(3)).isFalse();
    assertThat(WORDS.isAllCapitals(4)).as("a number has no capitals").isFalse();
  }

  @Test
  @DisplayName("where accents are to be trusted, cần is not cán; where not, any accents will do")
  void canBe() {
    var words = Words.of("Cần xem");
    assertThat(words.canBe(0, "can", "cần")).isTrue();
    assertThat(words.canBe(0, "can", "cán")).isFalse();
    assertThat(words.canBe(0, "cam", "cần")).isFalse();
    var doubtful = words.readAs(new String[] {"can", "xem"}, new @Nullable String[] {null, "xem"});
    assertThat(doubtful.canBe(0, "can", "cán")).isTrue();
    assertThat(doubtful.canBe(1, "xem", "xém")).isFalse();
  }

  @Test
  @DisplayName("a new reading changes what words say, not where they stand")
  void readAs() {
    var words = Words.of("Ké hoach 05");
    var read =
        words.readAs(
            new String[] {"ke", "hoach", "05"}, new @Nullable String[] {"Kế", "hoạch", null});
    assertThat(read.written(0)).isEqualTo("Ké");
    assertThat(read.canBe(0, "ke", "kế")).isTrue();
    assertThat(read.start(2)).isEqualTo(words.start(2));
    assertThat(read.isNumber(2)).isTrue();
    assertThatThrownBy(() -> words.readAs(new String[2], new @Nullable String[3]))
        .hasMessage("2 and 3 readings for 3");
    assertThatThrownBy(() -> words.readAs(new String[3], new @Nullable String[2]))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  @DisplayName("words left out hand their wider gap to the next one")
  void without() {
    var words = Words.of("một\n2\nba bốn");
    var kept = words.without(words::isNumber);
    assertThat(kept.foldedText(0, kept.size())).isEqualTo("mot ba bon");
    assertThat(kept.gap(1)).isEqualTo(Words.Gap.LINE);
    var spaced = Words.of("a\n\n7 b");
    assertThat(spaced.without(spaced::isNumber).gap(1)).isEqualTo(Words.Gap.BLANK_LINE);
    assertThat(words.without(i -> false)).isSameAs(words);
  }

  @Test
  @DisplayName("chosen words stand in the chosen order and keep their places and readings")
  void pick() {
    var words = Words.of("một hai ba");
    var picked = words.pick(new int[] {2, 0});
    assertThat(IntStream.range(0, 2).mapToObj(picked::written)).containsExactly("ba", "một");
    assertThat(picked.start(0)).isEqualTo(8);
    var read =
        words.readAs(
            new String[] {"mot", "hai", "ba"}, new @Nullable String[] {"một", "hai", null});
    var readPicked = read.pick(new int[] {2, 0});
    assertThat(readPicked.canBe(0, "ba", "bà")).isTrue();
    assertThat(readPicked.canBe(1, "mot", "mốt")).isFalse();
  }
}
