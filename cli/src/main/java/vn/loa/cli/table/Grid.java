package vn.loa.cli.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import vn.loa.cli.call.Columns;

/** Rows of cells laid out in a width: the first wide column takes what the others leave. */
final class Grid {

  /** Between two columns. */
  private static final int GAP = 2;

  /**
   * A column.
   *
   * @param most as wide as it may get in 100 columns; 0 leaves it out, save for the elastic one
   * @param ink how its text is coloured
   */
  record Column(String head, int most, UnaryOperator<String> ink) {}

  private final List<Column> columns;
  private final int elastic;
  private final int width;
  private final int mostLines;
  private final List<List<String>> rows = new ArrayList<>();

  Grid(List<Column> columns, int elastic, int width, int mostLines) {
    this.columns = columns;
    this.elastic = elastic;
    this.width = width;
    this.mostLines = mostLines;
  }

  void row(String... cells) {
    rows.add(List.of(cells));
  }

  /** The widths that these rows need and the width allows. */
  int[] widths() {
    int[] widths = new int[columns.size()];
    int left = width;
    for (int c = 0; c < widths.length; c++) {
      if (c == elastic || columns.get(c).most() == 0) continue;
      int column = c;
      int need = rows.stream().mapToInt(r -> Columns.width(r.get(column))).max().orElse(0);
      int wish = columns.get(c).most();
      // A date has ten characters and is never broken.
      int most = Math.max(wish * Math.min(width, 140) / 100, Math.min(wish, 10));
      widths[c] = Math.min(Math.max(need, Columns.width(columns.get(c).head())), most);
      left -= widths[c] + GAP;
    }
    widths[elastic] = Math.max(left, 12);
    return widths;
  }

  String head(int[] widths) {
    var cells = columns.stream().map(Column::head).toList();
    var out = new StringBuilder();
    write(out, cells, widths, false);
    return out.toString();
  }

  /** One row, over several lines where a cell is long. */
  String row(List<String> cells, int[] widths) {
    var out = new StringBuilder();
    write(out, cells, widths, true);
    return out.toString();
  }

  List<List<String>> rows() {
    return rows;
  }

  private void write(StringBuilder out, List<String> cells, int[] widths, boolean inked) {
    var wrapped =
        IntStream.range(0, widths.length)
            .mapToObj(c -> Columns.wrap(widths[c] == 0 ? "" : cells.get(c), widths[c], mostLines))
            .toList();
    int height = wrapped.stream().mapToInt(List::size).max().orElse(0);
    for (int l = 0; l < height; l++) {
      int from = out.length();
      for (int c = 0; c < widths.length; c++) {
        if (widths[c] == 0) continue;
        var lines = wrapped.get(c);
        String text = l < lines.size() ? lines.get(l) : "";
        boolean last = c == widths.length - 1;
        String padded = last ? text : Columns.pad(text, widths[c]) + " ".repeat(GAP);
        out.append(inked ? columns.get(c).ink().apply(padded) : padded);
      }
      trim(out, from);
      out.append('\n');
    }
  }

  private static void trim(StringBuilder out, int from) {
    int end = out.length();
    while (end > from && out.charAt(end - 1) == ' ') end--;
    out.setLength(end);
  }
}
