package vn.loa.app.plan.review;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.loa.app.plan.review.Answer.Reason;

/**
 * Whether a decision may be made. Everybody names, for each subject, the decision that they saw
 * last: on other subjects people never disturb each other, on the same one the second is told.
 */
public final class Deciding {

  private final Review review;
  private final Questions questions;
  private final long person;

  public Deciding(Questions questions, long person) {
    this.review = questions.review();
    this.questions = questions;
    this.person = person;
  }

  /** The person's decision to take back next; null where there is none. */
  public static @Nullable Long nextUndo(Review review, long person) {
    return new Stacks(review.entries(), person).nextUndo();
  }

  /** The person's decision to bring in again; null where there is none. */
  public static @Nullable Long nextRedo(Review review, long person) {
    return new Stacks(review.entries(), person).nextRedo();
  }

  /**
   * @param seen by subject, the number of the last decision that the person saw
   */
  public Answer check(Decision decision, Map<String, Long> seen) {
    if (decision instanceof Decision.Undo undo) return undo(undo.decision());
    if (decision instanceof Decision.Redo redo) return redo(redo.decision());
    for (String subject : decision.judged()) {
      if (review.seen(subject) == seen.getOrDefault(subject, 0L)) continue;
      return isDone(decision)
          ? new Answer.Already()
          : new Answer.Conflict(
              subject, review.find(subject).orElse(null), last(subject), decision);
    }
    for (String card : cards(decision))
      if (review.find(card).isEmpty()) return new Answer.Refused(Reason.NO_CARD, card);
    return content(decision);
  }

  private Answer undo(long number) {
    if (!exists(number)) return new Answer.Refused(Reason.NOTHING_TO_UNDO, "");
    boolean free = new Stacks(review.entries(), person).canUndo(number);
    return free ? new Answer.Lawful() : new Answer.Refused(Reason.BUILT_UPON, "");
  }

  private Answer redo(long number) {
    if (!exists(number)) return new Answer.Refused(Reason.NOTHING_TO_REDO, "");
    boolean free = new Stacks(review.entries(), person).canRedo(number);
    return free ? new Answer.Lawful() : new Answer.Refused(Reason.BUILT_UPON, "");
  }

  private boolean exists(long number) {
    return review.entries().stream().anyMatch(e -> e.number() == number);
  }

  /** The last decision on a subject. */
  private Entry last(String subject) {
    long number = review.seen(subject);
    return review.entries().stream()
        .filter(e -> e.number() == number)
        .findFirst()
        .orElseGet(() -> review.entries().getLast());
  }

  /** Whether all is already as the person wants it: sent twice, or two people of one mind. */
  private boolean isDone(Decision decision) {
    var theirs = last(decision.judged().getFirst());
    if (theirs.personId() == person && theirs.decision().equals(decision)) return true;
    return decision instanceof Decision.Accept accept
        && accept.cards().stream()
            .map(key -> review.find(key).orElse(null))
            .allMatch(c -> c != null && c.counts() && c.last() != null && isAccept(c));
  }

  private static boolean isAccept(Card card) {
    return Objects.requireNonNull(card.last()).decision() instanceof Decision.Accept;
  }

  private static List<String> cards(Decision decision) {
    if (decision instanceof Decision.Assign assign)
      return assign.card() == null ? List.of() : List.of(assign.card());
    if (decision instanceof Decision.Note note) return List.of(note.card());
    return decision.judged();
  }

  private Answer content(Decision decision) {
    return switch (decision) {
      case Decision.Accept accept -> accept(accept);
      case Decision.Edit edit -> worded(edit.card(), edit.duty());
      case Decision.Add add -> add(add);
      case Decision.Split split -> split(split);
      case Decision.Merge merge -> merge(merge);
      case Decision.Reject reject -> {
        boolean said = reject.grounds() != Grounds.OTHER || !reject.words().isBlank();
        yield said ? new Answer.Lawful() : new Answer.Refused(Reason.NO_REASON, reject.card());
      }
      case Decision.Note note ->
          note.words().isBlank()
              ? new Answer.Refused(Reason.NO_WORDS, note.card())
              : new Answer.Lawful();
      case Decision.Count count -> new Answer.Lawful();
      case Decision.Assign assign -> new Answer.Lawful();
      case Decision.Continue on -> new Answer.Lawful();
      case Decision.Undo undo -> new Answer.Lawful();
      case Decision.Redo redo -> new Answer.Lawful();
    };
  }

  private Answer accept(Decision.Accept accept) {
    for (String key : accept.cards()) {
      if (questions.isBlocked(review.find(key).orElseThrow()))
        return new Answer.Refused(Reason.UNANSWERED, key);
    }
    return new Answer.Lawful();
  }

  private Answer add(Decision.Add add) {
    // A key is given once: the same request, sent twice.
    if (review.seen(add.card()) > 0) return new Answer.Already();
    return worded(add.card(), add.duty());
  }

  private Answer split(Decision.Split split) {
    if (split.parts().size() < 2) return new Answer.Refused(Reason.NO_WORDS, split.card());
    for (var part : split.parts()) {
      if (worded(split.card(), part) instanceof Answer.Refused refused) return refused;
    }
    return new Answer.Lawful();
  }

  private Answer merge(Decision.Merge merge) {
    var keys = review.cards().stream().map(Card::key).toList();
    for (int i = 1; i < merge.cards().size(); i++) {
      int before = keys.indexOf(merge.cards().get(i - 1));
      if (keys.indexOf(merge.cards().get(i)) != before + 1)
        return new Answer.Refused(Reason.NOT_NEIGHBOURS, merge.cards().get(i));
    }
    if (merge.cards().size() < 2)
      return new Answer.Refused(Reason.NOT_NEIGHBOURS, merge.made().getFirst());
    return worded(merge.made().getFirst(), merge.into());
  }

  private static Answer worded(String card, Duty duty) {
    return duty.origin().text().isBlank()
        ? new Answer.Refused(Reason.NO_WORDS, card)
        : new Answer.Lawful();
  }
}
