package vn.loa.app.register;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.loa.app.shell.Moment;
import vn.loa.app.shell.Page;
import vn.loa.app.shell.Tone;

/**
 * One obligation.
 *
 * @param slots what it says, a name and a value each
 * @param excerpt its words in the plan
 * @param plan where the plan is
 * @param whose instances are shown, empty for the duty as a whole
 * @param versions what it was over time, the newest first
 * @param bearers who owes it, as far as the viewer may see
 * @param others how many more owe it
 */
public record ObligationPage(
    Page page,
    String place,
    Tone tone,
    String state,
    List<Slot> slots,
    Excerpt excerpt,
    String plan,
    String whose,
    List<InstanceView> instances,
    List<Moment> versions,
    List<BearerLine> bearers,
    int others,
    @Nullable String journal) {

  public ObligationPage {
    slots = List.copyOf(slots);
    instances = List.copyOf(instances);
    versions = List.copyOf(versions);
    bearers = List.copyOf(bearers);
  }

  /** Instances whose day has passed. */
  public List<InstanceView> past() {
    return instances.stream().filter(InstanceView::over).toList();
  }

  public List<InstanceView> coming() {
    return instances.stream().filter(i -> !i.over()).toList();
  }

  /**
   * A part of what it says.
   *
   * @param inferred whether the text does not say so and convention does
   */
  public record Slot(String name, String value, boolean inferred) {}

  /** A body that owes it. */
  public record BearerLine(String href, String body, String role, String name) {}
}
