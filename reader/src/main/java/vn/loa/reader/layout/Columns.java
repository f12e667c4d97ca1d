package vn.loa.reader.layout;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds lines that stand in two columns: the head of an official letter with the issuer to the left
 * and the motto to the right, and its foot with the recipients and the signature.
 */
final class Columns {

  /**
   * Lines {@code from} to {@code to}, exclusive, with a free corridor between their columns.
   *
   * @param corridor where the corridor's middle stands
   */
  record Pair(int from, int to, float corridor) {}

  /** The corridor stands in this part of the page's width; a gap behind a marker does not. */
  private static final float FIRST = 0.22f;

  private static final float LAST = 0.75f;

  /** The least width of the corridor, in usual heights of a word. */
  private static final float NARROWEST = 0.7f;

  /** Lines of a column may be so far apart: there is room for a signature. */
  private static final float ROOM = 9;

  private static final int MOST_LINES = 60;

  /** A line of the text takes so much of the page's width. */
  private static final float FULL = 0.7f;

  /** So many times as wide as the other gaps of its line is the corridor. */
  private static final float DISTINCT = 1.3f;

  /** A line with more wide gaps is letter-spaced, or of a table without strokes. */
  private static final int MOST_GAPS = 7;

  private final List<Line> lines;
  private final Spacing spacing;
  private final float width;

  Columns(List<Line> lines, Spacing spacing, float width) {
    this.lines = lines;
    this.spacing = spacing;
    this.width = width;
  }

  /** The next pair of columns at or behind a line, or null. */
  @Nullable Pair next(int line) {
    for (int i = line; i < lines.size(); i++) {
      var pair = at(line, i);
      if (pair != null) return pair;
    }
    return null;
  }

  /** The pair around a line with the widest corridor: a justified line has gaps within, too. */
  private @Nullable Pair at(int least, int seed) {
    int gaps = spacing.wideGaps(lines.get(seed));
    if (gaps == 0 || gaps > MOST_GAPS) return null;
    Pair best = null;
    float widest = 0;
    var words = lines.get(seed).words();
    for (int i = 1; i < words.size(); i++) {
      float[] free = {words.get(i - 1).right(), words.get(i).x()};
      float middle = (free[0] + free[1]) / 2;
      boolean wide = free[1] - free[0] > Spacing.WIDE * spacing.usual();
      if (!wide || middle < FIRST * width || middle > LAST * width) continue;
      var pair = around(least, seed, free);
      if (pair != null && free[1] - free[0] > widest) {
        widest = free[1] - free[0];
        best = pair;
      }
    }
    return best;
  }

  private @Nullable Pair around(int least, int seed, float[] free) {
    int to = seed + 1;
    while (to < lines.size() && to - seed < MOST_LINES && isNear(to - 1) && narrow(free, to)) to++;
    int from = seed;
    while (from > least && seed - from < MOST_LINES && isNear(from - 1) && narrow(free, from - 1))
      from--;
    float middle = (free[0] + free[1]) / 2;
    int both = 0;
    int right = 0;
    int left = 0;
    int listed = 0;
    for (int i = from; i < to; i++) {
      boolean onLeft = lines.get(i).left() < middle;
      boolean onRight = lines.get(i).right() > middle;
      if (onLeft && lines.get(i).first().text().startsWith("-")) listed++;
      if (onLeft && onRight) both++;
      else if (onLeft) left++;
      else right++;
    }
    // A name may stand alone beside the list of recipients.
    boolean columns = both >= 2 || left >= 1 && right >= 1 || listed >= 2;
    return columns ? new Pair(from, to, middle) : null;
  }

  private boolean isNear(int line) {
    return lines.get(line + 1).top() - lines.get(line).bottom() < ROOM * spacing.usual();
  }

  /**
   * Narrows the corridor so that a line leaves it free; false where it would be too narrow, or
   * where the line has gaps as wide elsewhere: a justified line crosses no corridor.
   */
  private boolean narrow(float[] free, int line) {
    float best = -1;
    float from = 0;
    if (isEven(lines.get(line), free)) return false;
    float at = free[0];
    for (var word : lines.get(line).words()) {
      if (word.right() <= at) continue;
      float end = Math.min(free[1], word.x());
      if (end - at > best) {
        best = end - at;
        from = at;
      }
      at = Math.max(at, word.right());
      if (at >= free[1]) break;
    }
    if (free[1] - at > best) {
      best = free[1] - at;
      from = at;
    }
    if (best < NARROWEST * spacing.usual()) return false;
    free[0] = from;
    free[1] = from + best;
    return true;
  }

  /** Whether a line of full length goes through the corridor with a gap like its others. */
  private boolean isEven(Line line, float[] free) {
    if (line.right() - line.left() < FULL * width) return false;
    float across = 0;
    float widest = 0;
    var words = line.words();
    for (int i = 1; i < words.size(); i++) {
      float gap = words.get(i).x() - words.get(i - 1).right();
      boolean crosses = words.get(i - 1).right() < free[1] && words.get(i).x() > free[0];
      if (crosses) across = Math.max(across, gap);
      else widest = Math.max(widest, gap);
    }
    return across > 0 && across < DISTINCT * widest;
  }
}
