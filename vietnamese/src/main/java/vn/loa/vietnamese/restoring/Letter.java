package vn.loa.vietnamese.restoring;

import java.text.Normalizer;
import vn.loa.vietnamese.Folding;

/**
 * What a character is made of, packed in an int: the bare letter, the shape that makes ă â đ ê ô ơ
 * ư of it, and the tone.
 */
final class Letter {

  static final int CIRCUMFLEX = 1;
  static final int BREVE = 2;
  static final int HORN = 3;
  static final int STROKE = 4;

  /** A mark that Vietnamese does not have: ä, ç, ø. */
  static final int FOREIGN = 7;

  static final int ACUTE = 1;
  static final int GRAVE = 2;
  static final int HOOK = 3;
  static final int TILDE = 4;
  static final int DOT = 5;

  private static final int TABLE = 0x2000;
  private static final short[] PACKED = new short[TABLE];

  static {
    for (int c = 0; c < TABLE; c++) PACKED[c] = (short) takeApart((char) c);
  }

  private Letter() {}

  private static int takeApart(char c) {
    if (c >= 0x250 && c < 0x1EA0 || c >= 0x1F00) return bare(c);
    int bare = bare(c);
    if (bare == 0 || c < 0x80) return bare;
    int shape = "đĐ".indexOf(c) >= 0 ? STROKE : 0;
    int tone = 0;
    String parts = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
    if (parts.length() == 1 && shape == 0) shape = FOREIGN;
    for (int i = 1; i < parts.length(); i++) {
      switch (parts.charAt(i)) {
        case '\u0302' -> shape = CIRCUMFLEX;
        case '\u0306' -> shape = BREVE;
        case '\u031B' -> shape = HORN;
        case '\u0301' -> tone = ACUTE;
        case '\u0300' -> tone = GRAVE;
        case '\u0309' -> tone = HOOK;
        case '\u0303' -> tone = TILDE;
        case '\u0323' -> tone = DOT;
        default -> shape = FOREIGN;
      }
    }
    return bare | shape << 7 | tone << 10;
  }

  private static int bare(char c) {
    // Signs that scanners put for a letter with marks above and below.
    if (c == '§' || c == '¢') return '&';
    char f = Folding.fold(c);
    return f < 0x80 ? f : 0;
  }

  static int of(char c) {
    if (c < TABLE) return PACKED[c];
    return c == '€' ? 'e' : 0;
  }

  /** The bare lower-case letter, digit or sign; 0 for what is none of ASCII. */
  static char bare(int letter) {
    return (char) (letter & 0x7F);
  }

  static int shape(int letter) {
    return letter >> 7 & 7;
  }

  static int tone(int letter) {
    return letter >> 10 & 7;
  }

  static boolean isMarked(int letter) {
    return letter >> 7 != 0;
  }

  static boolean isVowel(char bare) {
    return switch (bare) {
      case 'a', 'e', 'i', 'o', 'u', 'y' -> true;
      default -> false;
    };
  }
}
