package vn.loa.compiler.outline;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.loa.compiler.outline.Table.Cell;
import vn.loa.compiler.outline.Table.Column;
import vn.loa.compiler.outline.Table.Range;
import vn.loa.vietnamese.Phrase;
import vn.loa.vietnamese.Words;

/** Reads a table whose cells are parted by tabs or, in Markdown, by upright strokes. */
final class TableReader {

  /** A table and the line after it. */
  record Found(Table table, int endLine) {}

  private static final Phrase RHYTHM = Phrase.of("(tần suất|định kỳ|chu kỳ|số lần)");

  private final Words words;
  private final Lines lines;
  private final MarkerReader markers;

  TableReader(Words words, Lines lines, MarkerReader markers) {
    this.words = words;
    this.lines = lines;
    this.markers = markers;
  }

  /** The table whose head stands at a line, or null. */
  @Nullable Found at(int first) {
    var columns = head(first);
    if (columns == null) return null;
    var rows = new ArrayList<List<Cell>>();
    int line = first + 1;
    int end = line;
    for (; line < lines.size(); line++) {
      var cells = cells(lines.get(line));
      if (cells == null) {
        var open = rows.isEmpty() ? null : rows.getLast();
        if (open == null || !goesOn(lines.get(line - 1), lines.get(line), open, columns.size()))
          break;
        open.set(open.size() - 1, open.getLast().plus(all(lines.get(line))));
      } else if (isRule(cells) || head(line) != null) {
        end = line + 1;
        continue;
      } else {
        add(rows, cells, columns);
      }
      end = line + 1;
    }
    if (rows.isEmpty()) return null;
    return new Found(new Table(columns, rows(rows, columns)), end);
  }

  private List<Table.Row> rows(List<List<Cell>> cells, List<Column> columns) {
    int ordinal = columns.indexOf(Column.ORDINAL);
    var out = new ArrayList<Table.Row>();
    for (var row : cells) {
      var first = ordinal < 0 || ordinal >= row.size() ? Cell.EMPTY : row.get(ordinal);
      String label = first.isEmpty() ? "" : words.written(first.ranges().getFirst().from());
      out.add(new Table.Row(label, row));
    }
    return out;
  }

  private @Nullable List<Column> head(int line) {
    var cells = cells(lines.get(line));
    if (cells == null || cells.size() < 3) return null;
    var columns = new ArrayList<Column>();
    int known = 0;
    for (var cell : cells) {
      var column = cell.isEmpty() ? null : ColumnNames.of(words, from(cell), to(cell));
      if (column != null) known++;
      columns.add(column == null ? Column.OTHER : column);
    }
    rhythmApart(cells, columns);
    boolean named = columns.contains(Column.TASK) || columns.contains(Column.LEAD);
    return known >= 2 && known * 2 >= cells.size() && named ? columns : null;
  }

  /** Beside a column of dates, "Tần suất" holds how much and how often. */
  private void rhythmApart(List<Cell> cells, List<Column> columns) {
    if (columns.indexOf(Column.TIME) == columns.lastIndexOf(Column.TIME)
        || columns.contains(Column.QUANTITY)) return;
    for (int c = 0; c < cells.size(); c++) {
      var cell = cells.get(c);
      boolean rhythm = !cell.isEmpty() && RHYTHM.isIn(words, from(cell), to(cell));
      if (columns.get(c) == Column.TIME && rhythm) columns.set(c, Column.QUANTITY);
    }
  }

  private static int from(Cell cell) {
    return cell.ranges().getFirst().from();
  }

  private static int to(Cell cell) {
    return cell.ranges().getLast().to();
  }

  /** The cells of a line, or null where the line has none. */
  private @Nullable List<Cell> cells(Lines.Line line) {
    if (words.is(line.from(), "|")) return stroked(line);
    return line.tabbed() ? tabbed(line) : null;
  }

  private List<Cell> stroked(Lines.Line line) {
    var out = new ArrayList<Cell>();
    int from = line.from() + 1;
    for (int i = from; i < line.to(); i++) {
      if (!words.is(i, "|")) continue;
      out.add(Cell.EMPTY.plus(new Range(from, i)));
      from = i + 1;
    }
    if (from < line.to()) out.add(Cell.EMPTY.plus(new Range(from, line.to())));
    return out;
  }

