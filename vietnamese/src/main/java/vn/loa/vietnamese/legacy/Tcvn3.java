package vn.loa.vietnamese.legacy;

import java.util.Locale;
import vn.loa.vietnamese.restoring.Syllable;

/** The letters of TCVN 5712:1993 above ASCII. */
final class Tcvn3 {

  /**
   * By byte from A1. Capitals with tones stand as the standard's larger sets have them; fonts leave
   * their places empty. A dot is a place without a letter.
   */
  private static final String FROM_A1 =
      "ĂÂÊÔƠƯĐăâêôơưđẰ"
          + ".....àảãáạẲằẳẵắẴ"
          + "ẮẦẨẪẤỀặầẩẫấậèỂẻẽ"
          + "éẹềểễếệìỉỄẾỒĩíịò"
          + "Ổỏõóọồổỗốộờởỡớợù"
          + "ỖủũúụừửữứựỳỷỹýỵỐ";

  /** Letters whose capitals have places of their own in every font. */
  private static final String CERTAIN = "ăâêôơưđ";

  private Tcvn3() {}

  /**
   * @param narrow characters that are bytes
   */
  static String toUnicode(String narrow) {
    var out = new StringBuilder(narrow.length());
    var open = new boolean[narrow.length()];
    boolean capitals = false;
    for (int i = 0; i < narrow.length(); i++) {
      char c = narrow.charAt(i);
      char letter = letter(c);
      open[i] = Character.isLowerCase(letter) && CERTAIN.indexOf(letter) < 0;
      if (letter == '.') letter = isLostHorn(narrow, i) ? 'ư' : c;
      capitals |= Character.isUpperCase(letter);
      out.append(letter);
    }
    if (capitals) new Capitals(out, open).raise();
    return out.toString();
  }

  private static char letter(char c) {
    return c < 0xa1 || c > 0xff ? '.' : FROM_A1.charAt(c - 0xa1);
  }

  /**
   * The place of ư is a soft hyphen elsewhere, and programs write it as a hyphen: "tr-êng" for
   * "trường", "®-îc" for "được". A hyphen between two syllables stays one.
   */
  private static boolean isLostHorn(String narrow, int at) {
    if (narrow.charAt(at) != '-') return false;
    int from = at;
    while (from > 0 && isLetter(narrow.charAt(from - 1))) from--;
    int to = at + 1;
    while (to < narrow.length() && isLetter(narrow.charAt(to))) to++;
    if (from == at && to == at + 1 || to - from > 8) return false;
    String before = letters(narrow, from, at);
    String behind = letters(narrow, at + 1, to);
    if (before.isEmpty() || isSyllable(before) && (behind.isEmpty() || isSyllable(behind))) {
      return false;
    }
    return isSyllable(before + 'ư' + behind);
  }

  private static String letters(String narrow, int from, int to) {
    var out = new StringBuilder(to - from);
    for (int i = from; i < to; i++) {
      char letter = letter(narrow.charAt(i));
      out.append(letter == '.' ? narrow.charAt(i) : letter);
    }
    return out.toString().toLowerCase(Locale.ROOT);
  }

  private static boolean isSyllable(String letters) {
    return Syllable.isValid(letters, 0, letters.length());
  }

  private static boolean isLetter(char c) {
    return c < 0x80 ? Character.isLetter(c) : letter(c) != '.';
  }
}
