package vn.loa.app.plan;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.loa.app.identity.SignedIn;
import vn.loa.app.journal.Act;
import vn.loa.app.journal.Journal;

/** Ends a submission with a reason: back to the review, or away for good. */
@Component
class ReturningPlan {

  /** What came of it. */
  sealed interface Outcome {}

  record Done() implements Outcome {}

  /** The reason is missing. */
  record NoReason() implements Outcome {}

  record Closed(Draft.State state) implements Outcome {}

  record Unknown() implements Outcome {}

  private final Reviewing reviewing;
  private final DraftStore drafts;
  private final Journal journal;

  ReturningPlan(Reviewing reviewing, DraftStore drafts, Journal journal) {
    this.reviewing = reviewing;
    this.drafts = drafts;
    this.journal = journal;
  }

  /** Trả lại: whoever approves sends it back to those who review. */
  @Transactional
  public Outcome giveBack(long plan, SignedIn person, String reason) {
    return step(plan, person, Draft.Step.RETURN, "plan.returned", reason);
  }

  /** Rút: the review ends without a version. */
  @Transactional
  public Outcome withdraw(long plan, SignedIn person, String reason) {
    return step(plan, person, Draft.Step.WITHDRAW, "plan.withdrawn", reason);
  }

  private Outcome step(long plan, SignedIn person, Draft.Step step, String code, String reason) {
    var found = reviewing.lock(plan).orElse(null);
    if (found == null) return new Unknown();
    var draft = found.draft();
    if (!step.isOpen(draft.state())) return new Closed(draft.state());
    if (reason.isBlank()) return new NoReason();
    drafts.step(draft.id(), step, reason.strip());
    var values = Map.of("plan", found.plan().cited(), "reason", reason.strip());
    journal.record(person.actor(), new Act(code, "plan/" + plan, draft.bodyId(), values));
    return new Done();
  }
}
