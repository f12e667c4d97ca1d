package vn.loa.vietnamese;

import java.util.Arrays;

/** One pass over a text that cuts it into {@link Words}. */
final class WordCutter {

  private final String text;
  private final StringBuilder word = new StringBuilder();
  private int size;
  private int[] starts;
  private int[] ends;
  private String[] folded;
  private Words.Kind[] kinds;
  private Words.Gap[] gaps;

  WordCutter(String text) {
    this.text = text;
    int guess = Math.max(16, text.length() / 4);
    starts = new int[guess];
    ends = new int[guess];
    folded = new String[guess];
    kinds = new Words.Kind[guess];
    gaps = new Words.Gap[guess];
  }

  Words cut() {
    var gap = Words.Gap.LINE;
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (isSkipped(c) || isEmphasis(i)) {
        i++;
      } else if (Character.isWhitespace(c) || c == '\u00A0' || c == '\u0007') {
        gap = widen(gap, c);
        i++;
      } else if (isLink(i)) {
        i = endOfLink(i);
      } else {
        i = Character.isLetterOrDigit(c) ? word(i, gap) : sign(i, gap);
        gap = Words.Gap.NONE;
      }
    }
    return new Words(
        text,
        new Words.Columns(
            Arrays.copyOf(starts, size),
            Arrays.copyOf(ends, size),
            Arrays.copyOf(folded, size),
            Arrays.copyOf(kinds, size),
            Arrays.copyOf(gaps, size),
            null));
  }

  private static boolean isSkipped(char c) {
    return c >= 0x80 && Folding.fold(c) == 0;
  }

  /** Asterisks and underscores that hug a word are Markdown emphasis; back slashes escape. */
  private boolean isEmphasis(int i) {
    char c = text.charAt(i);
    if (c == '\\') return true;
    if (c == '_') return isHuggingUnderscore(i);
    if (c != '*') return false;
    boolean bulletOfLine =
        (i == 0 || text.charAt(i - 1) == '\n')
            && i + 1 < text.length()
            && text.charAt(i + 1) == ' ';
    return !bulletOfLine;
  }

  /**
   * One or two underscores with white space on one side only; longer ones are rules to write on.
   */
  private boolean isHuggingUnderscore(int i) {
    int from = i > 0 && text.charAt(i - 1) == '_' ? i - 1 : i;
    int to = i + 1 < text.length() && text.charAt(i + 1) == '_' ? i + 2 : i + 1;
    if (to - from > 2 || isUnderscore(from - 1) || isUnderscore(to)) return false;
    return isOpen(from - 1) != isOpen(to);
  }

  private boolean isUnderscore(int i) {
    return i >= 0 && i < text.length() && text.charAt(i) == '_';
  }

  private boolean isOpen(int i) {
    return i < 0 || isSpaceAt(i) || text.charAt(i) == '*';
  }

  private static Words.Gap widen(Words.Gap gap, char c) {
    if (c == '\n' || c == '\f') {
      return gap.compareTo(Words.Gap.LINE) >= 0 ? Words.Gap.BLANK_LINE : Words.Gap.LINE;
    }
    var found = c == '\t' || c == '\u0007' ? Words.Gap.TAB : Words.Gap.SPACE;
    return gap.compareTo(found) >= 0 ? gap : found;
  }

  private boolean isLink(int i) {
    return text.startsWith("http://", i) || text.startsWith("https://", i);
  }

  private int endOfLink(int from) {
    int i = from;
    while (i < text.length() && !Character.isWhitespace(text.charAt(i)) && text.charAt(i) != '|')
      i++;
    return i;
  }

  private int word(int from, Words.Gap gap) {
    word.setLength(0);
    boolean letters = false;
    int i = from;
    int end = from;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        letters |= !Character.isDigit(c);
        char f = Folding.fold(c);
        if (f != 0) word.append(f);
        end = ++i;
      } else if (isSkipped(c)) {
        end = ++i;
      } else if (isMisreadLetter(i)) {
        letters = true;
        word.append(c);
        end = ++i;
      } else if (isDetachedMark(i)) {
        i++;
      } else if (!letters && (c == '.' || c == ',') && isDigitAt(i + 1)) {
        word.append(c);
        i++;
      } else {
        break;
      }
    }
    add(from, end, word.toString(), letters ? Words.Kind.LETTERS : Words.Kind.NUMBER, gap);
    return i;
  }

  /** A blank between a letter and the tone mark that belongs on it, as some PDF files have it. */
  private boolean isDetachedMark(int i) {
    if (text.charAt(i) != ' ' || i + 1 >= text.length()) return false;
    char next = text.charAt(i + 1);
    return Character.getType(next) == Character.NON_SPACING_MARK;
  }

  /** Signs that scanners put for a marked letter, glued to one: S& Nội vụ, N§i dung, ti€u chí. */
  private boolean isMisreadLetter(int i) {
    char c = text.charAt(i);
    if (c != '&' && c != '§' && c != '¢' && c != '€') return false;
    boolean letterBefore = i > 0 && Character.isLetter(text.charAt(i - 1));
    boolean letterAfter = i + 1 < text.length() && Character.isLetter(text.charAt(i + 1));
    return c == '&' ? letterBefore && isSpaceAt(i + 1) : letterBefore || letterAfter;
  }

  private boolean isSpaceAt(int i) {
    return i >= text.length() || Character.isWhitespace(text.charAt(i));
  }

  private boolean isDigitAt(int i) {
    return i < text.length() && Character.isDigit(text.charAt(i));
  }

  private int sign(int i, Words.Gap gap) {
    add(i, i + 1, String.valueOf(text.charAt(i)), Words.Kind.SIGN, gap);
    return i + 1;
  }

  private void add(int from, int to, String fold, Words.Kind kind, Words.Gap gap) {
    if (size == starts.length) {
      int more = size * 2;
      starts = Arrays.copyOf(starts, more);
      ends = Arrays.copyOf(ends, more);
      folded = Arrays.copyOf(folded, more);
      kinds = Arrays.copyOf(kinds, more);
      gaps = Arrays.copyOf(gaps, more);
    }
    starts[size] = from;
    ends[size] = to;
    folded[size] = fold;
    kinds[size] = kind;
    gaps[size++] = gap;
  }
}
