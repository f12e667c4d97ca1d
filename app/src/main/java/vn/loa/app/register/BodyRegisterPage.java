package vn.loa.app.register;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.loa.app.shell.Page;

/**
 * What one body owes.
 *
 * @param soon what is due in the next days
 * @param duties all that is in force
 * @param predecessors bodies whose duties came to it
 * @param feed the address of a calendar that was just opened, null otherwise: it is shown once
 * @param refusal why a decision was not written down, null if nothing is wrong
 * @param feeds calendars of the viewer that are open
 */
public record BodyRegisterPage(
    Page page,
    long body,
    String name,
    List<InstanceView> soon,
    List<DutyLine> duties,
    List<Predecessor> predecessors,
    @Nullable String feed,
    @Nullable String refusal,
    List<FeedLine> feeds) {

  public BodyRegisterPage {
    soon = List.copyOf(soon);
    duties = List.copyOf(duties);
    predecessors = List.copyOf(predecessors);
    feeds = List.copyOf(feeds);
  }

  /**
   * A duty with why the body owes it.
   *
   * @param leads whether it leads, or takes part
   */
  public record DutyLine(ObligationView duty, String role, boolean leads, String why) {}

  /**
   * A body that ended and whose duties came here.
   *
   * @param until its last day
   * @param rule what was decided, in words
   * @param basis of the decision, empty for none
   * @param may whether the viewer may decide
   */
  public record Predecessor(
      long id, String name, String until, String rule, String basis, boolean may) {}

  /** A calendar that a program reads. */
  public record FeedLine(long id, String body, String opened) {}
}
