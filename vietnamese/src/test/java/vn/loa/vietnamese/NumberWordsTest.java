package vn.loa.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberWordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "05;5",
        "89,64;89.64",
        "1.234,5;1234.5",
        "1.000;1000",
        "12.345.678;12345678",
        "0,5;0.5",
        "2023;2023",
        "1.5;1.5"
      })
  @DisplayName("a comma begins the fraction, points part thousands")
  void figures(String written, BigDecimal value) {
    assertThat(NumberWords.figures(written)).isEqualByComparingTo(value);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1,2,3", "31.12.2023", "", ",5", "5,", "x", "²"})
  @DisplayName("what is no number is not made one")
  void noFigures(String written) {
    assertThat(NumberWords.figures(written)).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "05 tin, 5, 1",
    "một lần, 1, 1",
    "hai tuần, 2, 1",
    "bốn lớp, 4, 1",
    "mười bài, 10, 1",
    "mười lăm phút, 15, 2",
    "Mười hai tháng, 12, 2",
    "hai mươi phút, 20, 2",
    "hai mươi mốt phút, 21, 3",
    "ba mươi tư xã, 34, 3",
    "chín mươi chín, 99, 3",
    "một trăm người, 100, 2",
    "hai trăm năm mươi người, 250, 4",
    "một trăm linh năm, 105, 4",
    "ba trăm mười lăm, 315, 4",
    "hai trăm lẻ, 200, 2"
  })
  @DisplayName("numbers in words are read up to 999")
  void spelt(String text, BigDecimal value, int to) {
    var words = Words.of(text);
    assertThat(NumberWords.at(words, 0, words.size()))
        .isEqualTo(new NumberWords.Reading(value, to));
  }

  @ParameterizedTest
  @CsvSource({
    "mười năm qua, 10, 1",
    "hai mươi tấm pa nô, 20, 2",
    "mười sau đó, 10, 1",
    "ba mươi từ, 30, 2",
    "hai trăm bà con, 200, 2"
  })
  @DisplayName("a word that only sounds like a number ends it: mười năm are ten years")
  void notPartOfIt(String text, BigDecimal value, int to) {
    var words = Words.of(text);
    assertThat(NumberWords.at(words, 0, words.size()))
        .isEqualTo(new NumberWords.Reading(value, to));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sau đó",
        "tư vấn",
        "lăm le",
        "không gửi",
        "bài viết",
        "người dân",
        "hài lòng",
        "tạm dừng",
        "31.12.2023"
      })
  @DisplayName("a word that only looks like a number without its accents is none")
  void none(String text) {
    var words = Words.of(text);
    assertThat(NumberWords.at(words, 0, words.size())).isNull();
  }

  @Test
  @DisplayName("where accents were lost, letters alone decide")
  void withoutAccents() {
    var words =
        Words.of("hai muoi mot")
            .readAs(new String[] {"hai", "muoi", "mot"}, new @Nullable String[3]);
    assertThat(NumberWords.at(words, 0, 3))
        .isEqualTo(new NumberWords.Reading(BigDecimal.valueOf(21), 3));
  }

  @Test
  @DisplayName("a number does not reach beyond the limit")
  void limit() {
    var words = Words.of("hai mươi mốt");
    assertThat(NumberWords.at(words, 0, 2))
        .isEqualTo(new NumberWords.Reading(BigDecimal.valueOf(20), 2));
    assertThat(NumberWords.at(words, 0, 1))
        .isEqualTo(new NumberWords.Reading(BigDecimal.valueOf(2), 1));
    assertThat(NumberWords.at(words, 3, 3)).isNull();
  }
}
