package vn.loa.reader.scan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.loa.reader.layout.Ruling;

/** Finds the cells of tables among the lines of a page. */
final class Cells {

  /** Lines that miss each other by less still meet, in inches. */
  private static final float NEAR = 0.1f;

  /** A line parts two cells where it runs along so much of their side. */
  private static final double PARTING = 0.6;

  private static final int MOST_LINES = 400;

  private Cells() {}

  /** The cells by tables; column by column, each from top to bottom. */
  static List<List<Patch>> of(List<Ruling> rulings, float dpi) {
    if (rulings.size() > MOST_LINES) return List.of();
    float near = dpi * NEAR;
    var tables = new ArrayList<List<Patch>>();
    for (var group : groups(rulings, near)) {
      var cells = cells(new Grid(group, near));
      // A frame around a text, or a line under a heading, is no table.
      if (cells.size() > 1) tables.add(cells);
    }
    return tables;
  }

  /** Lines that meet belong to one table. */
  private static List<List<Ruling>> groups(List<Ruling> rulings, float near) {
    var groups = new ArrayList<List<Ruling>>();
    for (var ruling : rulings) {
      var mine = new ArrayList<>(List.of(ruling));
      for (var each = groups.iterator(); each.hasNext(); ) {
        var group = each.next();
        if (group.stream().noneMatch(other -> meet(ruling, other, near))) continue;
        mine.addAll(group);
        each.remove();
      }
      groups.add(mine);
    }
    groups.removeIf(group -> group.size() < 4);
    return groups;
  }

  private static boolean meet(Ruling a, Ruling b, float near) {
    return a.x1() - near <= b.x2()
        && b.x1() - near <= a.x2()
        && a.y1() - near <= b.y2()
        && b.y1() - near <= a.y2();
  }

  /** The crossing lines of one table. */
  private record Grid(
      List<Ruling> across, List<Ruling> down, List<Float> rows, List<Float> columns) {

    Grid(List<Ruling> group, float near) {
      var across = group.stream().filter(Ruling::isHorizontal).toList();
      var down = group.stream().filter(r -> !r.isHorizontal()).toList();
      this(
          across,
          down,
          places(across.stream().map(Ruling::y1).toList(), near),
          places(down.stream().map(Ruling::x1).toList(), near));
    }

    private static List<Float> places(List<Float> all, float near) {
      var places = new ArrayList<Float>();
      for (float place : all.stream().sorted().toList()) {
        if (places.isEmpty() || place - places.getLast() > near) places.add(place);
      }
      return places;
    }

    /** Whether a line parts the field from the next one to its right. */
    boolean partsRight(int row, int column, float near) {
      float x = columns.get(column + 1);
      float from = rows.get(row);
      float to = rows.get(row + 1);
      double covered = 0;
      for (var line : down) {
        if (Math.abs(line.x1() - x) > near) continue;
        covered += Math.max(0, Math.min(to, line.y2()) - Math.max(from, line.y1()));
      }
      return covered >= PARTING * (to - from);
    }

    /** Whether a line parts the field from the next one below. */
    boolean partsBelow(int row, int column, float near) {
      float y = rows.get(row + 1);
      float from = columns.get(column);
      float to = columns.get(column + 1);
      double covered = 0;
      for (var line : across) {
        if (Math.abs(line.y1() - y) > near) continue;
        covered += Math.max(0, Math.min(to, line.x2()) - Math.max(from, line.x1()));
      }
      return covered >= PARTING * (to - from);
    }

    Patch field(int row, int column) {
      return new Patch(
          Math.round(columns.get(column)),
          Math.round(rows.get(row)),
          Math.round(columns.get(column + 1)),
          Math.round(rows.get(row + 1)));
    }
  }

  private static List<Patch> cells(Grid grid) {
    int rows = grid.rows.size() - 1;
    int columns = grid.columns.size() - 1;
    if (rows < 1 || columns < 1) return List.of();
    int[] owner = new int[rows * columns];
    for (int i = 0; i < owner.length; i++) owner[i] = i;
    float near = 1;
    if (rows > 0) near = Math.max(1, (grid.rows.getLast() - grid.rows.getFirst()) / rows / 6);
    near = Math.min(near, 20);
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        int i = row * columns + column;
        if (column + 1 < columns && !grid.partsRight(row, column, near)) join(owner, i, i + 1);
        if (row + 1 < rows && !grid.partsBelow(row, column, near)) join(owner, i, i + columns);
      }
    }
    var cells = new Patch[owner.length];
    for (int i = 0; i < owner.length; i++) {
      int root = root(owner, i);
      var field = grid.field(i / columns, i % columns);
      cells[root] = cells[root] == null ? field : cells[root].around(field);
    }
    var found = new ArrayList<Patch>();
    for (var cell : cells) if (cell != null) found.add(cell);
    found.sort(Comparator.comparingInt(Patch::left).thenComparingInt(Patch::top));
    return found;
  }

  private static void join(int[] owner, int a, int b) {
    owner[root(owner, a)] = root(owner, b);
  }

  private static int root(int[] owner, int i) {
    int at = i;
    while (owner[at] != at) at = owner[at];
    return at;
  }
}
