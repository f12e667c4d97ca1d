package vn.loa.app.plan;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import vn.loa.app.plan.review.Duty;
import vn.loa.app.plan.review.Proposal;
import vn.loa.app.plan.review.Proposal.Continued;
import vn.loa.compiler.CompiledPlan;
import vn.loa.compiler.difference.Change;
import vn.loa.compiler.difference.Difference;
import vn.loa.obligation.Obligation;
import vn.loa.obligation.Target;

/** Proposes which duty of an amended plan goes on with which one of the version before. */
final class Continuing {

  private final List<PlanDuty> before;
  private final Proposal proposal;
  private final Map<String, Continued> found = new HashMap<>();

  private Continuing(List<PlanDuty> before, Proposal proposal) {
    this.before = before;
    this.proposal = proposal;
  }

  /**
   * @param base the document of the version before, compiled
   * @param before its duties as they were approved
   * @param amended the new document, whose cards the proposal has
   */
  static Proposal propose(
      CompiledPlan base, List<PlanDuty> before, CompiledPlan amended, Proposal proposal) {
    var work = new Continuing(before, proposal);
    work.tasks(Difference.of(approved(base, before), amended).changes());
    work.goals();
    return proposal.amending(work.found, work.gone());
  }

  /** A compiled plan whose duties are those that people approved. */
  static CompiledPlan approved(CompiledPlan read, List<PlanDuty> duties) {
    return new CompiledPlan(
        read.reading(),
        read.head(),
        read.references(),
        read.sections(),
        read.topics(),
        duties.stream().filter(d -> d.target() == null).map(PlanDuty::obligation).toList(),
        duties.stream().map(PlanDuty::target).filter(Objects::nonNull).toList(),
        read.diagnostics());
  }

  private void tasks(List<Change> changes) {
    var ids = new IdentityHashMap<Obligation, UUID>();
    for (var duty : before) if (duty.target() == null) ids.put(duty.obligation(), duty.id());
    var keys = new IdentityHashMap<Obligation, String>();
    for (var card : proposal.cards())
      if (card.duty() instanceof Duty.Task task) keys.put(task.asked(), card.key());
    for (var change : changes) {
      if (change.before().isEmpty()) continue;
      var from = change.before().stream().map(ids::get).filter(Objects::nonNull).toList();
      for (var after : change.after()) {
        String key = keys.get(after);
        if (key != null) found.put(key, new Continued(from, isCertain(change)));
      }
    }
  }

  private static boolean isCertain(Change change) {
    return switch (change.kind()) {
      case SAME, MOVED -> !change.reworded();
      case GONE, NEW, CHANGED, SPLIT, MERGED -> false;
    };
  }

  /** What is measured, and on what. */
  private record Aim(String index, Target.Measure measure) {
    static Aim of(Target target) {
      return new Aim(target.index(), target.measure());
    }
  }

  private void goals() {
    var waiting = new HashMap<Aim, Deque<PlanDuty>>();
    for (var duty : before) {
      var target = duty.target();
      if (target != null)
        waiting.computeIfAbsent(Aim.of(target), none -> new ArrayDeque<>()).add(duty);
    }
    for (var card : proposal.cards()) {
      if (!(card.duty() instanceof Duty.Goal goal)) continue;
      var same = waiting.get(Aim.of(goal.wanted()));
      if (same == null || same.isEmpty()) continue;
      var duty = same.pop();
      var target = Objects.requireNonNull(duty.target());
      boolean certain = Objects.equals(target.quota(), goal.wanted().quota());
      found.put(card.key(), new Continued(List.of(duty.id()), certain));
    }
  }

  private List<UUID> gone() {
    var taken = new HashSet<UUID>();
    found.values().forEach(c -> taken.addAll(c.from()));
    return before.stream().map(PlanDuty::id).filter(id -> !taken.contains(id)).toList();
  }
}
