package vn.loa.app.body;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.loa.app.shell.Page;

/**
 * The tree of a day, as far as it is opened.
 *
 * @param day as typed, day/month/year
 * @param other whether it is not today
 * @param query what was looked for, empty for the tree itself
 * @param rows the roots, or what was found
 * @param size how many bodies live on the day
 * @param error what was wrong with the day, null for nothing
 * @param merges whether the viewer may merge bodies
 */
public record TreePage(
    Page page,
    String day,
    boolean other,
    String query,
    List<Row> rows,
    int size,
    @Nullable String error,
    boolean merges) {

  public TreePage {
    rows = List.copyOf(rows);
  }

  /**
   * A body in the tree.
   *
   * @param note its kind, or what stands above it
   * @param load where its children come from, null for none
   * @param children those that are shown at once
   */
  public record Row(
      String name, String href, String note, @Nullable String load, List<Row> children) {
    public Row {
      children = List.copyOf(children);
    }
  }

  static String typed(LocalDate day) {
    return Soundness.DAY.format(day);
  }
}
