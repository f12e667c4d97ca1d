package vn.loa.compiler.difference;

import java.util.List;
import vn.loa.compiler.CompiledPlan;

/**
 * Two versions of one plan, compared by obligation.
 *
 * @param changes one for each duty, in the order of the new version; what is gone stands where it
 *     was
 */
public record Difference(CompiledPlan before, CompiledPlan after, List<Change> changes) {

  public Difference {
    changes = List.copyOf(changes);
  }

  /** Compares two versions; pure, and about linear in their length. */
  public static Difference of(CompiledPlan before, CompiledPlan after) {
    return new Difference(before, after, new Differing(before, after).changes());
  }

  /** Whether any duty differs; new numbers, other words and other places alone do not count. */
  public boolean hasChanges() {
    return changes.stream()
        .anyMatch(c -> c.kind() != Change.Kind.SAME && c.kind() != Change.Kind.MOVED);
  }
}
