package vn.loa.vietnamese.restoring;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.loa.vietnamese.restoring.SmallLanguage.RESTORER;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.loa.vietnamese.Words;

class RestorerTest {

  private static String restored(String text) {
    return RESTORER.restore(Words.of(text)).text();
  }

  /** What becomes of a text that stands among damaged ones. */
  private static String amongDamaged(String text) {
    String whole = restored(SmallLanguage.BARE + "\n\n" + text);
    return whole.substring(whole.lastIndexOf("\n\n") + 2);
  }

  @Test
  @DisplayName("a sound text comes back as it is")
  void sound() {
    var restoration = RESTORER.restore(Words.of(SmallLanguage.SOUND));
    assertThat(restoration.text()).isEqualTo(SmallLanguage.SOUND);
    assertThat(restoration.edits()).isEmpty();
    assertThat(restoration.quality()).isEqualTo(1);
    assertThat(restoration.confidence(0)).isEqualTo(1);
  }

  @Test
  @DisplayName("lost marks are put back where the phrase tells which they were")
  void bare() {
    assertThat(restored(SmallLanguage.BARE)).isEqualTo(SmallLanguage.SOUND);
  }

  @ParameterizedTest
  @CsvSource({
    "thu tuc hanh chinh, thủ tục hành chính",
    "cii cich hanh chinh, cải cách hành chính",
    "Théng tin tuyén truyén, Thông tin tuyên truyền",
    "UY BAN NHAN DAN, ỦY BAN NHÂN DÂN",
    "truong phong Noi vu, trưởng phòng Nội vụ",
    "ké hoach thong tin, kế hoạch thông tin"
  })
  @DisplayName("misread letters are read anew, in the case of the source")
  void misread(String damaged, String right) {
    assertThat(amongDamaged(damaged)).isEqualTo(right);
  }

  @Test
  @DisplayName("a letter misread as a figure inside a word is a letter again, a number never is")
  void figures() {
    assertThat(amongDamaged("S6: 36 va s6 76 ngay 05 thang 01 nam 2023"))
        .isEqualTo("Số: 36 và số 76 ngày 05 tháng 01 năm 2023");
    assertThat(amongDamaged("56 ban nhan dan 6 tinh")).startsWith("56 ").contains(" 6 ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"02tin", "05bai", "tin02", "số1", "G20", "3tin"})
  @DisplayName("a number that is glued to a word stays with it")
  void gluedNumbers(String text) {
    assertThat(amongDamaged(text + " trong ke hoach")).startsWith(text + " ").endsWith("kế hoạch");
  }

  @ParameterizedTest
  @ValueSource(strings = {"I1. NOI", "II. NOI", "VI. NOI", "XI NOI", "Il. NOI"})
  @DisplayName(
      "numbers of parts stay as written, also misread ones: which number it was is not guessed")
  void romanNumbers(String heading) {
    assertThat(amongDamaged(heading)).startsWith(heading.substring(0, heading.indexOf(' ')));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "245/KH-UBND",
        "76/NQ-CP",
        "3174/TTr-SNV",
        "a) ",
        "d) ",
        "-nt-",
        "M'gar",
        "CCHC",
        "KH-BCT"
      })
  @DisplayName("symbols, letters of points, dittos and shorthand stay as written")
  void fixed(String text) {
    assertThat(amongDamaged(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "61/2018/ND-CP, 61/2018/NĐ-CP",
    "245/QD-UBND, 245/QĐ-UBND",
    "HDND va UBND, HĐND và UBND"
  })
  @DisplayName("the letter Đ comes back in kinds of documents and in shorthand")
  void strokes(String damaged, String right) {
    assertThat(amongDamaged(damaged)).isEqualTo(right);
  }

  @Test
  @DisplayName("a single damaged word in a sound text is mended when there is no doubt")
  void slip() {
    String text = SmallLanguage.SOUND.replace("thủ tục hành chính", "thủ tục hànlh chính");
    assertThat(text).isNotEqualTo(SmallLanguage.SOUND);
    assertThat(restored(text)).isEqualTo(SmallLanguage.SOUND);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Krông Búk",
        "Đắk Lắk",
        "Pleiku",
        "Ea H'leo",
        "chatbot",
        "livestream",
        "Wi-Fi",
        "xyzt"
      })
  @DisplayName("names and words of another tongue stay among sound ones")
  void names(String name) {
    String text =
        SmallLanguage.SOUND
            + " Tại "
            + name
            + ", "
            + name
            + " và "
            + name
            + ". "
            + SmallLanguage.SOUND;
    assertThat(restored(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "This agreement is made between the supplier and the customer on the date stated below.",
        "Le fournisseur livre les marchandises dans un délai de trente jours.",
        "qwrt zxpk lmnb vcxz kjhg pqrs tuvw xyza bcdf"
      })
  @DisplayName("a text in another language is not made Vietnamese")
  void otherLanguages(String text) {
    assertThat(restored(text.repeat(5))).isEqualTo(text.repeat(5));
  }

  @Test
  @DisplayName("a scanned page in a typed document is found, the typed pages stay")
  void mixed() {
    String text = SmallLanguage.SOUND.repeat(3) + "\n\n" + SmallLanguage.BARE.repeat(3);
    var restoration = RESTORER.restore(Words.of(text));
    int typed = SmallLanguage.SOUND.length() * 2;
    assertThat(restoration.edits()).isNotEmpty().allMatch(edit -> edit.span().start() > typed);
    assertThat(restoration.text()).endsWith(SmallLanguage.SOUND);
    assertThat(restoration.quality()).isBetween(0.4, 0.95);
  }

  @Test
  @DisplayName("marked words that the language does not know stay where marks held")
  void unknownMarked() {
    String text = SmallLanguage.SOUND.replace("nghiêm túc", "nghiêm nghặt lắm");
    String damaged =
        text.replace("chính", "chíuh")
            .replace("tuyên", "tuycn")
            .replace("phối", "phốl")
            .replace("nhận", "nhệrn");
    assertThat(restored(damaged)).contains("nghiêm nghặt lắm").contains("hành chính");
  }

  @Test
  @DisplayName("no text, no figures alone and no signs alone need any reading")
  void nothing() {
    for (String text : new String[] {"", "2023", "---", " \n", "05/2023 | 06"}) {
      assertThat(restored(text)).isEqualTo(text);
      assertThat(RESTORER.restore(Words.of(text)).quality()).isEqualTo(1);
    }
  }
}
