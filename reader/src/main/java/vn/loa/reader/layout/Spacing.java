package vn.loa.reader.layout;

import java.util.List;

/**
 * What stands between the words of a line: a space, nothing where a word was drawn in pieces, or
 * several spaces where two columns meet on one line.
 *
 * @param usual the usual height of a word on the page
 * @param byEye boxes of recognised words are too rough to tell pieces of a word
 */
record Spacing(float usual, boolean byEye) {

  /** Pieces of one word touch. */
  private static final float TOUCHING = 0.06f;

  /** A gap that parts columns rather than words. */
  static final float WIDE = 1.6f;

  /** Readers of a line take four spaces for a gap between columns. */
  private static final String COLUMN_GAP = "    ";

  void write(Line line, TextFlow flow) {
    var words = line.words();
    boolean parted = wideGaps(line) == 1;
    for (int i = 0; i < words.size(); i++) {
      if (i > 0) flow.put(between(words, i, parted));
      flow.word(words.get(i));
    }
  }

  /** The words of a table's cell, in reading order, on one line. */
  void writeCell(List<SeenWord> words, TextFlow flow) {
    for (int i = 0; i < words.size(); i++) {
      if (i > 0)
        flow.put(
            isNextLine(words, i)
                ? lineBreak(words.get(i - 1), words.get(i))
                : between(words, i, false));
      flow.word(words.get(i));
    }
  }

  private static boolean isNextLine(List<SeenWord> words, int i) {
    var last = words.get(i - 1);
    return words.get(i).x() < last.right() && words.get(i).y() > last.y() + last.height() / 2;
  }

  /** "23/CT-" goes on without a space on the next line, and so does "T", "T" in a column's head. */
  private static String lineBreak(SeenWord last, SeenWord next) {
    String text = last.text();
    boolean joined = text.length() > 1 && (text.endsWith("-") || text.endsWith("/"));
    return joined || isLetter(last) && isLetter(next) ? "" : " ";
  }

  int wideGaps(Line line) {
    int wide = 0;
    for (int i = 1; i < line.words().size(); i++) {
      if (gap(line.words(), i) > WIDE * usual) wide++;
    }
    return wide;
  }

  private String between(List<SeenWord> words, int i, boolean parted) {
    float gap = gap(words, i);
    if (parted && gap > WIDE * usual) return COLUMN_GAP;
    if (!byEye && gap < TOUCHING * usual && gap > -usual / 3) return "";
    return isLetterSpaced(words, i) ? "" : " ";
  }

  /** "K Ế H O Ạ C H": letters stand apart, words further apart. */
  private static boolean isLetterSpaced(List<SeenWord> words, int i) {
    if (!isLetter(words.get(i - 1)) || !isLetter(words.get(i))) return false;
    int from = i - 1;
    while (from > 0 && i - from < 16 && isLetter(words.get(from - 1))) from--;
    int to = i + 1;
    while (to < words.size() && to - i < 16 && isLetter(words.get(to))) to++;
    if (to - from < 4) return false;
    float narrow = Float.POSITIVE_INFINITY;
    float broad = 0;
    for (int k = from + 1; k < to; k++) {
      narrow = Math.min(narrow, gap(words, k));
      broad = Math.max(broad, gap(words, k));
    }
    return broad > 1.6f * narrow && gap(words, i) < (narrow + broad) / 2;
  }

  private static boolean isLetter(SeenWord word) {
    String text = word.text();
    return text.codePointCount(0, text.length()) == 1 && Character.isUpperCase(text.codePointAt(0));
  }

  private static float gap(List<SeenWord> words, int i) {
    return words.get(i).x() - words.get(i - 1).right();
  }
}
