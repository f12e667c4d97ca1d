package vn.loa.reader.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.loa.reader.block.Block;
import vn.loa.reader.block.Block.Cell;
import vn.loa.reader.block.Block.Row;
import vn.loa.reader.block.Block.Table;

/** Reads one table of a DOCX file; cells that are merged downwards become one. */
final class Grid {

  private static final int MOST_COLUMNS = 200;

  /** A cell whose height is not known before the rows below were seen. */
  private static final class Box {
    final List<Block> blocks = new ArrayList<>();
    int wide = 1;
    int high = 1;
  }

  private final Story story;
  private boolean hasChanges;

  Grid(Story story) {
    this.story = story;
  }

  boolean hasChanges() {
    return hasChanges;
  }

  Table table(Element table) {
    var rows = new ArrayList<List<Box>>();
    Map<Integer, Box> above = Map.of();
    for (var row : within(table, "w:tr")) {
      if (isDeleted(row)) {
        hasChanges = true;
        continue;
      }
      var reaching = new HashMap<Integer, Box>();
      rows.add(row(row, above, reaching));
      above = reaching;
    }
    return new Table(
        rows.stream()
            .map(
                boxes ->
                    new Row(boxes.stream().map(b -> new Cell(b.blocks, b.wide, b.high)).toList()))
            .toList());
  }

  private static boolean isDeleted(Element row) {
    var properties = row.child("w:trPr");
    return properties != null && properties.child("w:del") != null;
  }

  private List<Box> row(Element row, Map<Integer, Box> above, Map<Integer, Box> reaching) {
    var boxes = new ArrayList<Box>();
    var properties = row.child("w:trPr");
    int column = properties == null ? 0 : span(properties.value("w:gridBefore"), 0);
    if (column > 0) {
      var gap = new Box();
      gap.wide = column;
      boxes.add(gap);
    }
    for (var cell : within(row, "w:tc")) {
      var its = cell.child("w:tcPr");
      if (its != null && its.child("w:cellDel") != null) continue;
      int wide = its == null ? 1 : Math.max(1, span(its.value("w:gridSpan"), 1));
      var merge = its == null ? null : its.child("w:vMerge");
      var higher = isContinued(merge) ? above.get(column) : null;
      if (isContinued(its == null ? null : its.child("w:hMerge")) && !boxes.isEmpty()) {
        boxes.getLast().wide += wide;
      } else if (higher != null) {
        higher.high++;
        reaching.put(column, higher);
      } else {
        var box = new Box();
        box.wide = wide;
        story.blocks(cell, box.blocks);
        boxes.add(box);
        if (merge != null) reaching.put(column, box);
      }
      column += wide;
    }
    return boxes;
  }

  private static int span(@Nullable String value, int otherwise) {
    return Math.clamp(Element.whole(value, otherwise), 0, MOST_COLUMNS);
  }

  private static boolean isContinued(@Nullable Element merge) {
    return merge != null && !"restart".equals(merge.attribute("val"));
  }

  /** Rows of a table or cells of a row, also inside controls and tracked changes. */
  static List<Element> within(Element container, String name) {
    var found = new ArrayList<Element>();
    for (var child : container.content()) {
      switch (child.name()) {
        case "w:sdt", "w:sdtContent", "w:customXml", "w:ins", "w:moveTo" ->
            found.addAll(within(child, name));
        default -> {
          if (child.is(name)) found.add(child);
        }
      }
    }
    return found;
  }
}
