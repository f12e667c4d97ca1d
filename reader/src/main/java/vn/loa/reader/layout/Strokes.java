package vn.loa.reader.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The rulings of one direction, those of one straight line joined: a table's borders are drawn cell
 * by cell, and often twice.
 */
final class Strokes {

  /**
   * A straight stroke.
   *
   * @param at where it stands across its direction
   */
  record Stroke(float at, float from, float to) {
    boolean reaches(float place) {
      return from - NEAR <= place && place <= to + NEAR;
    }
  }

  /** Ends that are no further apart meet. */
  static final float NEAR = 3f;

  /** Lines that are no further apart are one. */
  private static final float SAME = 1.8f;

  private static final float SHORTEST = 4f;

  private Strokes() {}

  static List<Stroke> of(List<Ruling> rulings, boolean horizontal) {
    var single = new ArrayList<Stroke>();
    for (var r : rulings) {
      if (r.isHorizontal() != horizontal || !(r.length() >= SHORTEST)) continue;
      single.add(
          horizontal
              ? new Stroke((r.y1() + r.y2()) / 2, r.x1(), r.x2())
              : new Stroke((r.x1() + r.x2()) / 2, r.y1(), r.y2()));
    }
    single.sort(Comparator.comparing(Stroke::at).thenComparing(Stroke::from));
    var out = new ArrayList<Stroke>();
    int from = 0;
    for (int i = 1; i <= single.size(); i++) {
      if (i < single.size() && single.get(i).at() - single.get(i - 1).at() <= SAME) continue;
      join(single.subList(from, i), out);
      from = i;
    }
    return out;
  }

  private static void join(List<Stroke> same, List<Stroke> out) {
    double sum = 0;
    for (var stroke : same) sum += stroke.at();
    float at = (float) (sum / same.size());
    var sorted = new ArrayList<>(same);
    sorted.sort(Comparator.comparing(Stroke::from));
    float from = sorted.getFirst().from();
    float to = sorted.getFirst().to();
    for (var stroke : sorted) {
      if (stroke.from() > to + NEAR) {
        out.add(new Stroke(at, from, to));
        from = stroke.from();
      }
      to = Math.max(to, stroke.to());
    }
    out.add(new Stroke(at, from, to));
  }

  /** Places in order, those that are nearly one joined. */
  static float[] places(List<Float> places) {
    var sorted = new ArrayList<>(places);
    sorted.sort(Comparator.naturalOrder());
    var out = new ArrayList<Float>();
    for (float place : sorted) {
      if (out.isEmpty() || place - out.getLast() > NEAR) out.add(place);
    }
    float[] result = new float[out.size()];
    for (int i = 0; i < result.length; i++) result[i] = out.get(i);
    return result;
  }
}
