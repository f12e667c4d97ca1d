package vn.loa.reader;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.loa.reader.Outcome.Reason;
import vn.loa.reader.Outcome.Remark;

class OldLettersTest {

  private static final String PLAN =
      "KẾ HOẠCH\nSở Nội vụ đăng 02 tin, bài mỗi tháng; đôn đốc các đơn vị “tốt” – hay.\n";

  /** The dash and the quotes have no byte in ISO 8859-1. */
  private static final String PLAIN = plain(PLAN);

  private static final String IN_TCVN3 =
      "KÕ HO¹CH\nSë Néi vô ®¨ng 02 tin, bµi mçi th¸ng; ®«n ®èc c¸c ®¬n vÞ “tèt” – hay.\n";
  private static final String IN_VNI =
      "KEÁ HOAÏCH\nSôû Noäi vuï ñaêng 02 tin, baøi moãi thaùng; ñoân ñoác caùc ñôn vò “toát” – hay.\n";

  private static final Remark TCVN3 =
      new Remark(Remark.Kind.LEGACY_CONVERTED, Map.of("font", ".VnTime (TCVN3)"));
  private static final Remark VNI =
      new Remark(Remark.Kind.LEGACY_CONVERTED, Map.of("font", "VNI-Times (VNI)"));

  private static String plain(String text) {
    return text.replaceAll(" “.*hay", "");
  }

  private static Outcome read(String name, byte[] bytes) {
    return DocumentReader.read(new Original(name, bytes, "00"));
  }

  private static void reads(String name, byte[] bytes, String text, Remark... remarks) {
    var read = (Outcome.Read) read(name, bytes);
    assertThat(read.text().text()).isEqualTo(text);
    assertThat(read.remarks()).containsExactly(remarks);
  }

  @Test
  @DisplayName("a text in .VnTime is read as Unicode, from its bytes or from UTF-8, and it is said")
  void tcvn3() {
    reads("a.txt", plain(IN_TCVN3).getBytes(ISO_8859_1), PLAIN, TCVN3);
    reads("a.txt", IN_TCVN3.getBytes(Charset.forName("windows-1252")), PLAN, TCVN3);
    reads("a.txt", IN_TCVN3.getBytes(UTF_8), PLAN, TCVN3);
    reads("a.md", ("# " + IN_TCVN3).getBytes(UTF_8), "# " + PLAN, TCVN3);
    String opened =
        new String(plain(IN_TCVN3).getBytes(ISO_8859_1), Charset.forName("windows-1258"));
    reads("a.txt", opened.getBytes(UTF_8), PLAIN, TCVN3);
  }

  @Test
  @DisplayName(
      "a text in VNI-Times is read as Unicode, from its bytes or from UTF-8, and it is said")
  void vni() {
    reads("a.txt", plain(IN_VNI).getBytes(ISO_8859_1), PLAIN, VNI);
    reads("a.txt", IN_VNI.getBytes(Charset.forName("windows-1252")), PLAN, VNI);
    reads("a.txt", IN_VNI.getBytes(UTF_8), PLAN, VNI);
  }

  @Test
  @DisplayName("a page names its fonts: .VnTimeH draws capitals, Unicode under an old name stays")
  void html() {
    String html =
        "<html><head><meta charset=windows-1252><style>p.Head, li.x {margin:0; font-family:\".VnTimeH\"}"
            + " p.b{font-family:'.VnTime',serif}</style></head><body><p class=Head>"
            + "kÕ ho¹ch"
            + "</p><p class=b>"
            + "Së Néi vô "
            + "<b>"
            + "®¨ng tin"
            + "</b></p><p><font face='VNI-Times'>"
            + "Boä Y teá"
            + "</font></p><p style='font-family:Arial'>caf\u00e9</p></body></html>";
    var both =
        new Remark(
            Remark.Kind.LEGACY_CONVERTED, Map.of("font", ".VnTime (TCVN3), VNI-Times (VNI)"));
    reads(
        "a.html",
        html.getBytes(ISO_8859_1),
        "KẾ HOẠCH\nSở Nội vụ đăng tin\nBộ Y tế\ncaf\u00e9\n",
        both);
    String unicode = "<p style='font-family:.VnTime'>Sở Nội vụ chủ trì và đăng tin</p>";
    reads("a.html", unicode.getBytes(UTF_8), "Sở Nội vụ chủ trì và đăng tin\n");
  }

  @Test
  @DisplayName("a page in an old font that it does not name is told by its letters")
  void unnamed() {
    String html = "<p>" + "Së Néi vô chñ tr×, ®¨ng tin, bµi" + "</p>";
    reads("a.html", html.getBytes(UTF_8), "Sở Nội vụ chủ trì, đăng tin, bài\n", TCVN3);
  }

  @Test
  @DisplayName("UTF-8 that was opened in a wrong code page is taken back, in a page too")
  void garbled() {
    var remark = new Remark(Remark.Kind.GARBLING_REPAIRED, Map.of());
    String garbled = new String(PLAN.getBytes(UTF_8), ISO_8859_1);
    reads("a.txt", garbled.getBytes(UTF_8), PLAN, remark);
    String opened = new String("Sở Nội vụ, huyện".getBytes(UTF_8), Charset.forName("windows-1252"));
    reads("a.html", ("<p>" + opened + "</p>").getBytes(UTF_8), "Sở Nội vụ, huyện\n", remark);
  }

  @Test
  @DisplayName("a garbled text that lost bytes on the way is refused")
  void lost() {
    String garbled = new String(PLAN.repeat(5).getBytes(UTF_8), ISO_8859_1);
    String lost = garbled.replaceAll("[\u0080-\u009f\u00a1-\u00b9](?=[a-z .])", "?");
    lost = lost.replaceAll("(\u00e1[\u00ba\u00bb])[^\u00c3a-z]", "$1");
    var outcome = (Outcome.Unreadable) read("a.txt", lost.getBytes(UTF_8));
    assertThat(outcome.reason()).isEqualTo(Reason.GARBLED);
  }

  @Test
  @DisplayName("a text in Unicode is read without a word about fonts")
  void sound() {
    reads("a.txt", PLAN.getBytes(UTF_8), PLAN);
  }
}
