package vn.loa.app.body;

import gg.jte.Content;
import java.util.List;
import vn.loa.app.shell.Crumb;
import vn.loa.app.shell.Moment;
import vn.loa.app.shell.Page;

/**
 * One body: what it is, was and became.
 *
 * @param gone whether it lives no more
 * @param slots names and values of what it is
 * @param names all names that it had, with their days
 * @param history the events that concern it
 * @param panels what other modules show of it
 */
public record BodyPage(
    Page page,
    List<Crumb> trail,
    boolean gone,
    List<Slot> slots,
    List<Slot> names,
    List<Link> below,
    List<Link> before,
    List<Link> after,
    List<Moment> history,
    List<Content> panels) {

  public BodyPage {
    trail = List.copyOf(trail);
    slots = List.copyOf(slots);
    names = List.copyOf(names);
    below = List.copyOf(below);
    before = List.copyOf(before);
    after = List.copyOf(after);
    history = List.copyOf(history);
    panels = List.copyOf(panels);
  }

  /** A name and what stands behind it. */
  public record Slot(String name, String value) {}

  /** Another body. */
  public record Link(String name, String href, String note) {}
}
