package vn.loa.compiler.language;

import java.text.Normalizer;
import java.util.Random;
import vn.loa.vietnamese.Folding;

/**
 * A scanner that damages letters, the same ones for the same seed; figures, signs and lines stay.
 */
public final class Scanner {

  /** What is read for a letter: the letter, a colon, what comes out. */
  private static final String[] ALIKE = {
    "c:e", "e:c", "i:l", "l:i", "i:1", "o:6", "o:0", "o:c", "a:o", "n:h", "n:u", "u:ii", "m:rn",
    "d:cl", "u:ir", "h:b", "t:f", "g:q", "r:t", "v:y", "ê:é", "ô:6", "ơ:o", "ư:u", "ă:a", "â:a",
    "ư:ir", "đ:d", "ộ:6", "ủ:u"
  };

  private Scanner() {}

  /**
   * Each letter suffers with the given chance: three in ten are lost, a third is taken for another,
   * the others lose their marks.
   *
   * @param share chance of one letter, 0 to 1
   */
  public static String damage(String text, double share, long seed) {
    var dice = new Random(seed);
    var out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isLetter(c) || dice.nextDouble() >= share) {
        out.append(c);
        continue;
      }
      double kind = dice.nextDouble();
      if (kind >= 0.65) out.append(bareLetter(c));
      else if (kind >= 0.3) out.append(alike(Character.toLowerCase(c), dice));
    }
    return out.toString();
  }

  private static char bareLetter(char c) {
    char folded = Folding.fold(c);
    return Character.isUpperCase(c) ? Character.toUpperCase(folded) : folded;
  }

  private static String alike(char letter, Random dice) {
    int from = dice.nextInt(ALIKE.length);
    for (int k = 0; k < ALIKE.length; k++) {
      String pair = ALIKE[(from + k) % ALIKE.length];
      if (pair.charAt(0) == letter) return pair.substring(2);
    }
    return String.valueOf((char) ('a' + dice.nextInt(26)));
  }

  /** A copy without a mark, case kept. */
  public static String strip(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}+", "")
        .replace('đ', 'd')
        .replace('Đ', 'D');
  }

  /** Letters of no language, in words of one to eight. */
  public static String garbage(int length, long seed) {
    var dice = new Random(seed);
    var out = new StringBuilder(length + 8);
    while (out.length() < length) {
      int word = 1 + dice.nextInt(8);
      for (int i = 0; i < word; i++) out.append((char) ('a' + dice.nextInt(26)));
      out.append(' ');
    }
    return out.toString();
  }
}
