package vn.loa.reader.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.loa.reader.layout.Strokes.Stroke;

/** Finds the tables that are drawn on a page: strokes that touch belong to one. */
final class GridFinder {

  /** A page with more rulings is a drawing. */
  private static final int MOST_RULINGS = 50_000;

  /** More pairs of strokes are not compared. */
  private static final long MOST_PAIRS = 4_000_000;

  private static final int MOST_TABLES = 64;

  private final List<Stroke> across;
  private final List<Stroke> down;
  private final int[] group;

  private GridFinder(List<Stroke> across, List<Stroke> down) {
    this.across = across;
    this.down = down;
    this.group = new int[across.size() + down.size()];
    for (int i = 0; i < group.length; i++) group[i] = i;
  }

  /** From top to bottom. */
  static List<Grid> grids(List<Ruling> rulings) {
    if (rulings.size() > MOST_RULINGS) return List.of();
    var across = Strokes.of(rulings, true);
    var down = Strokes.of(rulings, false);
    if ((long) across.size() * down.size() > MOST_PAIRS) return List.of();
    return new GridFinder(across, down).find();
  }

  private List<Grid> find() {
    for (int h = 0; h < across.size(); h++) {
      for (int v = 0; v < down.size(); v++) {
        boolean touch =
            across.get(h).reaches(down.get(v).at()) && down.get(v).reaches(across.get(h).at());
        if (touch) group[root(h)] = root(across.size() + v);
      }
    }
    var members = new TreeMap<Integer, List<Integer>>();
    for (int i = 0; i < group.length; i++)
      members.computeIfAbsent(root(i), k -> new ArrayList<>()).add(i);
    var grids = new ArrayList<Grid>();
    for (var table : members.values()) {
      var grid = grid(table);
      if (grid != null) grids.add(grid);
    }
    grids.sort(Comparator.comparing(Grid::top).thenComparing(Grid::left));
    return grids.size() > MOST_TABLES ? List.of() : grids;
  }

  private @Nullable Grid grid(List<Integer> members) {
    if (members.size() < 4) return null;
    var rows = new ArrayList<Stroke>();
    var columns = new ArrayList<Stroke>();
    for (int i : members) {
      if (i < across.size()) rows.add(across.get(i));
      else columns.add(down.get(i - across.size()));
    }
    return Grid.of(rows, columns);
  }

  private int root(int i) {
    int at = i;
    while (group[at] != at) {
      group[at] = group[group[at]];
      at = group[at];
    }
    return at;
  }
}
