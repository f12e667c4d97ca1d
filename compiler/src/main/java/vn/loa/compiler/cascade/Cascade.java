package vn.loa.compiler.cascade;

import java.util.List;
import vn.loa.compiler.CompiledPlan;
import vn.loa.obligation.Obligation;

/**
 * A parent plan held against a child plan.
 *
 * @param carried every duty of the parent, in the order of its text
 * @param added the child's duties that answer none of the parent's, in the order of its text
 */
public record Cascade(
    CompiledPlan parent, CompiledPlan child, List<Carried> carried, List<Added> added) {

  public Cascade {
    carried = List.copyOf(carried);
    added = List.copyOf(added);
  }

  /**
   * What became of one duty of the parent.
   *
   * @param by the child's clauses that answer it, the nearest first; empty where none does
   */
  public record Carried(
      Obligation duty, Verdict verdict, List<Obligation> by, List<Reason> reasons) {
    public Carried {
      by = List.copyOf(by);
      reasons = List.copyOf(reasons);
    }
  }

  /** A duty that only the child has. */
  public record Added(Obligation duty, Reason reason) {}

  /** Compares two plans; pure, and about linear in their length. */
  public static Cascade of(CompiledPlan parent, CompiledPlan child) {
    return new Cascading(parent, child).cascade();
  }

  /** Whether something of the parent is missing, weaker, later or unclear. */
  public boolean hasGaps() {
    return carried.stream().anyMatch(c -> c.verdict().isGap());
  }
}
