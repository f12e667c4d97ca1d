package vn.loa.vietnamese.legacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LegacyFontTest {

  private static final String MARKED =
      "àảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵ";

  @Test
  @DisplayName("there are 67 marked letters, small and capital 134")
  void letters() {
    assertThat(MARKED).hasSize(67);
  }

  @Test
  @DisplayName("each of the 134 letters is read from .VnTime and its capital sister .VnTimeH")
  void tcvn3() {
    for (char small : MARKED.toCharArray()) {
      char capital = Character.toUpperCase(small);
      String own = String.valueOf(small);
      assertThat(LegacyFont.TCVN3.toUnicode(OldScript.tcvn3(own))).isEqualTo(own);
      assertThat(LegacyFont.TCVN3_CAPITALS.toUnicode(OldScript.tcvn3(own))).isEqualTo("" + capital);
      String shouted = "TO" + capital + "NG";
      assertThat(LegacyFont.TCVN3.toUnicode(OldScript.tcvn3(shouted))).isEqualTo(shouted);
    }
  }

  @Test
  @DisplayName("each of the 134 letters is read from VNI-Times")
  void vni() {
    for (char small : MARKED.toCharArray()) {
      for (char letter : new char[] {small, Character.toUpperCase(small)}) {
        String old = OldScript.vni("" + letter);
        assertThat(LegacyFont.VNI.toUnicode(old)).isEqualTo("" + letter);
        assertThat(old.chars()).allMatch(c -> c < 0x100);
      }
    }
  }

  @Test
  @DisplayName("the larger sets of TCVN 5712 have capitals with tones of their own")
  void largerSet() {
    assertThat(LegacyFont.TCVN3.toUnicode("\u00af\u00ba\u00c0\u00c4\u00da\u00ff"))
        .isEqualTo("ẰẲẮẤẾỐ");
  }

  @ParameterizedTest(name = "\"{0}\" is of {1}")
  @CsvSource(
      nullValues = "none",
      value = {
        ".VnTime, TCVN3",
        ".VnTimeH, TCVN3_CAPITALS",
        ".VnArial Narrow, TCVN3",
        ".VnArial NarrowH, TCVN3_CAPITALS",
        "'.VnTimeH,Bold', TCVN3_CAPITALS",
        "ABCDEF+.VnTimeH-BoldItalic, TCVN3_CAPITALS",
        "ABCDEF+VnTime, TCVN3",
        "'\".VnTime\"', TCVN3",
        "VNI-Times, VNI",
        "vni-helve, VNI",
        "ABCDEF+VNI-Times-Bold, VNI",
        "Times New Roman, none",
        "Arial, none",
        "VnExpress Sans, none",
        "'', none",
      })
  void names(String name, @Nullable LegacyFont font) {
    assertThat(LegacyFont.ofName(name)).isEqualTo(font);
  }

  @Test
  @DisplayName("a capital with a tone is told by the capitals around it")
  void capitals() {
    for (String line :
        new String[] {
          "KẾ HOẠCH",
          "Kế hoạch tuyên truyền",
          "ỦY BAN NHÂN DÂN TỈNH",
          "Sở Nội vụ chủ trì",
          "SỞ NỘI VỤ CHỦ TRÌ, PHỐI HỢP Ở CƠ SỞ",
          "Bộ TTTT ban hành; UBND TỈNH và Ủy ban",
          "Về việc của UBND xã ở Hà Nội",
        }) {
      String expected = line.replace("Ủy ban", "ủy ban");
      assertThat(LegacyFont.TCVN3.toUnicode(OldScript.tcvn3(line))).isEqualTo(expected);
    }
  }

  @Test
  @DisplayName("signs, figures and other letters stay in both fonts")
  void others() {
    String line = "25°C, 12 m², 50% (a) – “b” … №";
    assertThat(LegacyFont.TCVN3.toUnicode(line)).isEqualTo(line);
    assertThat(LegacyFont.VNI.toUnicode(line)).isEqualTo(line);
  }

  @Test
  @DisplayName("a PDF writes the place of ư as a hyphen; a real hyphen stays")
  void lostHorn() {
    String old = OldScript.tcvn3("Phó trưởng phòng được lưu thư, đầu tư - Trung ương, tin-bài");
    assertThat(LegacyFont.TCVN3.toUnicode(old.replace('\u00ad', '-')))
        .isEqualTo("Phó trưởng phòng được lưu thư, đầu tư - Trung -ơng, tin-bài");
  }

  @RepeatedTest(30)
  @DisplayName("any Vietnamese words come back exactly from both fonts and both code pages")
  void words(RepetitionInfo run) {
    var dice = new Random(run.getCurrentRepetition());
    String text = Syllables.line(dice, 40);
    assertThat(LegacyFont.TCVN3.toUnicode(OldScript.tcvn3(text))).isEqualTo(text);
    assertThat(LegacyFont.VNI.toUnicode(OldScript.vni(text))).isEqualTo(text);
    String shouted = text.toUpperCase(Locale.ROOT);
    assertThat(LegacyFont.TCVN3_CAPITALS.toUnicode(OldScript.tcvn3Capitals(text)))
        .isEqualTo(shouted);
    assertThat(LegacyFont.VNI.toUnicode(OldScript.vni(shouted))).isEqualTo(shouted);
    for (String page : new String[] {"windows-1252", "windows-1258"}) {
      String tcvn3 = OldScript.opened(OldScript.tcvn3(text), page);
      String vni = OldScript.opened(OldScript.vni(text), page);
      assertThat(LegacyText.of(tcvn3).text()).as(page).isEqualTo(text);
      assertThat(LegacyText.of(vni).text()).as(page).isEqualTo(text);
      assertThat(LegacyText.of(nfc(tcvn3)).text()).as(page + " composed").isEqualTo(text);
      assertThat(LegacyText.of(nfc(vni)).text()).as(page + " composed").isEqualTo(text);
      assertThat(LegacyText.of(tcvn3).mostly()).isEqualTo(LegacyFont.TCVN3);
      assertThat(LegacyText.of(vni).mostly()).isEqualTo(LegacyFont.VNI);
    }
    assertThat(LegacyText.of(text)).isEqualTo(LegacyText.of(nfc(text)));
    assertThat(LegacyText.of(text).text()).isEqualTo(text);
    assertThat(LegacyFont.detect(text)).isNull();
  }

  @Test
  @DisplayName("text typed in Unicode under the name of an old font is known as such")
  void explains() {
    String line = "Sở Nội vụ chủ trì, phối hợp với các cơ quan đăng tin, bài";
    assertThat(LegacyFont.TCVN3.explains(OldScript.tcvn3(line))).isTrue();
    assertThat(LegacyFont.VNI.explains(OldScript.vni(line))).isTrue();
    assertThat(LegacyFont.TCVN3.explains(line)).isFalse();
    assertThat(LegacyFont.TCVN3.explains(OldScript.vni(line))).isFalse();
    assertThat(LegacyFont.VNI.explains(line)).isFalse();
    assertThat(LegacyFont.VNI.explains(OldScript.tcvn3(line))).isFalse();
  }

  private static String nfc(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }
}
