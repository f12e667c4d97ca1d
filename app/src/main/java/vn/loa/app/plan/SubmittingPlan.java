package vn.loa.app.plan;

import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.loa.app.identity.SignedIn;
import vn.loa.app.journal.Act;
import vn.loa.app.journal.Journal;
import vn.loa.app.plan.review.Progress;

/** Sends a reviewed plan to whoever approves. */
@Component
class SubmittingPlan {

  /** What came of it. */
  sealed interface Outcome {}

  record Submitted() implements Outcome {}

  /** Cards are open, or questions unanswered. */
  record Incomplete(Progress progress) implements Outcome {}

  /** Somebody decided since the person looked. */
  record Changed() implements Outcome {}

  /** Its state does not allow it. */
  record Closed(Draft.State state) implements Outcome {}

  record Unknown() implements Outcome {}

  private final Reviewing reviewing;
  private final DraftStore drafts;
  private final Journal journal;
  private final Clock clock;

  SubmittingPlan(Reviewing reviewing, DraftStore drafts, Journal journal, Clock clock) {
    this.reviewing = reviewing;
    this.drafts = drafts;
    this.journal = journal;
    this.clock = clock;
  }

  /**
   * @param seen number of the last decision that the person saw
   */
  @Transactional
  public Outcome submit(long plan, SignedIn person, long seen) {
    var found = reviewing.lock(plan).orElse(null);
    if (found == null) return new Unknown();
    var draft = found.draft();
    if (!Draft.Step.SUBMIT.isOpen(draft.state())) return new Closed(draft.state());
    if (draft.lastNumber() != seen) return new Changed();
    var progress = found.questions().progress();
    if (!progress.isComplete()) return new Incomplete(progress);
    drafts.submit(draft.id(), clock.instant(), person.actor());
    journal.record(
        person.actor(),
        new Act(
            "plan.submitted",
            "plan/" + plan,
            draft.bodyId(),
            Map.of(
                "plan", found.plan().cited(),
                "duties", String.valueOf(progress.accepted()))));
    return new Submitted();
  }
}
