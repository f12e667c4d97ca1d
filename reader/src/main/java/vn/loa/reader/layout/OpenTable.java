package vn.loa.reader.layout;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table being written, which may go on over the next page.
 *
 * @param head the texts of its first row, which is printed again on each page
 * @param goesOn whether rows of it were written
 */
record OpenTable(Grid grid, List<String> head, boolean goesOn) {

  OpenTable {
    head = List.copyOf(head);
  }

  /** The table that a drawn one belongs to: the open one where its columns are the same. */
  static OpenTable goOn(@Nullable OpenTable open, DrawnTable table) {
    if (open != null && open.grid.hasColumnsOf(table.grid())) {
      return new OpenTable(table.grid(), open.head, true);
    }
    var rows = table.rows();
    return new OpenTable(table.grid(), rows.isEmpty() ? List.of() : rows.getFirst().texts(), false);
  }

  void write(DrawnTable table, TextFlow flow, Spacing spacing) {
    if (goesOn) flow.forgiveBlank();
    else flow.blank();
    var rows = table.rows();
    for (int r = 0; r < rows.size(); r++) {
      var row = rows.get(r);
      boolean headAgain = goesOn && r == 0 && row.texts().equals(head);
      if (!headAgain) write(row, flow, spacing);
    }
    flow.oweBlank();
  }

  private static void write(DrawnTable.Row row, TextFlow flow, Spacing spacing) {
    flow.endLine();
    for (int c = 0; c < row.cells().size(); c++) {
      if (c > 0 && !row.alone()) flow.put("\t");
      spacing.writeCell(row.cells().get(c), flow);
    }
    flow.put("\n");
  }
}
