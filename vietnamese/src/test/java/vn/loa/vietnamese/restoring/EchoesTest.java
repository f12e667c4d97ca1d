package vn.loa.vietnamese.restoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.loa.vietnamese.Words;

class EchoesTest {

  /** A document that says the same things often, as plans do; the places are made up. */
  private static final String DOCUMENT =
      ("UBND huyện Mây Trắng giao phòng chuyên môn rà soát hồ sơ lưu trữ của huyện Mây Trắng."
              + " Theo Quyết định số 843/QĐ-UBND ngày 15/3/2023, Trạm Y tế gửi báo cáo bằng văn bản"
              + " trước ngày 20 hằng tháng. Các xã, phường ở tp Mây Trắng đăng hai tin mỗi quý.\n")
          .repeat(6);

  /** Two broken words, which show that the letters of the document were damaged. */
  private static final String CARELESS =
      "Trạm Y tế gửi báo cáo bằng vxăn bản; giao phòng chuyên môn rà svát hồ sơ lưu trữ.\n";

  private static String mended(String text) {
    String restored = SmallLanguage.RESTORER.restore(Words.of(text)).text();
    return restored.substring(restored.lastIndexOf('\n') + 1);
  }

  private static String inDamaged(String line) {
    return mended(DOCUMENT + CARELESS + line);
  }

  @Test
  @DisplayName("a broken word is what the document writes next to the same neighbours")
  void neighbours() {
    assertThat(mended(DOCUMENT + "Trạm Y tế gửi bdáo cáo bằng văn bản"))
        .isEqualTo("Trạm Y tế gửi báo cáo bằng văn bản");
    assertThat(mended(DOCUMENT + "giao phòng chuyêm môn rà soát hồ sơ lưu trxữ của huyện"))
        .isEqualTo("giao phòng chuyên môn rà soát hồ sơ lưu trữ của huyện");
  }

  @Test
  @DisplayName("shorthand and names that the document repeats are mended without a list")
  void shorthandAndNames() {
    assertThat(inDamaged("UgND huyện Mây Trắng giao phòng"))
        .isEqualTo("UBND huyện Mây Trắng giao phòng");
    assertThat(inDamaged("của huyện Mây Trắgg giao phòng"))
        .isEqualTo("của huyện Mây Trắng giao phòng");
  }

  @Test
  @DisplayName("a word that spells another is mended where both neighbours say so")
  void speltButStrange() {
    assertThat(inDamaged("gửi báo áo bằng văn bản")).isEqualTo("gửi báo cáo bằng văn bản");
    assertThat(inDamaged("rà soát hồ v lưu trữ, rà soát hồ s lưu trữ"))
        .isEqualTo("rà soát hồ v lưu trữ, rà soát hồ sơ lưu trữ");
  }

  @Test
  @DisplayName("a capital comes back with the letter that was lost, even where one letter is left")
  void capitals() {
    assertThat(inDamaged("bằng văn bản, mrạm Y tế gửi")).contains("Trạm Y tế");
    String many = "giao SỞ Y tế lo việc.\n".repeat(6) + DOCUMENT + CARELESS;
    assertThat(mended(many + "giao ở Y tế lo việc, giao s Y tế lo việc")).contains("giao ở Y tế");
  }

  @Test
  @DisplayName("where no letters were damaged, a word that spells something is not doubted")
  void soundDocument() {
    String text = DOCUMENT + "gửi báo áo bằng văn bản, UBDD huyện Mây Trắng giao phòng";
    assertThat(SmallLanguage.RESTORER.restore(Words.of(text)).edits()).isEmpty();
    assertThat(mended(DOCUMENT + "rà soxát hồ sơ, gửi báo áo bằng văn bản"))
        .contains("báo áo bằng");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "của huyện Mai Trắng giao phòng",
        "của huyện Tây Trắng giao phòng",
        "của huyện Bình Trắng giao phòng",
        "giao Hòng chuyên môn",
        "rà soát Hxồ sơ lưu trữ",
        "Các xã, phường ở tx Mây Trắng và tx Mây Trắng"
      })
  @DisplayName("other names, and shorthand that is written twice, stay")
  void otherNames(String line) {
    assertThat(inDamaged(line)).isEqualTo(line);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Các xã, phường đăng ba tin mỗi quý",
        "Các xã, phường đăng hai tin mỗi quý",
        "Quyết định số 848/QĐ-UBND ngày 16/3/2023",
        "Quyết định số 843/QB-UBNB ngày 15/3/2023",
        "trước ngày 21 hằng tháng"
      })
  @DisplayName("no figure, number word or symbol changes")
  void figures(String line) {
    assertThat(inDamaged(line)).isEqualTo(line);
  }

  @Test
  @DisplayName("a number word is neither put in nor taken out")
  void numberWords() {
    assertThat(inDamaged("Các xã, phường ở tp Mây Trắng đăng ai tin mỗi quý"))
        .contains("đăng ai tin");
    String tens = "đăng hải tin mỗi quý. ".repeat(6) + DOCUMENT.replace("hai", "hải") + CARELESS;
    assertThat(mended(tens + "Trắng đăng hai tin mỗi quý")).contains("đăng hai tin");
  }

  @Test
  @DisplayName("one letter lost, added or replaced is one edit; two are not")
  void oneEdit() {
    assertThat(OneEdit.isOne("báo", "bo")).isTrue();
    assertThat(OneEdit.isOne("báo", "báco")).isTrue();
    assertThat(OneEdit.isOne("báo", "béo")).isTrue();
    assertThat(OneEdit.isOne("báo", "báo")).isFalse();
    assertThat(OneEdit.isOne("bình", "tỉnh")).isFalse();
  }
}
