package vn.loa.app.plan.paper;

import java.util.List;

/** What stands on the paper, one under the other. */
public sealed interface PaperBlock {

  /**
   * Lines that belong together.
   *
   * @param heading whether it is one
   */
  record Lines(boolean heading, List<List<PaperPiece>> lines) implements PaperBlock {
    public Lines {
      lines = List.copyOf(lines);
    }
  }

  /**
   * Rows of cells.
   *
   * @param ruled whether it is a table, and not only things side by side
   */
  record Rows(boolean ruled, List<List<List<PaperPiece>>> rows) implements PaperBlock {
    public Rows {
      rows = List.copyOf(rows);
    }
  }
}
