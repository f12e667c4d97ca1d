package vn.loa.app.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page, or of a text without pages a stretch, as it is shown.
 *
 * @param number from 1; 0 where the format knows no pages
 * @param picture of the page, null where there is none
 * @param marks places of words that are in doubt, in dots of the picture
 */
public record Leaf(int number, @Nullable PageImage picture, List<Mark> marks, List<Block> blocks) {

  public Leaf {
    marks = List.copyOf(marks);
    blocks = List.copyOf(blocks);
  }

  /** A rectangle on the picture. */
  public record Mark(int x, int y, int width, int height) {}

  /** A paragraph, which is one row of one cell, or a table. */
  public record Block(boolean table, List<Row> rows) {
    public Block {
      rows = List.copyOf(rows);
    }
  }

  /** Cells side by side. */
  public record Row(List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /** Words of a cell or a paragraph. */
  public record Cell(List<Piece> pieces) {
    public Cell {
      pieces = List.copyOf(pieces);
    }
  }

  /**
   * Words alike.
   *
   * @param doubtful whether an eye was less sure of them
   */
  public record Piece(String text, boolean doubtful) {}
}
