package vn.loa.app.plan;

import java.time.Clock;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.loa.app.identity.SignedIn;
import vn.loa.app.journal.Act;
import vn.loa.app.journal.Journal;
import vn.loa.app.plan.review.Answer;
import vn.loa.app.plan.review.Deciding;
import vn.loa.app.plan.review.Decision;

/** Writes down what a person decides on cards, unless somebody else was first. */
@Component
class DecidingCards {

  /** What became of it. */
  sealed interface Outcome {}

  /**
   * It is written down, or was before.
   *
   * @param number of the decision
   * @param decision as it was written
   * @param voided whether it took back a submission
   */
  record Decided(UnderReview after, long number, Decision decision, boolean voided)
      implements Outcome {}

  /** It is not: a conflict or a refusal. */
  record Undecided(UnderReview now, Answer answer) implements Outcome {}

  /** The draft is approved or withdrawn. */
  record Closed(Draft.State state) implements Outcome {}

  /** There is no such plan, or none that the person may see. */
  record Unknown() implements Outcome {}

  private final Reviewing reviewing;
  private final DraftStore drafts;
  private final Journal journal;
  private final Clock clock;

  DecidingCards(Reviewing reviewing, DraftStore drafts, Journal journal, Clock clock) {
    this.reviewing = reviewing;
    this.drafts = drafts;
    this.journal = journal;
    this.clock = clock;
  }

  /** Makes a decision out of what the cards are now; null where there is nothing to decide. */
  interface Wish {
    @Nullable Decision on(UnderReview now);
  }

  @Transactional
  public Outcome decide(long plan, SignedIn person, Wish wish, Seen seen) {
    var found = reviewing.lock(plan).orElse(null);
    if (found == null) return new Unknown();
    if (!found.draft().isOpen()) return new Closed(found.draft().state());
    var decision = wish.on(found);
    if (decision == null) return new Undecided(found, new Answer.Already());
    var answer =
        new Deciding(found.questions(), person.personId())
            .check(decision, seen.of(found.review(), decision));
    return switch (answer) {
      case Answer.Lawful lawful -> write(found, person, decision);
      case Answer.Already already -> new Undecided(found, already);
      case Answer.Conflict conflict -> new Undecided(found, conflict);
      case Answer.Refused refused -> new Undecided(found, refused);
    };
  }

  private Outcome write(UnderReview found, SignedIn person, Decision decision) {
    var draft = found.draft();
    boolean voids = draft.state() == Draft.State.SUBMITTED;
    long number = drafts.decide(draft, person.personId(), person.name(), clock.instant(), decision);
    var values = new HashMap<String, String>();
    values.put("plan", found.plan().cited());
    values.put("number", String.valueOf(number));
    values.put("what", name(decision));
    values.put("cards", String.join(", ", decision.judged()));
    journal.record(
        person.actor(), new Act("plan.decided", "plan/" + draft.planId(), draft.bodyId(), values));
    if (voids) {
      journal.record(
          person.actor(),
          new Act(
              "plan.voided",
              "plan/" + draft.planId(),
              draft.bodyId(),
              Map.of("plan", found.plan().cited())));
    }
    return new Decided(reviewing.again(found), number, decision, voids);
  }

  private static String name(Decision decision) {
    return decision.getClass().getSimpleName().toLowerCase(Locale.ROOT);
  }
}
