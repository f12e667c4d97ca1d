package vn.loa.vietnamese.legacy;

import java.nio.charset.Charset;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Writes Unicode in old fonts, from tables of its own, so that reading back proves something. */
public final class OldScript {

  /** Every Vietnamese letter with a mark, small, each followed by its byte in TCVN 5712. */
  private static final String TCVN3 =
      """
      à B5 ả B6 ã B7 á B8 ạ B9 ă A8 ằ BB ẳ BC ẵ BD ắ BE ặ C6 â A9 ầ C7 ẩ C8 ẫ C9 ấ CA ậ CB đ AE
      è CC ẻ CE ẽ CF é D0 ẹ D1 ê AA ề D2 ể D3 ễ D4 ế D5 ệ D6 ì D7 ỉ D8 ĩ DC í DD ị DE
      ò DF ỏ E1 õ E2 ó E3 ọ E4 ô AB ồ E5 ổ E6 ỗ E7 ố E8 ộ E9 ơ AC ờ EA ở EB ỡ EC ớ ED ợ EE
      ù EF ủ F1 ũ F2 ú F3 ụ F4 ư AD ừ F5 ử F6 ữ F7 ứ F8 ự F9 ỳ FA ỷ FB ỹ FC ý FD ỵ FE
      Ă A1 Â A2 Ê A3 Ô A4 Ơ A5 Ư A6 Đ A7
      """;

  private static final Map<Character, Character> TO_TCVN3 = new HashMap<>();

  static {
    String[] cells = TCVN3.split("\\s+");
    for (int i = 0; i < cells.length; i += 2) {
      TO_TCVN3.put(cells[i].charAt(0), (char) Integer.parseInt(cells[i + 1], 16));
    }
  }

  private OldScript() {}

  /** As .VnTime: a capital with a tone is written as its small letter. */
  public static String tcvn3(String text) {
    var out = new StringBuilder();
    for (char c : text.toCharArray()) {
      Character own = TO_TCVN3.get(c);
      if (own == null) own = TO_TCVN3.get(Character.toLowerCase(c));
      out.append(own == null ? c : own);
    }
    return out.toString();
  }

  /** Typed small for a font that draws capitals. */
  public static String tcvn3Capitals(String text) {
    return tcvn3(text.toLowerCase(Locale.ROOT));
  }

  /** As VNI-Times, from what a letter is made of. */
  public static String vni(String text) {
    var out = new StringBuilder();
    for (char c : text.toCharArray()) {
      String letter = c < 0x80 || c >= 0x2000 ? String.valueOf(c) : vni(c);
      out.append(letter);
    }
    return out.toString();
  }

  private static String vni(char c) {
    boolean capital = Character.isUpperCase(c);
    String parts = Normalizer.normalize("" + Character.toLowerCase(c), Normalizer.Form.NFD);
    String base = parts.substring(0, 1);
    boolean roof = parts.contains("\u0302");
    boolean bowl = parts.contains("\u0306");
    boolean horn = parts.contains("\u031b");
    String tones = "\u0301\u0300\u0309\u0303\u0323";
    int tone = -1;
    for (int i = 0; i < 5; i++) if (parts.indexOf(tones.charAt(i)) > 0) tone = i;
    String written;
    if (base.equals("đ")) written = "ñ";
    else if (base.equals("i")) written = tone < 0 ? "i" : "" + "íìæóò".charAt(tone);
    else if (base.equals("y") && tone == 4) written = "î";
    else if (roof) written = base + (tone < 0 ? "â" : "" + "áàåãä".charAt(tone));
    else if (bowl) written = base + (tone < 0 ? "ê" : "" + "éèúüë".charAt(tone));
    else {
      String own = !horn ? base : base.equals("o") ? "ô" : "ö";
      written = own + (tone < 0 ? "" : "" + "ùøûõï".charAt(tone));
    }
    return capital ? written.toUpperCase(Locale.ROOT) : written;
  }

  /** The bytes of an old text, opened in a code page. */
  public static String opened(String old, String page) {
    return new String(
        old.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1), Charset.forName(page));
  }
}
