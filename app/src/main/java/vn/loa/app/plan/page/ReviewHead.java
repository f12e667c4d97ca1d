package vn.loa.app.plan.page;

import java.util.List;
import vn.loa.app.shell.Notice;

/**
 * How a review stands.
 *
 * @param last number of the last decision
 * @param state code of the draft's state
 * @param sub the line under the heading
 * @param decided cards that are accepted or rejected, of {@code total}
 * @param certain cards that may be accepted together
 * @param undo whether the viewer has something to take back
 * @param redo whether the viewer has something to bring in again
 * @param may what the viewer may do, by name: decide, submit, approve, return, withdraw
 */
public record ReviewHead(
    long plan,
    long last,
    String state,
    String sub,
    int decided,
    int total,
    int doubtful,
    int blocked,
    int certain,
    boolean undo,
    boolean redo,
    List<String> may,
    List<Notice> notices) {

  public ReviewHead {
    may = List.copyOf(may);
    notices = List.copyOf(notices);
  }

  public boolean may(String what) {
    return may.contains(what);
  }

  /** Whether nothing is left to be decided. */
  public boolean complete() {
    return decided == total && blocked == 0 && total > 0;
  }
}
