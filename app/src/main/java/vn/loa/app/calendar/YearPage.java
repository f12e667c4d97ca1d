package vn.loa.app.calendar;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.loa.app.shell.Page;
import vn.loa.app.shell.Tab;

/**
 * A year at a glance.
 *
 * @param months twelve of them
 * @param known whether its days off are known at all
 * @param assumed whether some of them are only expected
 * @param newer the id of the edition that came with Loa, where people use another one
 */
public record YearPage(
    Page page,
    List<Tab> tabs,
    int year,
    List<Month> months,
    boolean known,
    boolean assumed,
    boolean mayCorrect,
    @Nullable String newer) {

  public YearPage {
    tabs = List.copyOf(tabs);
    months = List.copyOf(months);
  }

  /**
   * A month with its weeks.
   *
   * @param weeks seven days each, Monday first; null where the day is of another month
   * @param notes what is special in it, a line each
   */
  public record Month(int number, String name, List<List<@Nullable Day>> weeks, List<Note> notes) {
    public Month {
      weeks = List.copyOf(weeks);
      notes = List.copyOf(notes);
    }
  }

  /**
   * A day of a month.
   *
   * @param look class of its cell: off, holiday, swapped, worked, plain
   * @param sign a letter that says the same; empty for a plain day
   * @param label all about it in words
   */
  public record Day(int number, String look, String sign, String label, boolean today) {}

  /**
   * Days that are off or worked for one reason.
   *
   * @param days {@code 14/02 – 20/02}
   */
  public record Note(String sign, String days, String text, String source, boolean assumed) {}
}
