package vn.loa.vietnamese.legacy;

import vn.loa.vietnamese.restoring.Syllable;

/** How badly a text is spelt, if it is read in some way. */
final class Spelling {

  /** No old text has such a letter; one shows that the text is Unicode already. */
  private static final int IMPOSSIBLE = 3;

  /** Signs that may stand at a word without belonging to it. */
  private static final String SIGNS = "«»°²³¹§©®·±×÷£¥¢¼½¾¶\u00ad";

  private Spelling() {}

  /** Two for each fault of a text as it stands. */
  static int weight(String text) {
    return 2 * faults(text);
  }

  /**
   * Three for each fault of a text read in an old font: it must be read much better before it is
   * changed.
   *
   * @param given as it came; letters in it that are no bytes cannot be of an old font
   */
  static int weight(String given, String read) {
    return 3 * (impossible(given) + faults(read));
  }

  /** Words with a letter beyond ASCII that are no Vietnamese syllable. */
  private static int faults(String read) {
    int faults = 0;
    int i = 0;
    while (i < read.length()) {
      int from = i;
      boolean foreign = false;
      while (i < read.length() && belongs(read.charAt(i))) foreign |= read.charAt(i++) > 0x7f;
      if (foreign && isWrong(read, from, i)) faults++;
      if (i == from) i++;
    }
    return faults;
  }

  private static int impossible(String given) {
    int found = 0;
    for (int i = 0; i < given.length(); i++) {
      char c = given.charAt(i);
      if (c > 0xff && c < 0x2000 && (Character.isLetter(c) || Character.getType(c) == 6)) found++;
    }
    return found * IMPOSSIBLE;
  }

  private static boolean belongs(char c) {
    return c > 0xa0 && (c < 0x2000 || c > 0x206f) || Character.isLetter(c);
  }

  private static boolean isWrong(String text, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && SIGNS.indexOf(text.charAt(from)) >= 0) from++;
    while (from < to && SIGNS.indexOf(text.charAt(to - 1)) >= 0) to--;
    if (from == to) return end - start > 1;
    if (isShorthand(text, from, to)) return false;
    if (!Syllable.isValid(text, from, to)) return true;
    return isOddlyCased(text, from, to);
  }

  /** QĐ, HĐND, TƯ: capitals without a tone. */
  private static boolean isShorthand(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c > 0x7f ? "ĐƯƠÔÂĂÊ".indexOf(c) < 0 : !Character.isUpperCase(c)) return false;
    }
    return to - from > 1;
  }

  private static boolean isOddlyCased(String text, int from, int to) {
    boolean small = false;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (small && Character.isUpperCase(c)) return true;
      small |= Character.isLowerCase(c);
    }
    return false;
  }
}
