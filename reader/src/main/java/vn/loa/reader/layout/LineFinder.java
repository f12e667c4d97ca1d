package vn.loa.reader.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Puts words that stand side by side into lines. A word is measured against its nearest neighbour
 * of a line, so that a slightly turned page and raised letters do no harm.
 */
final class LineFinder {

  /** This share of the lower word's height must overlap. */
  private static final float SHARED = 0.5f;

  /** Middles of one line lie no further apart, in usual heights of a word. */
  private static final float DRIFT = 0.62f;

  /** A word may belong to one of so many lines that were begun last. */
  private static final int OPEN = 8;

  private static final Comparator<SeenWord> DOWN =
      Comparator.<SeenWord>comparingDouble(LineFinder::middle)
          .thenComparing(SeenWord::x)
          .thenComparing(SeenWord::text);

  private static final class Draft {
    final List<SeenWord> words = new ArrayList<>();
    final TreeMap<Float, SeenWord> across = new TreeMap<>();

    void add(SeenWord word) {
      words.add(word);
      across.put(word.x(), word);
    }

    /** The nearest word to the left or right. */
    @Nullable SeenWord beside(SeenWord word) {
      var before = across.floorEntry(word.x());
      var after = across.higherEntry(word.x());
      if (before == null) return after == null ? null : after.getValue();
      if (after == null) return before.getValue();
      float left = word.x() - before.getValue().right();
      float right = after.getValue().x() - word.right();
      return left <= right ? before.getValue() : after.getValue();
    }
  }

  private LineFinder() {}

  /** From top to bottom. */
  static List<Line> lines(List<SeenWord> words) {
    float usual = usualHeight(words);
    var sorted = new ArrayList<>(words);
    sorted.sort(DOWN);
    var drafts = new ArrayList<Draft>();
    for (var word : sorted) {
      var best = best(drafts, word, usual);
      if (best == null) {
        best = new Draft();
        drafts.add(best);
      }
      best.add(word);
    }
    var lines = new ArrayList<Line>();
    for (var draft : drafts) lines.add(Line.of(draft.words));
    lines.sort(Comparator.comparing(Line::centre).thenComparing(Line::left));
    return lines;
  }

  private static @Nullable Draft best(List<Draft> drafts, SeenWord word, float usual) {
    Draft best = null;
    float most = SHARED;
    for (int i = drafts.size() - 1; i >= Math.max(0, drafts.size() - OPEN); i--) {
      var beside = drafts.get(i).beside(word);
      if (beside == null || Math.abs(middle(beside) - middle(word)) > DRIFT * usual) continue;
      float shared = shared(beside, word);
      if (shared > most) {
        most = shared;
        best = drafts.get(i);
      }
    }
    return best;
  }

  private static float shared(SeenWord a, SeenWord b) {
    float both = Math.min(a.bottom(), b.bottom()) - Math.max(a.y(), b.y());
    float lower = Math.min(a.height(), b.height());
    return lower <= 0 ? (both >= 0 ? 1 : 0) : both / lower;
  }

  private static float middle(SeenWord word) {
    return word.y() + word.height() / 2;
  }

  /** The height that most words reach; a comma is lower, a stamp is higher. */
  static float usualHeight(List<SeenWord> words) {
    double[] heights = words.stream().mapToDouble(SeenWord::height).sorted().toArray();
    if (heights.length == 0) return 12;
    return (float) Math.max(1, heights[(heights.length - 1) * 3 / 5]);
  }
}
