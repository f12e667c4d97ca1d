package vn.loa.vietnamese;

import java.text.Normalizer;
import java.util.Random;

/** Texts at random, the same for the same seed: damaged ones and ones that nobody would write. */
public final class Damage {

  /** What scanners read for a letter; figures among them. */
  private static final String[] ALIKE = {
    "ce", "ec", "il", "li", "i1", "l1", "o6", "o0", "ao", "nh", "hb", "tf", "gq", "rt", "vy", "eé",
    "ư ", "uii", "mrn", "dcl"
  };

  private static final String ANYTHING =
      "aăâbcdđeêghiklmnoôơpqrstuưvxyAĐƯ0123456789 \n\t.,;:/-()*_\\|&§€¢'\u0301\u0323\u200B\u00AD\uFEFF\u00A0\uD83D\uDE00ﬁ中ƣð";

  private Damage() {}

  /**
   * A text with some of its letters lost, bared of their marks or taken for others; figures, signs
   * and blanks stay.
   *
   * @param share of the letters that suffer, 0 to 1
   */
  public static String of(String text, double share, long seed) {
    var dice = new Random(seed);
    var out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isLetter(c) || dice.nextDouble() >= share) {
        out.append(c);
        continue;
      }
      switch (dice.nextInt(3)) {
        case 0 -> {}
        case 1 -> out.append(Folding.fold(c));
        default -> out.append(alike(Folding.fold(c), dice));
      }
    }
    return out.toString();
  }

  /** The text without a mark, case kept. */
  public static String bare(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}+", "")
        .replace('đ', 'd')
        .replace('Đ', 'D');
  }

  private static String alike(char letter, Random dice) {
    int from = dice.nextInt(ALIKE.length);
    for (int k = 0; k < ALIKE.length; k++) {
      String pair = ALIKE[(from + k) % ALIKE.length];
      if (pair.charAt(0) == letter) return pair.substring(1);
    }
    return String.valueOf((char) ('a' + dice.nextInt(26)));
  }

  /** Any characters at all. */
  public static String anything(int length, long seed) {
    var dice = new Random(seed);
    var out = new StringBuilder(length);
    for (int i = 0; i < length; i++) out.append(ANYTHING.charAt(dice.nextInt(ANYTHING.length())));
    return out.toString();
  }
}
