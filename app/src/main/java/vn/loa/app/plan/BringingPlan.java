package vn.loa.app.plan;

import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.loa.app.journal.Act;
import vn.loa.app.journal.Actor;
import vn.loa.app.journal.Journal;

/** Takes a document as a plan of a body; its review opens as soon as it is read. */
@Component
class BringingPlan {

  private final PlanStore plans;
  private final OpeningReview opening;
  private final Journal journal;
  private final Clock clock;

  BringingPlan(PlanStore plans, OpeningReview opening, Journal journal, Clock clock) {
    this.plans = plans;
    this.opening = opening;
    this.journal = journal;
    this.clock = clock;
  }

  /**
   * @param body that issued it
   * @param amends the plan that it amends, null for a new one
   */
  @Transactional
  public OpeningReview.Outcome bring(
      long document, long body, @Nullable Long amends, Actor person) {
    plans.meet(document);
    boolean fresh = plans.bring(document, body, amends, clock.instant(), person);
    if (fresh) {
      journal.record(
          person,
          new Act(
              "plan.brought",
              "document/" + document,
              body,
              Map.of("document", String.valueOf(document))));
    }
    return opening.open(document);
  }
}
