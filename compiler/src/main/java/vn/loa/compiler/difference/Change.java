package vn.loa.compiler.difference;

import java.util.List;
import vn.loa.obligation.Obligation;

/**
 * What became of a duty from one version to the next.
 *
 * @param before none for a new one, several for merged ones
 * @param after none for one that is gone, several for a split one
 * @param fields what differs; of split and merged duties none is told
 * @param moved whether it stands in another order among its neighbours
 * @param reworded whether its words differ, whatever they mean
 */
public record Change(
    Kind kind,
    List<Obligation> before,
    List<Obligation> after,
    List<Field> fields,
    boolean moved,
    boolean reworded) {

  public Change {
    before = List.copyOf(before);
    after = List.copyOf(after);
    fields = List.copyOf(fields);
  }

  /** The sorts of change, those that people ask for first. */
  public enum Kind {
    GONE,
    NEW,
    CHANGED,
    SPLIT,
    MERGED,
    /** Only its place among the others changed. */
    MOVED,
    SAME
  }

  /** Whether it has another number than before, which changes no duty. */
  public boolean renumbered() {
    return before.size() == 1
        && after.size() == 1
        && !before.getFirst().id().equals(after.getFirst().id());
  }
}
