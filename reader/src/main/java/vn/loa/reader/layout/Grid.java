package vn.loa.reader.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.loa.reader.layout.Strokes.Stroke;

/** The slots of a drawn table, and which of them are one cell because no stroke parts them. */
final class Grid {

  private static final int MOST_SLOTS = 20_000;

  private final float[] xs;
  private final float[] ys;

  /** For each slot, row by row, the first slot of its cell. */
  private final int[] cells;

  private Grid(float[] xs, float[] ys) {
    this.xs = xs;
    this.ys = ys;
    this.cells = new int[rows() * columns()];
    for (int i = 0; i < cells.length; i++) cells[i] = i;
  }

  /** A table, or null where the strokes make none: it has two rows or three columns at least. */
  static @Nullable Grid of(List<Stroke> across, List<Stroke> down) {
    if (across.size() < 2 || down.isEmpty()) return null;
    var xs = new ArrayList<Float>();
    var ys = new ArrayList<Float>();
    for (var stroke : down) xs.add(stroke.at());
    for (var stroke : across) ys.add(stroke.at());
    // A table may go without its outer borders, above all where a page break cuts it.
    addEnds(across, xs);
    addEnds(down, ys);
    float[] columns = Strokes.places(xs);
    float[] rows = Strokes.places(ys);
    long slots = (long) (columns.length - 1) * (rows.length - 1);
    boolean table = columns.length > 3 || columns.length == 3 && rows.length > 2;
    if (!table || rows.length < 2 || slots > MOST_SLOTS) return null;
    var grid = new Grid(columns, rows);
    grid.join(across, down);
    return grid;
  }

  private static void addEnds(List<Stroke> strokes, List<Float> places) {
    float first = first(strokes);
    float last = last(strokes);
    if (places.stream().noneMatch(p -> p < first + 2 * Strokes.NEAR)) places.add(first);
    if (places.stream().noneMatch(p -> p > last - 2 * Strokes.NEAR)) places.add(last);
  }

  private static float first(List<Stroke> strokes) {
    return (float) strokes.stream().mapToDouble(Stroke::from).min().orElse(0);
  }

  private static float last(List<Stroke> strokes) {
    return (float) strokes.stream().mapToDouble(Stroke::to).max().orElse(0);
  }

  private void join(List<Stroke> across, List<Stroke> down) {
    boolean[] wallLeft = walls(down, xs, ys, true);
    boolean[] wallAbove = walls(across, ys, xs, false);
    for (int r = 0; r < rows(); r++) {
      for (int c = 0; c < columns(); c++) {
        int slot = r * columns() + c;
        if (c > 0 && !wallLeft[slot]) unite(slot, slot - 1);
        if (r > 0 && !wallAbove[slot]) unite(slot, slot - columns());
      }
    }
    for (int i = 0; i < cells.length; i++) cells[i] = root(i);
  }

  /** For each slot, whether a stroke stands at its left or upper side. */
  private boolean[] walls(List<Stroke> strokes, float[] at, float[] along, boolean upright) {
    boolean[] walls = new boolean[cells.length];
    for (var stroke : strokes) {
      int line = nearest(at, stroke.at());
      if (line >= at.length - 1) continue;
      for (int k = Math.max(0, slot(along, stroke.from() - Strokes.NEAR));
          k < along.length - 1;
          k++) {
        float middle = (along[k] + along[k + 1]) / 2;
        if (middle > stroke.to()) break;
        if (middle < stroke.from()) continue;
        walls[upright ? k * columns() + line : line * columns() + k] = true;
      }
    }
    return walls;
  }

  private void unite(int a, int b) {
    int first = root(a);
    int second = root(b);
    // The first slot of a cell stands for it.
    if (first < second) cells[second] = first;
    else cells[first] = second;
  }

  private int root(int i) {
    int at = i;
    while (cells[at] != at) {
      cells[at] = cells[cells[at]];
      at = cells[at];
    }
    return at;
  }

  private static int nearest(float[] places, float place) {
    int low = Math.clamp(slot(places, place), 0, places.length - 1);
    boolean next =
        low + 1 < places.length && places[low + 1] - place < Math.abs(place - places[low]);
    return next ? low + 1 : low;
  }

  /** The slot that a place falls into; -1 before the first. */
  private static int slot(float[] places, float place) {
    int at = Arrays.binarySearch(places, place);
    return at >= 0 ? at : -at - 2;
  }

  int rows() {
    return ys.length - 1;
  }

  int columns() {
    return xs.length - 1;
  }

  float top() {
    return ys[0];
  }

  float bottom() {
    return ys[ys.length - 1];
  }

  float left() {
    return xs[0];
  }

  float area() {
    return (xs[xs.length - 1] - xs[0]) * (bottom() - top());
  }

  /** The cell that holds the middle of a word, or -1 where the table does not. */
  int cellOf(SeenWord word) {
    int c = slot(xs, word.x() + word.width() / 2);
    int r = slot(ys, word.y() + word.height() / 2);
    boolean inside = r >= 0 && c >= 0 && r < rows() && c < columns();
    return inside ? cells[r * columns() + c] : -1;
  }

  /** The cell at a slot, named by its first slot. */
  int cell(int row, int column) {
    return cells[row * columns() + column];
  }

  int firstRow(int cell) {
    return cell / columns();
  }

  /** Whether another table has the same columns, as one that a page break cut has. */
  boolean hasColumnsOf(Grid other) {
    if (xs.length != other.xs.length) return false;
    for (int i = 0; i < xs.length; i++) {
      if (Math.abs(xs[i] - other.xs[i]) > 2 * Strokes.NEAR) return false;
    }
    return true;
  }
}
