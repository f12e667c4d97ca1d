package vn.loa.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FoldingTest {

  @ParameterizedTest
  @CsvSource({"hòa,hoà", "ủy,uỷ", "thủy,thuỷ", "Khóa,Khoá", "quý,qúy", "HÓA,HOÁ"})
  @DisplayName("a tone mark may stand on either vowel: hòa is hoà, ủy is uỷ")
  void tonePlaces(String modern, String old) {
    assertThat(Folding.fold(modern)).isEqualTo(Folding.fold(old));
  }

  @ParameterizedTest
  @CsvSource({
    "Đường, duong",
    "đỗ, do",
    "Ðảng, dang",
    "ƣu, uu",
    "CƢỜNG, cuong",
    "Tổ chức, to chuc",
    "ĐỘC LẬP, doc lap",
    "ЕКМ, ekm",
    "Сао, cao",
    "ı, i",
    "12.345, 12.345",
    "a/b-c, a/b-c",
    "Iłø, ilo"
  })
  @DisplayName(
      "accents, case and look-alike letters of other alphabets fall away, signs and figures stay")
  void bare(String written, String folded) {
    assertThat(Folding.fold(written)).isEqualTo(folded);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Ủy ban nhân dân", "nghị quyết", "ĐỀ ÁN", "đẩy mạnh", "sở hữu trí tuệ"})
  @DisplayName("a letter and its marks fold alike, whether in one character or in several")
  void decomposed(String written) {
    assertThat(Folding.fold(Normalizer.normalize(written, Normalizer.Form.NFD)))
        .isEqualTo(Folding.fold(written));
  }

  @ParameterizedTest
  @ValueSource(ints = {0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF, 0xAD, 0x301, 0x323, 0x31B})
  @DisplayName("characters without width fall away")
  void noWidth(int character) {
    assertThat((int) Folding.fold((char) character)).isZero();
    assertThat(Folding.fold("bá" + (char) character + "o")).isEqualTo("bao");
  }

  @Test
  @DisplayName("folding twice is folding once")
  void idempotent() {
    for (int c = 0; c <= Character.MAX_VALUE; c++) {
      String once = Folding.fold(String.valueOf((char) c));
      assertThat(Folding.fold(once)).as("U+%04X", c).isEqualTo(once);
    }
  }
}
