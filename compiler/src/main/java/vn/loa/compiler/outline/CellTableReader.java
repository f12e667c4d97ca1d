package vn.loa.compiler.outline;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.loa.compiler.outline.Table.Cell;
import vn.loa.compiler.outline.Table.Column;
import vn.loa.compiler.outline.Table.Range;
import vn.loa.vietnamese.Words;

/**
 * Reads a table that was copied cell by cell, each cell on lines of its own: "STT", then the other
 * heads, then "1" and the cells of the first row, and so on.
 */
final class CellTableReader {

  private final Words words;
  private final Lines lines;
  private final MarkerReader markers;

  CellTableReader(Words words, Lines lines, MarkerReader markers) {
    this.words = words;
    this.lines = lines;
    this.markers = markers;
  }

  TableReader.@Nullable Found at(int first) {
    var head = lines.get(first);
    if (head.tabbed() || ColumnNames.of(words, head.from(), head.to()) != Column.ORDINAL)
      return null;
    if (head.to() - head.from() > 3) return null;
    var columns = new ArrayList<Column>(List.of(Column.ORDINAL));
    int line = first + 1;
    for (; line < lines.size() && ordinal(line) != 1; line++) {
      var l = lines.get(line);
      var column = ColumnNames.of(words, l.from(), l.to());
      if (line - first > 12) return null;
      if (column != null && !words.isCapital(l.from()) && columns.size() > 1) continue;
      if (column != null) columns.add(column);
    }
    if (columns.size() < 3 || line >= lines.size()) return null;
    var rows = new ArrayList<Table.Row>();
    int next = 1;
    int end = line;
    while (line < lines.size() && ordinal(line) == next) {
      int from = line + 1;
      int to = from;
      while (to < lines.size() && ordinal(to) != next + 1 && !endsTable(to)) to++;
      var cells = new ArrayList<Cell>();
      cells.add(Cell.EMPTY.plus(new Range(lines.get(line).from(), lines.get(line).to())));
      cells.addAll(cells(from, to, columns.size() - 1));
      rows.add(new Table.Row(String.valueOf(next), cells));
      line = to;
      end = to;
      next++;
    }
    return rows.isEmpty() ? null : new TableReader.Found(new Table(columns, rows), end);
  }

  private int ordinal(int line) {
    var l = lines.get(line);
    boolean alone = l.to() - l.from() == 1 || l.to() - l.from() == 2 && words.is(l.from() + 1, ".");
    if (!alone || !words.isNumber(l.from())) return -1;
    String n = words.folded(l.from());
    return n.length() <= 3 && n.chars().allMatch(Character::isDigit) ? Integer.parseInt(n) : -1;
  }

  private boolean endsTable(int line) {
    var l = lines.get(line);
    var marker = markers.at(l.from(), l.to());
    return marker != null && marker.kind().compareTo(Marker.Kind.ITEM) < 0;
  }

  /** Lines to cells: joined where a line clearly goes on, until as many are left as columns. */
  private List<Cell> cells(int from, int to, int columns) {
    var out = new ArrayList<Cell>();
    for (int line = from; line < to; line++) {
      var l = lines.get(line);
      var range = new Range(l.from(), l.to());
      boolean surplus = to - line > columns - out.size();
      boolean runsOn = !out.isEmpty() && (surplus && goesOn(lines.get(line - 1), l));
      if (runsOn || out.size() == columns) out.set(out.size() - 1, out.getLast().plus(range));
      else out.add(Cell.EMPTY.plus(range));
    }
    return out;
  }

  private boolean goesOn(Lines.Line before, Lines.Line line) {
    boolean open =
        words.is(before.to() - 1, ",")
            || words.is(before.to() - 1, "-")
            || words.is(before.to() - 1, ";");
    return open || !words.isCapital(line.from()) && !words.isNumber(line.from());
  }
}
