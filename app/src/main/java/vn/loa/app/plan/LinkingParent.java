package vn.loa.app.plan;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.loa.app.identity.SignedIn;
import vn.loa.app.journal.Act;
import vn.loa.app.journal.Journal;

/** Says which plan of a superior a plan carries out. */
@Component
class LinkingParent {

  /** What came of it. */
  sealed interface Outcome {}

  record Linked() implements Outcome {}

  /** The other plan carries out this one. */
  record Circle() implements Outcome {}

  record Unknown() implements Outcome {}

  private static final int MOST_TIERS = 10;

  private final PlanStore plans;
  private final Journal journal;

  LinkingParent(PlanStore plans, Journal journal) {
    this.plans = plans;
    this.journal = journal;
  }

  /**
   * @param parent null to carry out none
   */
  @Transactional
  public Outcome link(long plan, @Nullable Long parent, SignedIn person) {
    var known = plans.lock(plan).orElse(null);
    if (known == null) return new Unknown();
    var above = parent == null ? null : plans.find(parent).orElse(null);
    if (parent != null && above == null) return new Unknown();
    if (above != null && isBelow(above, plan)) return new Circle();
    plans.link(plan, parent);
    journal.record(
        person.actor(),
        new Act(
            "plan.linked",
            "plan/" + plan,
            known.bodyId(),
            Map.of("plan", known.cited(), "parent", above == null ? "–" : above.cited())));
    return new Linked();
  }

  private boolean isBelow(Plan start, long plan) {
    var at = start;
    for (int i = 0; i < MOST_TIERS; i++) {
      if (at.id() == plan) return true;
      var parent = at.parentId() == null ? null : plans.find(at.parentId()).orElse(null);
      if (parent == null) return false;
      at = parent;
    }
    return true;
  }
}
