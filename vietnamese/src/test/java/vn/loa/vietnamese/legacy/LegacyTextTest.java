package vn.loa.vietnamese.legacy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.loa.vietnamese.Damage;

class LegacyTextTest {

  static List<Path> samples() {
    try (Stream<Path> files = Files.walk(Path.of("../samples"))) {
      return files
          .filter(f -> f.getFileName().toString().matches("plan\\.(txt|md)"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path sample) {
    try {
      return Normalizer.normalize(Files.readString(sample), Normalizer.Form.NFC);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest(name = "{0} in VNI comes back exactly, in both code pages")
  @MethodSource("samples")
  void vni(Path sample) {
    String text = text(sample);
    for (String page : new String[] {"windows-1252", "windows-1258"}) {
      assertThat(LegacyText.of(OldScript.opened(OldScript.vni(text), page)).text())
          .isEqualTo(opened(text, page));
    }
  }

  @ParameterizedTest(name = "{0} in TCVN3 comes back, but for the case of a few lone capitals")
  @MethodSource("samples")
  void tcvn3(Path sample) {
    String text = text(sample);
    for (String page : new String[] {"windows-1252", "windows-1258"}) {
      String read = LegacyText.of(OldScript.opened(OldScript.tcvn3(text), page)).text();
      String expected = opened(text, page);
      assertThat(read.toLowerCase(Locale.ROOT)).isEqualTo(expected.toLowerCase(Locale.ROOT));
      long other = 0;
      for (int i = 0; i < read.length(); i++) if (read.charAt(i) != expected.charAt(i)) other++;
      assertThat(other).as("letters in another case").isLessThan(text.length() / 200);
    }
  }

  /** Signs that an old text could not have: they were lost before it came to us. */
  private static String opened(String text, String page) {
    var out = new StringBuilder();
    for (char c : text.toCharArray()) {
      boolean letter = Character.isLetter(c) && c > 0x7f;
      out.append(letter || c < 0x100 ? c : '?');
    }
    assertThat(page).startsWith("windows-");
    return out.toString();
  }

  @ParameterizedTest(name = "{0} in Unicode stays as it is")
  @MethodSource("samples")
  void unicode(Path sample) {
    String text = text(sample);
    assertThat(LegacyText.of(text).text()).isEqualTo(text);
    assertThat(LegacyText.of(text + "\n25°C – 12 m² «tin» ® §").lines()).isEmpty();
    assertThat(Garbling.repair(text)).isNull();
  }

  @Test
  @DisplayName("lines in Unicode between lines in an old font stay, and the other way round")
  void mixed() {
    String one = "Sở Nội vụ chủ trì đăng tin, bài mỗi tháng\n";
    String two = "Các phòng chuyên môn gửi báo cáo hằng quý\n";
    for (String old : new String[] {OldScript.tcvn3(two), OldScript.vni(two)}) {
      assertThat(LegacyText.of(one + old + one).text()).isEqualTo(one + two + one);
      assertThat(LegacyText.of(old + one + old).text()).isEqualTo(two + one + two);
      assertThat(LegacyText.of(old + "12/KH\n\n" + one).text()).isEqualTo(two + "12/KH\n\n" + one);
    }
    var both = LegacyText.of(OldScript.tcvn3(one) + OldScript.vni(two) + OldScript.vni(two));
    assertThat(both.text()).isEqualTo(one + two + two);
    assertThat(both.lines()).containsEntry(LegacyFont.TCVN3, 1).containsEntry(LegacyFont.VNI, 2);
    assertThat(both.mostly()).isEqualTo(LegacyFont.VNI);
  }

  @Test
  @DisplayName("texts in other languages stay as they are")
  void otherLanguages() {
    for (String text :
        new String[] {
          "Où êtes-vous? L'été à Nîmes, naïve, garçon, œuvre.\n",
          "Größe, Übermut, Müller, weiß, schön und ähnlich.\n",
          "El niño mañana, ¿qué? ¡Sí! corazón, pingüino.\n",
          "Åse går på ski i fjället, smörgås, øl, æble.\n",
          "© 2026 ACME® 20 °C ±5 £3 ½ § 4\n",
        }) {
      assertThat(LegacyText.of(text).text()).isEqualTo(text);
      assertThat(Garbling.repair(text)).isNull();
    }
  }

  @ParameterizedTest(name = "{0}: UTF-8 opened in a wrong code page is taken back exactly")
  @MethodSource("samples")
  void garbled(Path sample) {
    String text = text(sample);
    for (String page : new String[] {"windows-1252", "windows-1258", "ISO-8859-1"}) {
      assertThat(Garbling.repair(garble(text, page))).as(page).isEqualTo(text);
    }
    assertThat(Garbling.repair(garble(garble(text, "ISO-8859-1"), "ISO-8859-1"))).isEqualTo(text);
  }

  /** Bytes without a character in the page are kept as controls, as browsers do. */
  private static String garble(String text, String page) {
    var charset = Charset.forName(page);
    var out = new StringBuilder();
    for (byte b : text.getBytes(UTF_8)) {
      String c = new String(new byte[] {b}, charset);
      out.append(c.equals("\ufffd") ? "" + (char) (b & 0xff) : c);
    }
    return out.toString();
  }

  @Test
  @DisplayName("two capitals and a narrow blank are no garbled text")
  void looksGarbled() {
    assertThat(Garbling.repair("THỊ XÃ\u00a0HÒA; XÃ\u00a0AN; XÃ\u00a0BA; Ã\u00a0")).isNull();
  }

  @RepeatedTest(30)
  @DisplayName("whatever the text, it is read without a fault")
  void anything(RepetitionInfo run) {
    String text = Damage.anything(2000, run.getCurrentRepetition()) + "\u00b8\u00b9\u00f8";
    assertThatCode(
            () -> {
              LegacyText.of(text);
              Garbling.repair(text);
              for (var font : LegacyFont.values()) font.toUnicode(text);
            })
        .doesNotThrowAnyException();
  }

  @Test
  @DisplayName("long lines and many lines of old letters are read in seconds")
  void hostile() {
    Assertions.assertTimeout(
        Duration.ofSeconds(20),
        () -> {
          LegacyText.of("K\u00d5 ".repeat(500_000));
          LegacyText.of("\u00b8".repeat(1_000_000));
          LegacyText.of("\u00b8\n".repeat(500_000));
          LegacyText.of("-a\u00b8".repeat(300_000));
          Garbling.repair("\u00c3\u00a1".repeat(1_000_000));
        });
  }
}
