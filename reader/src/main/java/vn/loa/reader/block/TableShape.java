package vn.loa.reader.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Tells tables of tasks from tables that only put things side by side, and lays their cells out.
 */
public final class TableShape {

  /** Words in the heads of task tables. */
  private static final Pattern HEAD =
      Pattern.compile(
          "(s?tt|số tt|.*(công việc|nội dung|nhiệm vụ|chủ trì|phối hợp|thực hiện|thời gian|thời hạn|"
              + "tiến độ|sản phẩm|kết quả|số lượng|kinh phí|ghi chú).*)");

  /** The name of a column is short; a cell that holds a page of text may have all these words. */
  private static final int LONGEST_HEAD = 80;

  /** The heads stand in the first row, or below a title over the whole table. */
  private static final int ROWS_OF_HEADS = 3;

  /** A cell may reach over so many rows or columns and no further. */
  private static final int REACH = 200;

  private TableShape() {}

  /**
   * One cell as it is said.
   *
   * @param text on one line
   * @param wide columns that it reaches over, from 1
   * @param high rows that it reaches over, from 1
   */
  public record Box(String text, int wide, int high) {
    public Box {
      wide = Math.clamp(wide, 1, REACH);
      high = Math.clamp(high, 1, REACH);
    }
  }

  /**
   * Whether a table only puts things side by side, as the head of an official letter does.
   *
   * @param first the texts of the cells of its first rows; more than {@value #ROWS_OF_HEADS} are
   *     not looked at
   * @param rows how many there are
   * @param isNested whether one of its cells holds a table
   */
  public static boolean isLayout(List<List<String>> first, int rows, boolean isNested) {
    if (rows == 0) return true;
    for (var row : first.subList(0, Math.min(ROWS_OF_HEADS, first.size()))) {
      if (row.stream().filter(TableShape::isHead).count() >= 2) return false;
    }
    // A column that is there to keep two others apart holds nothing.
    int columns = 0;
    for (var row : first) {
      columns = Math.max(columns, (int) row.stream().filter(c -> !c.isBlank()).count());
    }
    return isNested || rows < 2 || columns < 3;
  }

  private static boolean isHead(String cell) {
    String name = cell.strip().toLowerCase(Locale.ROOT);
    return name.length() <= LONGEST_HEAD && HEAD.matcher(name).matches();
  }

  /** The rows as texts; a cell that reaches over several rows is said in each of them. */
  public static List<List<String>> rows(List<List<Box>> table) {
    var rows = new ArrayList<List<String>>();
    var above = new ArrayList<Merged>();
    for (var boxes : table) {
      var cells = new ArrayList<String>();
      for (var box : boxes) {
        fill(cells, above);
        var merged = new Merged(box.text, cells.size(), box.high, true);
        cells.add(box.text);
        if (box.high > 1) above.add(merged);
        boolean alone = boxes.size() == 1 && box.wide > 1;
        for (int i = 1; i < box.wide && !alone; i++) cells.add("");
      }
      fill(cells, above);
      above.replaceAll(Merged::down);
      above.removeIf(m -> m.rows() <= 0);
      if (cells.stream().anyMatch(c -> !c.isEmpty())) rows.add(cells);
    }
    return rows;
  }

  private static void fill(List<String> cells, List<Merged> above) {
    boolean more = true;
    while (more) {
      more = false;
      for (var merged : above) {
        if (merged.column == cells.size() && !merged.isFresh) {
          cells.add(merged.text);
          more = true;
        }
      }
    }
  }

  /** A cell that reaches down; fresh in the row where it stands itself. */
  private record Merged(String text, int column, int rows, boolean isFresh) {
    Merged down() {
      return new Merged(text, column, rows - 1, false);
    }
  }
}
