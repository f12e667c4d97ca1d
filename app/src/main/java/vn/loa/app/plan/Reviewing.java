package vn.loa.app.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.loa.app.calendar.Today;
import vn.loa.app.plan.review.Questions;
import vn.loa.app.plan.review.Resolved;
import vn.loa.app.plan.review.Review;
import vn.loa.obligation.Bearer;

/** Lays out a draft with all that is known of it. */
@Component
class Reviewing {

  private final PlanStore plans;
  private final DraftStore drafts;
  private final BodyNames bodies;

  Reviewing(PlanStore plans, DraftStore drafts, BodyNames bodies) {
    this.plans = plans;
    this.drafts = drafts;
    this.bodies = bodies;
  }

  /** The draft of a plan that is under review, else its last one. */
  @Transactional(readOnly = true)
  public Optional<UnderReview> find(long plan) {
    var known = plans.find(plan);
    return drafts.findLatest(plan).flatMap(d -> known.map(p -> lay(p, d)));
  }

  /** The draft alone, to see cheaply whether anything changed. */
  @Transactional(readOnly = true)
  public Optional<Draft> findDraft(long plan) {
    return drafts.findLatest(plan);
  }

  /** The same, closed to others until the transaction ends. */
  @Transactional(propagation = Propagation.MANDATORY)
  public Optional<UnderReview> lock(long plan) {
    var known = plans.find(plan);
    return drafts
        .findLatest(plan)
        .flatMap(d -> drafts.lock(d.id()))
        .flatMap(d -> known.map(p -> lay(p, d)));
  }

  /** The draft after a decision that was just written. */
  UnderReview again(UnderReview before) {
    var draft = drafts.find(before.draft().id()).orElseThrow();
    return lay(before.plan(), draft);
  }

  private UnderReview lay(Plan plan, Draft draft) {
    var review = drafts.review(draft.id());
    var day = day(review, draft);
    return new UnderReview(plan, draft, new Questions(review, resolved(review, plan, day)), day);
  }

  private static LocalDate day(Review review, Draft draft) {
    var signed = review.proposal().head().date();
    return signed != null ? signed : LocalDate.ofInstant(draft.openedAt(), Today.ZONE);
  }

  private Map<String, Resolved> resolved(Review review, Plan plan, LocalDate day) {
    var bearers = new ArrayList<Bearer>();
    for (var card : review.cards()) {
      bearers.addAll(card.duty().bearers());
      bearers.addAll(card.duty().coordinators());
    }
    return bodies.resolve(bearers, plan.bodyId(), day);
  }
}
