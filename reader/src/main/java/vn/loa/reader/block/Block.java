package vn.loa.reader.block;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A piece of a document that stands by itself. */
public sealed interface Block {

  /**
   * A paragraph, also of several lines.
   *
   * @param marker the number, letter or dash that is drawn before it; empty where there is none
   */
  record Paragraph(String marker, List<Run> runs) implements Block {
    public Paragraph {
      runs = List.copyOf(runs);
    }

    public static Paragraph of(String text) {
      return new Paragraph("", List.of(new Run(text, null, false)));
    }
  }

  /** Rows of cells. */
  record Table(List<Row> rows) implements Block {
    public Table {
      rows = List.copyOf(rows);
    }
  }

  /**
   * Characters that are set alike; {@code \n} is a line's end inside the paragraph, {@code \t} a
   * tab.
   *
   * @param font its name where the file gives one
   * @param isCapital whether every letter is drawn as a capital
   */
  record Run(String text, @Nullable String font, boolean isCapital) {}

  /** Cells from left to right, without those that belong to a cell further up. */
  record Row(List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * What one cell holds.
   *
   * @param wide columns that it reaches over
   * @param high rows that it reaches over
   */
  record Cell(List<Block> blocks, int wide, int high) {
    public Cell {
      blocks = List.copyOf(blocks);
    }
  }
}
