package vn.loa.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordCutterTest {

  private static List<String> folded(String text) {
    var words = Words.of(text);
    return IntStream.range(0, words.size()).mapToObj(words::folded).toList();
  }

  private static List<String> written(String text) {
    var words = Words.of(text);
    return IntStream.range(0, words.size()).mapToObj(words::written).toList();
  }

  @Test
  @DisplayName("a text is cut into words, numbers and signs")
  void kinds() {
    var words = Words.of("Quý I: 05 tin/tháng");
    assertThat(folded("Quý I: 05 tin/tháng"))
        .containsExactly("quy", "i", ":", "05", "tin", "/", "thang");
    assertThat(words.kind(0)).isEqualTo(Words.Kind.LETTERS);
    assertThat(words.kind(2)).isEqualTo(Words.Kind.SIGN);
    assertThat(words.kind(3)).isEqualTo(Words.Kind.NUMBER);
    assertThat(Words.of("").size()).isZero();
    assertThat(Words.of(" \n\t").size()).isZero();
  }

  @Test
  @DisplayName("points and commas inside a number belong to it, at its end they do not")
  void numbers() {
    assertThat(written("1.234,5 và 89,64%; 2023. 05, 06"))
        .containsExactly("1.234,5", "và", "89,64", "%", ";", "2023", ".", "05", ",", "06");
  }

  @Test
  @DisplayName("a date is cut at its strokes, and points make it one")
  void dates() {
    assertThat(written("ngày 15/7/2021")).containsExactly("ngày", "15", "/", "7", "/", "2021");
    assertThat(written("31.12.2023")).containsExactly("31.12.2023");
  }

  @Test
  @DisplayName("a symbol of a document is cut at its strokes and dashes")
  void symbols() {
    assertThat(written("245/QĐ-UBND")).containsExactly("245", "/", "QĐ", "-", "UBND");
  }

  @Test
  @DisplayName("a tone mark that a blank parts from its letter belongs to the word")
  void detachedMark() {
    String text = "mô \u0303i tháng";
    var words = Words.of(text);
    assertThat(folded(text)).containsExactly("moi", "thang");
    assertThat(words.written(0)).isEqualTo("mô \u0303i");
    assertThat(words.canBe(0, "moi", "mỗi")).isTrue();
    assertThat(words.canBe(0, "moi", "mọi")).isFalse();
  }

  @Test
  @DisplayName("marks and characters without width stand in a word, not between words")
  void noWidth() {
    String nfd = Normalizer.normalize("tuyên truyền", Normalizer.Form.NFD);
    assertThat(folded(nfd)).containsExactly("tuyen", "truyen");
    assertThat(folded("tuyên\u200B tru\u00ADyền \uFEFF05"))
        .containsExactly("tuyen", "truyen", "05");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "**Mục tiêu**",
        "*Mục tiêu*",
        "_Mục tiêu_",
        "__Mục tiêu__",
        "**_Mục tiêu_**",
        "Mục\\ tiêu"
      })
  @DisplayName("Markdown emphasis is passed over")
  void emphasis(String text) {
    assertThat(folded(text)).containsExactly("muc", "tieu");
  }

  @Test
  @DisplayName(
      "an asterisk that opens a line is a bullet, a line of underscores is a sign of its own")
  void bullets() {
    assertThat(folded("* Tin\n* Bài")).containsExactly("*", "tin", "*", "bai");
    assertThat(folded("tên ____ ")).containsExactly("ten", "_", "_", "_", "_");
    assertThat(folded("ke_hoach")).containsExactly("ke", "_", "hoach");
  }

  @Test
  @DisplayName("links are passed over up to the next blank or cell border")
  void links() {
    assertThat(folded("xem https://vi-du.example/a?b=c ngay")).containsExactly("xem", "ngay");
    assertThat(folded("|http://vi-du.example|05|")).containsExactly("|", "|", "05", "|");
  }

  @ParameterizedTest
  @CsvSource({"S& Nội vụ, s&", "N§i dung, n§i", "ti€u chí, ti€u", "trir&ng ban, trir"})
  @DisplayName("signs that scanners put for a marked letter belong to the word they are glued to")
  void misreadLetters(String text, String first) {
    assertThat(Words.of(text).folded(0)).isEqualTo(first);
  }

  @Test
  @DisplayName("a sign between two spaces is no letter")
  void ampersand() {
    assertThat(folded("A & B")).containsExactly("a", "&", "b");
    assertThat(folded("5 € và 6")).containsExactly("5", "€", "va", "6");
  }

  @Test
  @DisplayName("letters with figures inside are a word: tin3, S6")
  void lettersAndFigures() {
    var words = Words.of("S6 tin3 3tin");
    for (int i = 0; i < 3; i++) assertThat(words.isLetters(i)).isTrue();
  }

  @Test
  @DisplayName("the widest gap wins: line over tab, blank line over line")
  void gaps() {
    var words = Words.of("a b\tc\nd\n\ne(f\u00A0g\u0007h \n i\r\nk");
    assertThat(IntStream.range(0, words.size()).mapToObj(words::gap))
        .containsExactly(
            Words.Gap.LINE,
            Words.Gap.SPACE,
            Words.Gap.TAB,
            Words.Gap.LINE,
            Words.Gap.BLANK_LINE,
            Words.Gap.NONE,
            Words.Gap.NONE,
            Words.Gap.SPACE,
            Words.Gap.TAB,
            Words.Gap.LINE,
            Words.Gap.LINE);
    assertThat(words.startsLine(0)).isTrue();
    assertThat(words.startsLine(1)).isFalse();
    assertThat(words.startsLine(4)).isTrue();
  }

  @Test
  @DisplayName("a page break ends a line")
  void pageBreak() {
    assertThat(Words.of("a\fb").gap(1)).isEqualTo(Words.Gap.LINE);
  }
}
