package vn.loa.reader.scan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.loa.reader.layout.Ruling;
import vn.loa.reader.scan.Strokes.Run;
import vn.loa.reader.scan.Strokes.Stroke;

/**
 * Lines ruled on a page.
 *
 * @param rulings in dots of the page
 * @param without the page with those lines taken away; letters that touch them stay
 */
record Rules(List<Ruling> rulings, Grey without) {

  /** No stroke of a letter in running text is longer, in inches. */
  private static final float SHORTEST = 0.33f;

  /** Thicker ones are bars and pictures, in inches. */
  private static final float THICKEST = 0.04f;

  /** A page with more of them shows a pattern or a photograph, not a table. */
  private static final int MOST_RUNS = 60_000;

  static Rules of(Grey page, float dpi) {
    int dark = Math.min(page.threshold(), 190);
    int shortest = Math.round(dpi * SHORTEST);
    int gap = Math.max(1, Math.round(dpi / 100));
    var across = Strokes.across(page, dark, shortest, gap);
    var down = Strokes.down(page, dark, shortest, gap);
    if (across.runs().size() + down.runs().size() > MOST_RUNS) return new Rules(List.of(), page);
    var rulings = new ArrayList<Ruling>();
    var thin = new ArrayList<Line>();
    for (var strokes : List.of(across, down)) {
      for (var stroke : strokes.joined(Math.round(dpi / 15))) {
        if (stroke.thickness() > dpi * THICKEST) continue;
        thin.add(new Line(strokes.across(), stroke));
        rulings.add(ruling(strokes.across(), stroke));
      }
    }
    if (thin.isEmpty()) return new Rules(List.of(), page);
    return new Rules(List.copyOf(rulings), without(page, thin, dark, Math.max(1, dpi / 150)));
  }

  private record Line(boolean across, Stroke stroke) {}

  private static Ruling ruling(boolean across, Stroke stroke) {
    float middle = (stroke.firstLane + stroke.lastLane + 1) / 2f;
    return across
        ? new Ruling(stroke.from, middle, stroke.to + 1, middle)
        : new Ruling(middle, stroke.from, middle, stroke.to + 1);
  }

  private static Grey without(Grey page, List<Line> lines, int dark, float fringe) {
    var clean = new Grey(page.width(), page.height(), page.dots().clone());
    for (var line : lines) {
      for (var run : line.stroke.runs) new Lane(clean, line.across).clear(run);
    }
    for (var line : lines) trim(new Lane(clean, line.across), line.stroke, dark, (int) fringe);
    return clean;
  }

  /**
   * The soft edge of a line goes too. A letter's stroke that crosses the line is closed again, one
   * that ends at it stays.
   */
  private static void trim(Lane lane, Stroke stroke, int dark, int fringe) {
    int[] first = new int[stroke.length()];
    int[] last = new int[stroke.length()];
    Arrays.fill(first, Integer.MAX_VALUE);
    Arrays.fill(last, -1);
    for (var run : stroke.runs) {
      for (int at = run.from(); at <= run.to(); at++) {
        first[at - stroke.from] = Math.min(first[at - stroke.from], run.lane());
        last[at - stroke.from] = Math.max(last[at - stroke.from], run.lane());
      }
    }
    for (int i = 0; i < first.length; i++) {
      if (last[i] < 0) continue;
      int at = stroke.from + i;
      boolean above = lane.grey(first[i] - fringe - 1, at) < dark;
      boolean below = lane.grey(last[i] + fringe + 1, at) < dark;
      if (above && below) lane.fill(first[i] - fringe, last[i] + fringe, at, 0);
      if (!above) lane.fill(first[i] - fringe, first[i] - 1, at, Grey.WHITE);
      if (!below) lane.fill(last[i] + 1, last[i] + fringe, at, Grey.WHITE);
    }
  }

  /** Dots of a page by lane and place in it. */
  private record Lane(Grey page, boolean across) {
    private int index(int lane, int at) {
      int x = across ? at : lane;
      int y = across ? lane : at;
      boolean inside = x >= 0 && y >= 0 && x < page.width() && y < page.height();
      return inside ? y * page.width() + x : -1;
    }

    int grey(int lane, int at) {
      int index = index(lane, at);
      return index < 0 ? Grey.WHITE : page.dots()[index] & 0xff;
    }

    void clear(Run run) {
      for (int at = run.from(); at <= run.to(); at++) {
        fill(run.lane(), run.lane(), at, Grey.WHITE);
      }
    }

    void fill(int from, int to, int at, int grey) {
      for (int lane = from; lane <= to; lane++) {
        int index = index(lane, at);
        if (index >= 0) page.dots()[index] = (byte) grey;
      }
    }
  }
}