  private List<Cell> tabbed(Lines.Line line) {
    var out = new ArrayList<Cell>();
    String source = words.source();
    for (int c = words.start(line.from()) - 1; c >= 0 && source.charAt(c) != '\n'; c--) {
      if (source.charAt(c) == '\t') out.add(Cell.EMPTY);
    }
    int from = line.from();
    for (int i = line.from() + 1; i < line.to(); i++) {
      int tabs = tabs(source, words.end(i - 1), words.start(i));
      if (tabs == 0) continue;
      out.add(Cell.EMPTY.plus(new Range(from, i)));
      for (int t = 1; t < tabs; t++) out.add(Cell.EMPTY);
      from = i;
    }
    out.add(Cell.EMPTY.plus(new Range(from, line.to())));
    int after = words.end(line.to() - 1);
    int newline = source.indexOf('\n', after);
    int trailing = tabs(source, after, newline < 0 ? source.length() : newline);
    for (int t = 0; t < trailing; t++) out.add(Cell.EMPTY);
    return out;
  }

  private static int tabs(String source, int from, int to) {
    int n = 0;
    for (int i = from; i < to; i++) if (source.charAt(i) == '\t') n++;
    return n;
  }

  /** The line of dashes under the head of a Markdown table. */
  private boolean isRule(List<Cell> cells) {
    for (var cell : cells) {
      for (var range : cell.ranges()) {
        for (int i = range.from(); i < range.to(); i++)
          if (!words.is(i, "-") && !words.is(i, ":")) return false;
      }
    }
    return true;
  }

  private void add(List<List<Cell>> rows, List<Cell> cells, List<Column> columns) {
    var open = rows.isEmpty() ? null : rows.getLast();
    int ordinal = columns.indexOf(Column.ORDINAL);
    boolean counted = ordinal >= 0 && ordinal < cells.size() && isOrdinal(cells.get(ordinal));
    if (open != null && !counted && ordinal >= 0 && !isWhole(cells, columns)) {
      boolean shifted = !cells.getFirst().isEmpty() && open.size() < columns.size();
      if (shifted) {
        continueRow(open, cells, columns.size());
        return;
      }
      if (cells.getFirst().isEmpty() && cells.size() <= columns.size()) {
        for (int c = 0; c < cells.size(); c++) {
          while (open.size() <= c) open.add(Cell.EMPTY);
          for (var range : cells.get(c).ranges()) open.set(c, open.get(c).plus(range));
        }
        return;
      }
    }
    rows.add(new ArrayList<>(cells));
  }

  /**
   * A row broken inside a cell: the line's first piece ends that cell, the rest are the next cells.
   */
  private static void continueRow(List<Cell> open, List<Cell> cells, int columns) {
    for (var range : cells.getFirst().ranges())
      open.set(open.size() - 1, open.getLast().plus(range));
    for (int c = 1; c < cells.size() && open.size() < columns; c++) open.add(cells.get(c));
  }

  /**
   * Between strokes a row without number is one of its own, unless its task goes on in small
   * letters.
   */
  private boolean isWhole(List<Cell> cells, List<Column> columns) {
    int task = columns.indexOf(Column.TASK);
    if (task < 0 || task >= cells.size() || cells.get(task).isEmpty()) return false;
    int first = from(cells.get(task));
    int start = first;
    while (start > 0 && !words.startsLine(start)) start--;
    return words.isCapital(first) && words.is(start, "|");
  }

  private boolean isOrdinal(Cell cell) {
    if (cell.isEmpty()) return false;
    int at = from(cell);
    int size = to(cell) - at;
    return size <= 2 && (words.isNumber(at) || words.written(at).matches("[IVX]+|[A-Z]|[a-zđ]"));
  }

  /** Whether a line without cells belongs to the last cell of the open row. */
  private boolean goesOn(Lines.Line before, Lines.Line line, List<Cell> open, int columns) {
    if (words.is(before.from(), "|")) return false;
    var marker = markers.at(line.from(), line.to());
    boolean outer = marker != null && marker.kind().compareTo(Marker.Kind.DASH) < 0;
    if (outer || line.blankBefore() && open.size() >= columns) return false;
    return open.size() < columns || !words.isCapital(line.from());
  }

  private static Range all(Lines.Line line) {
    return new Range(line.from(), line.to());
  }
}
