package vn.loa.app.plan.review;

import java.util.List;

/**
 * What bodies a bearer's name means on the day of the plan, as far as the tree of bodies tells.
 *
 * @param bodies the bodies; empty where none is known, or where a person must choose
 * @param choices what a person may choose from, the likeliest first; empty where nothing is open
 * @param because why, a sentence for people; empty where it goes without saying
 */
public record Resolved(List<Long> bodies, List<Choice> choices, String because) {

  public static final Resolved UNKNOWN = new Resolved(List.of(), List.of(), "");

  public Resolved {
    bodies = List.copyOf(bodies);
    choices = List.copyOf(choices);
  }

  /**
   * One meaning of a name.
   *
   * @param text what people read, such as the name of the one body, or "130 xã, phường"
   */
  public record Choice(String text, List<Long> bodies) {
    public Choice {
      bodies = List.copyOf(bodies);
    }
  }

  public static Resolved to(List<Long> bodies, String because) {
    return new Resolved(bodies, List.of(), because);
  }

  public boolean isOpen() {
    return !choices.isEmpty();
  }

  public boolean isKnown() {
    return !bodies.isEmpty();
  }
}
