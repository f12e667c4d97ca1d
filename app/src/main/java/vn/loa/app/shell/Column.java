package vn.loa.app.shell;

import org.jspecify.annotations.Nullable;

/**
 * A column of a table.
 *
 * @param text its head
 * @param sort where a click on the head leads, null if the column cannot be sorted by
 * @param order how the rows stand by it now
 * @param kind of its cells, for their place and width
 */
public record Column(String text, @Nullable String sort, Order order, Kind kind) {

  /** How the rows are ordered by a column. */
  public enum Order {
    NONE,
    UP,
    DOWN
  }

  /** What the cells of a column hold. */
  public enum Kind {
    TEXT,
    NUMBER,
    DATE,
    STATUS,
    ACTIONS
  }

  public static Column text(String text) {
    return new Column(text, null, Order.NONE, Kind.TEXT);
  }

  public static Column of(String text, Kind kind) {
    return new Column(text, null, Order.NONE, kind);
  }

  /** The word for assistive technology, null for a column that cannot be sorted by. */
  public @Nullable String ariaSort() {
    if (sort == null) return null;
    return switch (order) {
      case NONE -> "none";
      case UP -> "ascending";
      case DOWN -> "descending";
    };
  }

  /** The class of its head. */
  public String look() {
    return switch (kind) {
      case TEXT -> "is-text";
      case NUMBER -> "is-number";
      case DATE -> "is-date";
      case STATUS -> "is-status";
      case ACTIONS -> "is-actions";
    };
  }
}
