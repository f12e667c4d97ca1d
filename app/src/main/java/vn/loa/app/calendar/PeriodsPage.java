package vn.loa.app.calendar;

import java.util.List;
import vn.loa.app.shell.Page;
import vn.loa.app.shell.Tab;

/**
 * The periods of a year, by both ways of counting.
 *
 * @param reports when reports that have no stated day go out, with the sum
 */
public record PeriodsPage(
    Page page, List<Tab> tabs, int year, List<Row> rows, List<Report> reports) {

  public PeriodsPage {
    tabs = List.copyOf(tabs);
    rows = List.copyOf(rows);
    reports = List.copyOf(reports);
  }

  /**
   * A period.
   *
   * @param calendar its days in the calendar
   * @param workingDays so many of them are worked
   * @param cutOff its days from the 15th to the 14th
   */
  public record Row(String name, String calendar, int workingDays, String cutOff, boolean now) {}

  /** A periodic report. */
  public record Report(String name, String data, String due, List<String> sum) {
    public Report {
      sum = List.copyOf(sum);
    }
  }
}
