package vn.loa.reader.html;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jsoup.nodes.Element;
import vn.loa.reader.block.TableShape;
import vn.loa.reader.block.TableShape.Box;

/**
 * The rows of a table.
 *
 * @param own those of the table itself, not of tables inside its cells
 */
record TableRows(Element table, List<Element> own) {

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
    boolean isNested = table.select("table").size() > 1;
    if (!isNested && !own.isEmpty() && !table.select("th").isEmpty()) return false;
    var first = own.stream().limit(3).map(row -> row.children().eachText()).toList();
    return TableShape.isLayout(first, own.size(), isNested);
  }

  /** The rows as texts; a cell that reaches over several rows is said in each of them. */
  List<List<String>> cells(Function<Element, String> text) {
    var rows = new ArrayList<List<Box>>();
    for (var row : own) {
      rows.add(
          row.children().stream()
              .filter(c -> c.nameIs("td") || c.nameIs("th"))
              .map(c -> new Box(text.apply(c), reach(c, "colspan"), reach(c, "rowspan")))
              .toList());
    }
    return TableShape.rows(rows);
  }

  private static int reach(Element cell, String attribute) {
    String value = cell.attr(attribute);
    return value.matches("[1-9]\\d{0,3}") ? Integer.parseInt(value) : 1;
  }
}
