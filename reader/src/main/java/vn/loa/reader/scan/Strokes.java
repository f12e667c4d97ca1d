package vn.loa.reader.scan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Long dark runs of dots in one direction. Rows and columns are spoken of as lanes, so that lines
 * down are found like lines across.
 *
 * @param across whether the lanes are rows
 */
record Strokes(boolean across, List<Run> runs) {

  /** Dark dots of a lane, the last one included; a few light ones between are forgiven. */
  record Run(int lane, int from, int to) {}

  /** Rows are looked at first to last, dot by dot. */
  static Strokes across(Grey page, int dark, int shortest, int gap) {
    var runs = new ArrayList<Run>();
    byte[] dots = page.dots();
    for (int y = 0; y < page.height(); y++) {
      int at = y * page.width();
      int from = -1;
      int last = -1;
      for (int x = 0; x < page.width(); x++) {
        if ((dots[at + x] & 0xff) >= dark) continue;
        if (from < 0 || x - last > gap + 1) {
          if (from >= 0 && last - from >= shortest) runs.add(new Run(y, from, last));
          from = x;
        }
        last = x;
      }
      if (from >= 0 && last - from >= shortest) runs.add(new Run(y, from, last));
    }
    return new Strokes(true, runs);
  }

  /** All columns go down together: memory is read in its own order. */
  static Strokes down(Grey page, int dark, int shortest, int gap) {
    var runs = new ArrayList<Run>();
    int w = page.width();
    int[] from = new int[w];
    int[] last = new int[w];
    Arrays.fill(from, -1);
    byte[] dots = page.dots();
    for (int y = 0; y < page.height(); y++) {
      int at = y * w;
      for (int x = 0; x < w; x++) {
        if ((dots[at + x] & 0xff) >= dark) continue;
        if (from[x] < 0 || y - last[x] > gap + 1) {
          if (from[x] >= 0 && last[x] - from[x] >= shortest) runs.add(new Run(x, from[x], last[x]));
          from[x] = y;
        }
        last[x] = y;
      }
    }
    for (int x = 0; x < w; x++) {
      if (from[x] >= 0 && last[x] - from[x] >= shortest) runs.add(new Run(x, from[x], last[x]));
    }
    runs.sort(Comparator.comparingInt(Run::lane).thenComparingInt(Run::from));
    return new Strokes(false, runs);
  }

  /** Runs of neighbouring lanes that lie side by side are one stroke of the pen. */
  List<Stroke> joined(int gap) {
    var done = new ArrayList<Stroke>();
    var open = new ArrayList<Stroke>();
    for (var run : runs) {
      Stroke mine = null;
      for (var each = open.iterator(); each.hasNext(); ) {
        var stroke = each.next();
        if (stroke.lastLane < run.lane - 2) {
          each.remove();
          done.add(stroke);
        } else if (stroke.reaches(run, gap)) {
          if (mine == null) {
            mine = stroke;
          } else {
            mine.take(stroke);
            each.remove();
          }
        }
      }
      if (mine == null) {
        mine = new Stroke();
        open.add(mine);
      }
      mine.add(run);
    }
    done.addAll(open);
    return done;
  }

  /** What one move of the pen, or one ruling of a table, left. */
  static final class Stroke {
    final List<Run> runs = new ArrayList<>();
    int firstLane = Integer.MAX_VALUE;
    int lastLane = -1;
    int from = Integer.MAX_VALUE;
    int to = -1;
    private long dots;

    private boolean reaches(Run run, int gap) {
      if (run.from > to + gap || run.to < from - gap) return false;
      // Only the newest lanes can touch it.
      for (int i = runs.size() - 1; i >= 0; i--) {
        var near = runs.get(i);
        if (near.lane < run.lane - 2) return false;
        if (run.from <= near.to + gap && run.to >= near.from - gap) return true;
      }
      return false;
    }

    private void add(Run run) {
      runs.add(run);
      firstLane = Math.min(firstLane, run.lane);
      lastLane = Math.max(lastLane, run.lane);
      from = Math.min(from, run.from);
      to = Math.max(to, run.to);
      dots += run.to - run.from + 1;
    }

    private void take(Stroke other) {
      for (var run : other.runs) add(run);
      runs.sort(Comparator.comparingInt(Run::lane));
    }

    int length() {
      return to - from + 1;
    }

    /** Lanes that it fills on the whole of its length. */
    double thickness() {
      return (double) dots / length();
    }
  }
}
