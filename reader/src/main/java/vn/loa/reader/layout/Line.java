package vn.loa.reader.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Words that stand side by side.
 *
 * @param words from left to right, at least one
 * @param centre the mean height of its words' middles
 */
record Line(List<SeenWord> words, float left, float right, float top, float bottom, float centre) {

  private static final Comparator<SeenWord> ACROSS =
      Comparator.comparing(SeenWord::x).thenComparing(SeenWord::y).thenComparing(SeenWord::text);

  static Line of(List<SeenWord> words) {
    var sorted = new ArrayList<>(words);
    sorted.sort(ACROSS);
    float left = Float.POSITIVE_INFINITY;
    float right = Float.NEGATIVE_INFINITY;
    float top = Float.POSITIVE_INFINITY;
    float bottom = Float.NEGATIVE_INFINITY;
    double middles = 0;
    for (var word : sorted) {
      left = Math.min(left, word.x());
      right = Math.max(right, word.right());
      top = Math.min(top, word.y());
      bottom = Math.max(bottom, word.bottom());
      middles += word.y() + word.height() / 2;
    }
    return new Line(
        List.copyOf(sorted), left, right, top, bottom, (float) (middles / sorted.size()));
  }

  SeenWord first() {
    return words.getFirst();
  }

  /** The same line without its words beyond a side of an upright corridor; may be empty. */
  List<SeenWord> side(float corridor, boolean leftSide) {
    return words.stream().filter(w -> w.x() + w.width() / 2 < corridor == leftSide).toList();
  }
}
