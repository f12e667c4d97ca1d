package vn.loa.compiler;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The duties of a plan as careful readers wrote them down: rows that must be found, rows that one
 * reader alone saw, and words that are no duty.
 */
record GoldTable(List<Row> must, List<Row> loose, List<Row> never) {

  /** One row; a cell {@code a|b} takes either reading. */
  record Row(Map<String, String> cells) {

    String cell(String column) {
      return cells.getOrDefault(column, "");
    }

    List<String> readings(String column) {
      return List.of(cell(column).split("\\|", -1));
    }

    /** Slots that the text does not state and that are not judged. */
    Set<String> inferred() {
      return Stream.of(cell("inferred_fields").split(","))
          .map(name -> name.equals("quantity_min") ? "quantity" : name)
          .map(name -> name.equals("assignee_vi") ? "assignee" : name)
          .collect(Collectors.toSet());
    }
  }

  static GoldTable of(String tsv) {
    var rows = rows(tsv);
    return new GoldTable(
        rows.stream().filter(r -> Set.of("", "gold").contains(r.cell("class"))).toList(),
        rows.stream().filter(r -> r.cell("class").equals("optional")).toList(),
        rows.stream().filter(r -> r.cell("class").equals("negative")).toList());
  }

  static List<Row> rows(String tsv) {
    var lines = tsv.lines().toList();
    String[] columns = lines.getFirst().split("\t", -1);
    var out = new ArrayList<Row>();
    for (var line : lines.subList(1, lines.size())) {
      if (line.isBlank()) continue;
      String[] cells = line.split("\t", -1);
      var row = new HashMap<String, String>();
      for (int c = 0; c < columns.length && c < cells.length; c++) row.put(columns[c], cells[c]);
      out.add(new Row(row));
    }
    return out;
  }
}
