package vn.loa.reader.layout;

import java.util.Arrays;
import java.util.List;

/** Tells where a paragraph begins: after more room than between lines, or at an indent. */
final class Paragraphs {

  /** More than the usual step from line to line. */
  private static final float MORE_ROOM = 1.2f;

  /** An indent is so wide, in usual heights of a word. */
  private static final float LEAST_INDENT = 0.9f;

  private static final float MOST_INDENT = 5;

  private final float usual;
  private final float step;
  private final float margin;

  /** Whether enough lines begin at the margin to tell an indent from a centred text. */
  private final boolean indents;

  Paragraphs(List<Line> lines, float usual) {
    this.usual = usual;
    double[] steps = new double[Math.max(0, lines.size() - 1)];
    int n = 0;
    for (int i = 1; i < lines.size(); i++) {
      float s = lines.get(i).centre() - lines.get(i - 1).centre();
      if (s > usual / 2 && s < usual * 3) steps[n++] = s;
    }
    Arrays.sort(steps, 0, n);
    step = n == 0 ? usual * 1.3f : (float) steps[n / 4];
    float widest = (float) lines.stream().mapToDouble(l -> l.right() - l.left()).max().orElse(0);
    double[] lefts =
        lines.stream()
            .filter(l -> l.right() - l.left() > widest * 0.6)
            .mapToDouble(Line::left)
            .sorted()
            .toArray();
    margin = lefts.length == 0 ? 0 : (float) lefts[lefts.length / 10];
    long flush = Arrays.stream(lefts).filter(l -> l < margin + usual * LEAST_INDENT / 2).count();
    indents = flush * 4 >= lefts.length;
  }

  boolean isIndented(Line line) {
    float indent = line.left() - margin;
    return indents && indent > LEAST_INDENT * usual && indent < MOST_INDENT * usual;
  }

  boolean begins(Line before, Line line) {
    if (line.centre() - before.centre() > step * MORE_ROOM) return true;
    if (!isIndented(line)) return false;
    // Under "- ..." the following lines hang.
    boolean hangs = before.left() < line.left() - usual / 2 && isMarker(before.first().text());
    return !hangs;
  }

  private static boolean isMarker(String text) {
    return text.length() <= 4 && !Character.isLetter(text.codePointAt(text.length() - 1));
  }
}
