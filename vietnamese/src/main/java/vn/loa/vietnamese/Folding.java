package vn.loa.vietnamese;

import java.text.Normalizer;

/**
 * Folds letters to their bare, lower-case Latin form: accents, tone marks and case go, đ becomes d.
 * Folding makes the two tone places (hòa, hoà) and damaged accents equal.
 */
public final class Folding {

  private static final int TABLE = 0x2000;
  private static final char[] FOLDED = new char[TABLE];

  static {
    for (int c = 0; c < TABLE; c++) FOLDED[c] = foldSlowly((char) c);
    // Look-alikes that scanners and old fonts put in place of a letter of the alphabet.
    String alike = "ĐđÐðƉɖƢƣАаВЕеКМНОоРрСсТХхуıłŁøØ";
    String plain = "ddddddUuAaBEeKMHOoPpCcTXxyillooo";
    for (int i = 0; i < alike.length(); i++) {
      FOLDED[alike.charAt(i)] = Character.toLowerCase(plain.charAt(i));
    }
    // A marked look-alike, as ǿ, folds as the bare one does.
    for (int c = 0; c < TABLE; c++) if (FOLDED[c] < TABLE) FOLDED[c] = FOLDED[FOLDED[c]];
  }

  private Folding() {}

  private static char foldSlowly(char c) {
    if (c < 0x80) return Character.toLowerCase(c);
    int type = Character.getType(c);
    if (type == Character.NON_SPACING_MARK || type == Character.FORMAT) return 0;
    if (!Character.isLetter(c)) return c;
    return Character.toLowerCase(
        Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0));
  }

  /** The folded letter; 0 for a mark that has no width and falls away. */
  public static char fold(char c) {
    return c < TABLE ? FOLDED[c] : foldWide(c);
  }

  private static char foldWide(char c) {
    return Character.getType(c) == Character.FORMAT || c == '\uFEFF' ? 0 : c;
  }

  /** The whole text folded; marks fall away, so lengths can differ. */
  public static String fold(CharSequence text) {
    var out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char f = fold(text.charAt(i));
      if (f != 0) out.append(f);
    }
    return out.toString();
  }
}
