package vn.loa.compiler.outline;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A task table, put together again where a page break cut it. */
public record Table(List<Column> columns, List<Row> rows) {

  public Table {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /** What a column holds, told by its head. */
  public enum Column {
    ORDINAL,
    TASK,
    LEAD,
    COORDINATOR,
    TIME,
    PRODUCT,
    QUANTITY,
    UNIT,
    CHANNEL,
    BUDGET,
    NOTE,
    OTHER
  }

  /** Words {@code from} to {@code to}, exclusive. */
  public record Range(int from, int to) {}

  /** A cell; several ranges where a page break cut it, none where it is empty. */
  public record Cell(List<Range> ranges) {
    public static final Cell EMPTY = new Cell(List.of());

    public Cell {
      ranges = List.copyOf(ranges);
    }

    Cell plus(Range more) {
      if (more.from() >= more.to()) return this;
      var all = new ArrayList<>(ranges);
      if (!all.isEmpty() && all.getLast().to() == more.from()) {
        all.set(all.size() - 1, new Range(all.getLast().from(), more.to()));
      } else {
        all.add(more);
      }
      return new Cell(all);
    }

    public boolean isEmpty() {
      return ranges.isEmpty();
    }
  }

  /** A row, one cell a column. */
  public record Row(String ordinal, List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /** The cell of the first column of a kind, or null where there is no such column. */
  public @Nullable Cell cell(Row row, Column column) {
    int at = columns.indexOf(column);
    return at < 0 || at >= row.cells().size() ? null : row.cells().get(at);
  }
}
