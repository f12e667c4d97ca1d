package vn.loa.reader.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * The rows of a table.
 *
 * @param own those of the table itself, not of tables inside its cells
 */
record TableRows(Element table, List<Element> own) {

  /** Words in the heads of task tables. */
  private static final Pattern HEAD =
      Pattern.compile(
          "(s?tt|số tt|.*(công việc|nội dung|nhiệm vụ|chủ trì|phối hợp|thực hiện|thời gian|thời hạn|"
              + "tiến độ|sản phẩm|kết quả|số lượng|kinh phí|ghi chú).*)");

  /** A cell may reach over so many rows or columns and no further. */
  private static final int REACH = 200;

  static TableRows of(Element table) {
    var rows = new ArrayList<Element>();
    for (var child : table.children()) {
      if (child.normalName().equals("tr")) rows.add(child);
      for (var row : child.children()) {
        if (row.normalName().equals("tr") && isGroup(child)) rows.add(row);
      }
    }
    return new TableRows(table, rows);
  }

  private static boolean isGroup(Element element) {
    return element.nameIs("tbody") || element.nameIs("thead") || element.nameIs("tfoot");
  }

  /** Whether it only puts things side by side, as the head of an official letter does. */
  boolean isLayout() {
    if (own.isEmpty() || table.select("table").size() > 1) return true;
    var first = own.getFirst().children();
    if (!table.select("th").isEmpty()) return false;
    long named = first.stream().filter(c -> HEAD.matcher(name(c)).matches()).count();
    if (named >= 2) return false;
    return own.size() < 2 || first.size() < 3;
  }

  private static String name(Element cell) {
    return cell.text().toLowerCase(Locale.ROOT).strip();
  }

  /** The rows as texts; a cell that reaches over several rows is said in each of them. */
  List<List<String>> cells(Function<Element, String> text) {
    var rows = new ArrayList<List<String>>();
    var above = new ArrayList<Merged>();
    for (var row : own) {
      var cells = new ArrayList<String>();
      var boxes = row.children().stream().filter(c -> c.nameIs("td") || c.nameIs("th")).toList();
      for (var box : boxes) {
        fill(cells, above);
        int wide = reach(box.attr("colspan"));
        int high = reach(box.attr("rowspan"));
        var merged = new Merged(text.apply(box), cells.size(), high);
        cells.add(merged.text());
        if (high > 1) above.add(merged);
        boolean alone = boxes.size() == 1 && wide > 1;
        for (int i = 1; i < wide && !alone; i++) cells.add("");
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
        if (merged.column() == cells.size() && !merged.isFresh()) {
          cells.add(merged.text());
          more = true;
        }
      }
    }
  }

  private static int reach(String attribute) {
    return attribute.matches("[1-9]\\d{0,3}") ? Math.min(REACH, Integer.parseInt(attribute)) : 1;
  }

  /** A cell that reaches down; fresh in the row where it stands itself. */
  private record Merged(String text, int column, int rows, boolean isFresh) {
    Merged(String text, int column, int rows) {
      this(text, column, rows, true);
    }

    Merged down() {
      return new Merged(text, column, rows - 1, false);
    }
  }
}
