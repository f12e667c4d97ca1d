package vn.loa.bench.print;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A plan's text as something to be printed: paragraphs, tables, lines in two columns. */
record Manuscript(List<Item> items, boolean broken) {

  sealed interface Item {}

  /**
   * A paragraph, or a line of one where the text is broken into lines already.
   *
   * @param apart whether an empty line stands before it
   */
  record Paragraph(String text, boolean apart) implements Item {}

  record Table(List<List<String>> rows) implements Item {}

  record Sides(List<String> left, List<String> right) implements Item {}

  static Manuscript of(String text) {
    String[] lines = text.replace("**", "").replaceAll("(?m)^#+ ", "").replace("*", "").split("\n");
    int[] widths =
        Arrays.stream(lines)
            .mapToInt(l -> l.strip().length())
            .filter(n -> n > 0)
            .sorted()
            .toArray();
    boolean broken = widths[widths.length * 95 / 100] < 130;
    long blanks = Arrays.stream(lines).filter(String::isBlank).count();
    boolean doubled = blanks * 2 > lines.length * 0.8;
    var items = new ArrayList<Item>();
    boolean apart = false;
    for (String line : lines) {
      var last = items.isEmpty() ? null : items.getLast();
      if (line.isBlank()) {
        apart = !doubled;
        continue;
      }
      boolean pageNumber = last instanceof Table && line.strip().matches("\\d{1,2}");
      if (pageNumber) continue;
      String[] sides = line.strip().split(" {4,}");
      if (line.contains("\t")) {
        var cells = Arrays.stream(line.split("\t", -1)).map(String::strip).toList();
        if (last instanceof Table table) add(table.rows(), cells);
        else items.add(new Table(new ArrayList<>(List.of(new ArrayList<>(cells)))));
      } else if (sides.length == 2 || line.startsWith("      ") && last instanceof Sides) {
        if (!(last instanceof Sides)) items.add(new Sides(new ArrayList<>(), new ArrayList<>()));
        var both = (Sides) items.getLast();
        both.left().add(sides.length == 2 ? sides[0].strip() : "");
        both.right().add(sides[sides.length - 1].strip());
      } else {
        items.add(new Paragraph(line.strip().replaceAll("\\s+", " "), apart));
      }
      apart = false;
    }
    return new Manuscript(items, broken);
  }

  /** A row without number goes on with the one before it. */
  private static void add(List<List<String>> rows, List<String> cells) {
    if (cells.equals(rows.getFirst())) return;
    if (!cells.getFirst().isEmpty()) {
      rows.add(new ArrayList<>(cells));
      return;
    }
    var row = rows.getLast();
    for (int c = 0; c < cells.size(); c++) {
      while (row.size() <= c) row.add("");
      row.set(c, (row.get(c) + " " + cells.get(c)).strip());
    }
  }
}
