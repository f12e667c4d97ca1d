package vn.loa.app.plan.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.loa.compiler.diagnostic.Diagnostic;
import vn.loa.obligation.Bearer;
import vn.loa.obligation.Quota;
import vn.loa.obligation.Slot;
import vn.loa.obligation.Unit;

/**
 * What is open on the cards of a review.
 *
 * @param resolved by the key of a bearer, what the tree of bodies tells of it
 */
public record Questions(Review review, Map<String, Resolved> resolved) {

  /** Below this the compiler's reading is worth a look. */
  private static final double SURE = 0.8;

  /** Everybody writes a plan and a report of his own; a time limit binds everybody. */
  private static final Set<Unit> EACHS_OWN =
      Set.of(Unit.PLAN, Unit.REPORT, Unit.WORKING_HOUR, Unit.WORKING_DAY);

  public Questions {
    resolved = Map.copyOf(resolved);
  }

  /** Those of a card, those first that must be answered. */
  public List<Question> of(Card card) {
    var all = new ArrayList<Question>();
    whom(card, all);
    if (card.counting() == null && isCountedTogether(card))
      all.add(new Question.EachOrTotal(Counting.EACH));
    var goesOn = goesOn(card);
    if (goesOn != null) all.add(goesOn);
    if (card.isOpen()) hints(card, all);
    return List.copyOf(all);
  }

  /** Whether anything but the state of the card itself is open. */
  public boolean isDoubtful(Card card) {
    return !of(card).isEmpty();
  }

  /** Whether it cannot be accepted yet. */
  public boolean isBlocked(Card card) {
    return of(card).stream().anyMatch(Question::mustBeAnswered);
  }

  /** Cards that may be accepted together without a look at each. */
  public List<Card> certain() {
    return review.cards().stream().filter(c -> c.isOpen() && !isDoubtful(c)).toList();
  }

  /** The bodies that a bearer on a card means: as chosen, else as the tree tells. */
  public List<Long> bodies(Card card, Bearer bearer) {
    String key = Bearers.key(bearer.text());
    var chosen = review.chosen(card, key);
    return chosen != null ? chosen : resolved(key).bodies();
  }

  /** Of whom a card's number is asked. */
  public Counting counting(Card card) {
    return card.counting() == null ? Counting.EACH : card.counting();
  }

  private Resolved resolved(String key) {
    return resolved.getOrDefault(key, Resolved.UNKNOWN);
  }

  private void whom(Card card, List<Question> all) {
    var bearers = new ArrayList<>(card.duty().bearers());
    bearers.addAll(card.duty().coordinators());
    for (var bearer : bearers) {
      String key = Bearers.key(bearer.text());
      if (review.chosen(card, key) != null) continue;
      var known = resolved(key);
      if (known.isOpen()) all.addFirst(new Question.Whom(bearer, key, known));
      else if (!known.isKnown() && card.isOpen()) all.add(new Question.Unknown(bearer, key));
    }
  }

  private static boolean isCountedTogether(Card card) {
    Quota quota = card.duty().quota();
    if (quota == null || !quota.isCounted() || EACHS_OWN.contains(quota.unit())) return false;
    if (card.duty() instanceof Duty.Goal) return false;
    var bearers = card.duty().bearers();
    return bearers.size() > 1 || bearers.stream().anyMatch(b -> b.group() != null);
  }

  private Question.@Nullable GoesOn goesOn(Card card) {
    var found = review.proposal().continued().get(card.key());
    if (card.continues() != null || found == null || found.certain()) return null;
    return new Question.GoesOn(found.from());
  }

  private void hints(Card card, List<Question> all) {
    var duty = card.duty();
    if (duty.bearers().isEmpty()) all.add(new Question.NoBearer());
    if (duty.confidence() < SURE) all.add(new Question.Unsure(duty.confidence()));
    for (Slot slot : Slot.values()) {
      if (duty.inferred().contains(slot) && !isUsual(duty, slot))
        all.add(new Question.Filled(slot));
    }
    if (card.source() != Card.Source.READ) all.add(new Question.Reread());
    for (var diagnostic : review.proposal().diagnostics())
      if (isAt(diagnostic, duty)) all.add(new Question.Fault(diagnostic));
  }

  /** A result is the issuer's own and due at the year's end: nobody need be asked each time. */
  private static boolean isUsual(Duty duty, Slot slot) {
    return duty instanceof Duty.Goal && (slot == Slot.BEARER || slot == Slot.DEADLINE);
  }

  private static boolean isAt(Diagnostic diagnostic, Duty duty) {
    var span = diagnostic.span();
    var origin = duty.origin();
    return span.length() > 0 && span.start() < origin.end() && origin.start() < span.end();
  }

  /** How far the review has come. */
  public Progress progress() {
    var cards = review.cards();
    int open = (int) cards.stream().filter(Card::isOpen).count();
    int doubtful = (int) cards.stream().filter(c -> c.isOpen() && isDoubtful(c)).count();
    int blocked = (int) cards.stream().filter(c -> isPending(c) && isBlocked(c)).count();
    int accepted = (int) cards.stream().filter(Card::counts).count();
    return new Progress(cards.size(), cards.size() - open, doubtful, blocked, accepted);
  }

  private static boolean isPending(Card card) {
    return card.ruling() != Card.Ruling.REJECTED;
  }
}
