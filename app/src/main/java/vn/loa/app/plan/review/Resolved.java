package vn.loa.app.plan.review;

import java.util.List;
import java.util.Map;

/**
 * What bodies a bearer's name means on the day of the plan, as far as the tree of bodies tells.
 *
 * @param bodies the bodies; empty where none is known, or where a person must choose
 * @param choices what a person may choose from, the likeliest first; empty where nothing is open
 * @param why the way to it
 */
public record Resolved(List<Long> bodies, List<List<Long>> choices, List<Why> why) {

  public static final Resolved UNKNOWN = new Resolved(List.of(), List.of(), List.of());

  public Resolved {
    bodies = List.copyOf(bodies);
    choices = choices.stream().map(List::copyOf).toList();
    why = List.copyOf(why);
  }

  /**
   * A step of the way.
   *
   * @param key of its sentence
   * @param values that the sentence names
   */
  public record Why(String key, Map<String, String> values) {
    public Why {
      values = Map.copyOf(values);
    }
  }

  public boolean isOpen() {
    return !choices.isEmpty();
  }

  public boolean isKnown() {
    return !bodies.isEmpty();
  }
}
