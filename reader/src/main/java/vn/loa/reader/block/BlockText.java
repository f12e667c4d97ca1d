package vn.loa.reader.block;

import java.util.ArrayList;
import java.util.List;
import vn.loa.reader.block.Block.Cell;
import vn.loa.reader.block.Block.Paragraph;
import vn.loa.reader.block.Block.Row;
import vn.loa.reader.block.Block.Table;
import vn.loa.reader.block.TableShape.Box;

/**
 * Blocks as a person would read them aloud: a line for a paragraph, a line for a row of a task
 * table with its cells parted by tabs, the cells of other tables one after the other.
 */
public final class BlockText {

  private final StringBuilder out = new StringBuilder();
  private final OldFonts fonts;

  private BlockText(OldFonts fonts) {
    this.fonts = fonts;
  }

  /** The lines of the blocks. Letters of fonts older than Unicode are converted. */
  public static String of(List<Block> blocks) {
    var text = new BlockText(OldFonts.of(blocks));
    text.blocks(blocks);
    return text.out.toString();
  }

  private void blocks(List<Block> blocks) {
    for (var block : blocks) {
      switch (block) {
        case Paragraph paragraph -> paragraph(paragraph);
        case Table table -> table(table);
      }
    }
  }

  private void paragraph(Paragraph paragraph) {
    for (String line : lines(paragraph)) out.append(line).append('\n');
  }

  private List<String> lines(Paragraph paragraph) {
    var lines = new ArrayList<String>();
    for (String line : fonts.text(paragraph.runs()).split("\n", -1)) {
      String told = LineSpacing.of(line);
      if (!told.isEmpty()) lines.add(told);
    }
    if (!lines.isEmpty() && !paragraph.marker().isEmpty()) {
      lines.set(0, paragraph.marker() + " " + lines.getFirst());
    }
    return lines;
  }

  private void table(Table table) {
    var rows = new ArrayList<List<Box>>();
    for (var row : table.rows()) {
      rows.add(row.cells().stream().map(c -> new Box(line(c), c.wide(), c.high())).toList());
    }
    var first = rows.stream().limit(3).map(BlockText::texts).toList();
    if (TableShape.isLayout(first, rows.size(), isNested(table))) {
      for (var row : table.rows()) for (var cell : row.cells()) blocks(cell.blocks());
    } else {
      blank();
      for (var cells : TableShape.rows(rows)) out.append(String.join("\t", cells)).append('\n');
      blank();
    }
  }

  private static List<String> texts(List<Box> row) {
    return row.stream().map(Box::text).toList();
  }

  private static boolean isNested(Table table) {
    return table.rows().stream()
        .map(Row::cells)
        .flatMap(List::stream)
        .map(Cell::blocks)
        .flatMap(List::stream)
        .anyMatch(Table.class::isInstance);
  }

  /** A cell on one line. */
  private String line(Cell cell) {
    var words = new ArrayList<String>();
    add(cell.blocks(), words);
    return String.join(" ", words).replace('\t', ' ');
  }

  private void add(List<Block> blocks, List<String> words) {
    for (var block : blocks) {
      switch (block) {
        case Paragraph paragraph -> words.addAll(lines(paragraph));
        case Table table -> {
          for (var row : table.rows()) for (var cell : row.cells()) add(cell.blocks(), words);
        }
      }
    }
  }

  /** An empty line, unless there is one. */
  private void blank() {
    int n = out.length();
    if (n > 1 && out.charAt(n - 2) != '\n') out.append('\n');
  }
}
