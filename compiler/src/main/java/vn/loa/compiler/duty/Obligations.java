package vn.loa.compiler.duty;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.loa.compiler.clause.Clauses;
import vn.loa.compiler.duty.refusal.Refusals;
import vn.loa.obligation.Obligation;

/** The obligations of a plan, in the order of the text. */
public record Obligations(List<Obligation> all) {

  public Obligations {
    all = List.copyOf(all);
  }

  /**
   * Reads the obligations from clauses.
   *
   * @param year the year that the plan is for; 0 where it is unknown
   */
  public static Obligations of(Clauses clauses, int year) {
    var slots = new SlotReader(year);
    var out = new ArrayList<Obligation>();
    for (var clause : clauses.all())
      if (!Refusals.refuse(clause)) out.add(slots.obligation(clause));
    return new Obligations(unique(out));
  }

  /** Items that a plan numbers twice still get ids of their own. */
  private static List<Obligation> unique(List<Obligation> all) {
    Map<String, Integer> seen = new HashMap<>();
    var out = new ArrayList<Obligation>(all.size());
    for (var o : all) {
      int n = seen.merge(o.id(), 1, Integer::sum);
      out.add(n == 1 ? o : renamed(o, o.id() + "~" + n));
    }
    return out;
  }

  private static Obligation renamed(Obligation o, String id) {
    return new Obligation(
        id,
        o.origin(),
        o.bearers(),
        o.role(),
        o.coordinators(),
        o.kind(),
        o.quota(),
        o.recurrence(),
        o.channels(),
        o.topics(),
        o.deadline(),
        o.recipients(),
        o.modality(),
        o.proofs(),
        o.inferred(),
        o.confidence());
  }
}
