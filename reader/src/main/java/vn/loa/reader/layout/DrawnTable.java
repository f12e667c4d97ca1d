package vn.loa.reader.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A drawn table with the words in its cells. */
final class DrawnTable {

  /**
   * A row to be written.
   *
   * @param cells one for each column; the words of a cell that reaches over several columns stand
   *     in the first of them, those of one that reaches over several rows in each of them
   * @param alone whether one cell takes the whole row
   */
  record Row(List<List<SeenWord>> cells, boolean alone) {
    Row {
      cells = List.copyOf(cells);
    }

    List<String> texts() {
      var out = new ArrayList<String>();
      for (var cell : cells) {
        var text = new StringBuilder();
        for (var word : cell) text.append(word.text()).append(' ');
        out.add(text.toString());
      }
      return out;
    }

    boolean isEmpty() {
      return cells.stream().allMatch(List::isEmpty);
    }
  }

  /** Names of columns are written in so many rows at most. */
  private static final int DEEPEST_HEAD = 4;

  /** A longer cell is written once, however many rows it reaches over. */
  private static final int LONGEST_REPEATED = 60;

  /** So many words of a table are written again at most. */
  private static final int MOST_REPEATED = 20_000;

  private final Grid grid;
  private final Map<Integer, List<SeenWord>> words = new HashMap<>();

  private int repeated;

  DrawnTable(Grid grid) {
    this.grid = grid;
  }

  Grid grid() {
    return grid;
  }

  /** Takes a word that stands inside. */
  boolean take(SeenWord word) {
    int cell = grid.cellOf(word);
    if (cell < 0) return false;
    words.computeIfAbsent(cell, k -> new ArrayList<>()).add(word);
    return true;
  }

  boolean isEmpty() {
    return words.isEmpty();
  }

  /** Whether it parts columns of tasks rather than put two things side by side. */
  boolean isTable() {
    return grid.columns() >= 3;
  }

  /** From top to bottom, without empty ones; the words of a cell in reading order. */
  List<Row> rows() {
    repeated = 0;
    var ordered = new HashMap<Integer, List<SeenWord>>();
    words.forEach((cell, inside) -> ordered.put(cell, inOrder(inside)));
    var rows = new ArrayList<Row>();
    int head = headRows();
    if (head > 1) rows.add(head(ordered, head));
    for (int r = head > 1 ? head : 0; r < grid.rows(); r++) {
      if (beginsIn(r, ordered)) rows.add(row(r, ordered));
    }
    rows.removeIf(Row::isEmpty);
    return rows;
  }

  private static List<SeenWord> inOrder(List<SeenWord> inside) {
    var out = new ArrayList<SeenWord>();
    for (var line : LineFinder.lines(inside)) out.addAll(line.words());
    return out;
  }

  private boolean beginsIn(int row, Map<Integer, List<SeenWord>> ordered) {
    for (int c = 0; c < grid.columns(); c++) {
      int cell = grid.cell(row, c);
      if (grid.firstRow(cell) == row && ordered.containsKey(cell)) return true;
    }
    return false;
  }

  private Row row(int r, Map<Integer, List<SeenWord>> ordered) {
    var cells = new ArrayList<List<SeenWord>>();
    boolean alone = true;
    for (int c = 0; c < grid.columns(); c++) {
      int cell = grid.cell(r, c);
      boolean goesOn = c > 0 && grid.cell(r, c - 1) == cell;
      alone &= c == 0 || goesOn;
      cells.add(goesOn ? List.of() : said(cell, r, ordered.getOrDefault(cell, List.of())));
    }
    return new Row(cells, alone);
  }

  /** The words of a cell in one of its rows. */
  private List<SeenWord> said(int cell, int row, List<SeenWord> inside) {
    if (grid.firstRow(cell) == row) return inside;
    if (inside.size() > LONGEST_REPEATED || repeated > MOST_REPEATED) return List.of();
    repeated += inside.size();
    return inside;
  }

  /**
   * How many rows the names of the columns take: more than one where "Đơn vị thực hiện" stands over
   * "Chủ trì" and "Phối hợp".
   */
  private int headRows() {
    int deepest = 1;
    boolean wide = false;
    for (int c = 0; c < grid.columns(); c++) {
      int cell = grid.cell(0, c);
      wide |= c > 0 && cell == grid.cell(0, c - 1);
      int depth = 1;
      while (depth < grid.rows() && grid.cell(depth, c) == cell) depth++;
      deepest = Math.max(deepest, depth);
    }
    return wide && deepest <= DEEPEST_HEAD && deepest < grid.rows() ? deepest : 1;
  }

  private Row head(Map<Integer, List<SeenWord>> ordered, int depth) {
    var cells = new ArrayList<List<SeenWord>>();
    for (int c = 0; c < grid.columns(); c++) {
      var name = new ArrayList<SeenWord>();
      for (int r = 0; r < depth; r++) {
        int cell = grid.cell(r, c);
        boolean first = cell == r * grid.columns() + c;
        if (first) name.addAll(ordered.getOrDefault(cell, List.of()));
      }
      cells.add(name);
    }
    return new Row(cells, false);
  }
}
