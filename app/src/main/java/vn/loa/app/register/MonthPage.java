package vn.loa.app.register;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.loa.app.shell.Page;
import vn.loa.app.shell.Tab;
import vn.loa.app.shell.Tone;

/**
 * What falls due in a month, as a month on a wall and as a list.
 *
 * @param body whose it is
 * @param sides what the body owes, and what it ordered
 * @param before the month before, an address
 * @param weeks of seven days, Monday first
 * @param due all of it in the order of days
 * @param undated how many duties have no day
 */
public record MonthPage(
    Page page,
    String body,
    List<Tab> sides,
    String month,
    String before,
    String after,
    String today,
    List<List<Day>> weeks,
    List<Dated> due,
    int undated) {

  public MonthPage {
    sides = List.copyOf(sides);
    weeks = List.copyOf(weeks);
    due = List.copyOf(due);
  }

  /**
   * A day of the month on the wall.
   *
   * @param shown what there is room for
   * @param more how many more there are
   */
  public record Day(
      int number,
      boolean inside,
      boolean off,
      @Nullable String note,
      boolean today,
      List<Item> shown,
      int more,
      String anchor) {
    public Day {
      shown = List.copyOf(shown);
    }
  }

  /** Something that is due. */
  public record Item(String href, String title, String label, Tone tone) {}

  /** All that is due on a day. */
  public record Dated(String anchor, String day, List<InstanceView> items) {
    public Dated {
      items = List.copyOf(items);
    }
  }
}
