package vn.loa.app.calendar;

import java.util.List;
import vn.loa.app.shell.Page;
import vn.loa.app.shell.Tab;

/** The editions, the newest first. */
public record EditionsPage(Page page, List<Tab> tabs, List<Row> rows, boolean mayCorrect) {

  public EditionsPage {
    tabs = List.copyOf(tabs);
    rows = List.copyOf(rows);
  }

  /**
   * One edition.
   *
   * @param body for which it is, empty for the country
   * @param current whether it is the one in use
   * @param changes what it changed, a line each
   */
  public record Row(
      long number,
      String id,
      String body,
      String when,
      String who,
      String source,
      String reason,
      boolean current,
      List<String> changes) {
    public Row {
      changes = List.copyOf(changes);
    }
  }
}
