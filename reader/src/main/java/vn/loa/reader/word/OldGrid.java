package vn.loa.reader.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;
import vn.loa.reader.block.Block;
import vn.loa.reader.block.Block.Cell;
import vn.loa.reader.block.Block.Row;
import vn.loa.reader.block.Block.Table;

/**
 * Reads one table of a DOC file. Its rows know the edges of their cells in twentieths of a point,
 * but no columns; the row with most cells tells where the columns are.
 */
final class OldGrid {

  private static final class Box {
    final List<Block> blocks = new ArrayList<>();
    int wide = 1;
    int high = 1;
  }

  private final OldStory story;
  private final int level;

  OldGrid(OldStory story, int level) {
    this.story = story;
    this.level = level;
  }

  Table table(org.apache.poi.hwpf.usermodel.Table table) {
    int[] edges = edges(table);
    var rows = new ArrayList<List<Box>>();
    Map<Integer, Box> above = Map.of();
    for (int i = 0; i < table.numRows(); i++) {
      var reaching = new HashMap<Integer, Box>();
      rows.add(row(table.getRow(i), edges, above, reaching));
      above = reaching;
    }
    return new Table(
        rows.stream()
            .map(
                boxes ->
                    new Row(boxes.stream().map(b -> new Cell(b.blocks, b.wide, b.high)).toList()))
            .toList());
  }

  /** Where the columns begin, and after them where the last one ends. */
  private static int[] edges(org.apache.poi.hwpf.usermodel.Table table) {
    int[] edges = {};
    for (int i = 0; i < table.numRows(); i++) {
      var row = table.getRow(i);
      int cells = row.numCells();
      if (cells < edges.length) continue;
      edges = new int[cells + 1];
      for (int c = 0; c < cells; c++) {
        edges[c] = row.getCell(c).getLeftEdge();
        edges[c + 1] = edges[c] + row.getCell(c).getWidth();
      }
    }
    return edges;
  }

  private List<Box> row(
      TableRow row, int[] edges, Map<Integer, Box> above, Map<Integer, Box> reaching) {
    var boxes = new ArrayList<Box>();
    int cells = row.numCells();
    boolean isFull = cells == edges.length - 1;
    int column = 0;
    for (int c = 0; c < cells; c++) {
      var cell = row.getCell(c);
      int right = cell.getLeftEdge() + cell.getWidth();
      int wide = isFull ? 1 : Math.max(1, nearest(edges, right) - column);
      var higher = isContinued(cell) ? above.get(column) : null;
      if (cell.isMerged() && !cell.isFirstMerged() && !boxes.isEmpty()) {
        boxes.getLast().wide += wide;
      } else if (higher != null) {
        higher.high++;
        reaching.put(column, higher);
      } else {
        var box = new Box();
        box.wide = wide;
        story.blocks(cell, level, box.blocks);
        boxes.add(box);
        if (cell.isVerticallyMerged() || cell.isFirstVerticallyMerged()) reaching.put(column, box);
      }
      column += wide;
    }
    return boxes;
  }

  private static boolean isContinued(TableCell cell) {
    return cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged();
  }

  private static int nearest(int[] edges, int place) {
    int best = 0;
    for (int i = 1; i < edges.length; i++) {
      if (Math.abs(edges[i] - place) < Math.abs(edges[best] - place)) best = i;
    }
    return best;
  }
}
