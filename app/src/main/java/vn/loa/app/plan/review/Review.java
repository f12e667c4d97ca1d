package vn.loa.app.plan.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A review at some moment.
 *
 * @param entries all decisions, also those that were taken back, in their order
 * @param cards those that stand, in the order of the text
 * @param replaced cards that were split or joined, with the decision that did it
 * @param assigned bodies of bearers wherever the plan names them, by the bearer's key
 * @param seen by subject, the number of the last decision that touched it
 */
public record Review(
    Proposal proposal,
    List<Entry> entries,
    List<Card> cards,
    Map<String, Entry> replaced,
    Map<String, List<Long>> assigned,
    Map<String, Long> seen) {

  public Review {
    entries = List.copyOf(entries);
    cards = List.copyOf(cards);
    replaced = Map.copyOf(replaced);
    assigned = Map.copyOf(assigned);
    seen = Map.copyOf(seen);
  }

  /** The state after decisions; the same for the same values, whatever the order of the list. */
  public static Review of(Proposal proposal, List<Entry> entries) {
    return Fold.of(proposal, entries);
  }

  public Optional<Card> find(String key) {
    return cards.stream().filter(c -> c.key().equals(key)).findFirst();
  }

  /** The number of the last decision on a subject, 0 for none. */
  public long seen(String subject) {
    return seen.getOrDefault(subject, 0L);
  }

  /** The number of the last decision of all, 0 for none. */
  public long last() {
    return entries.isEmpty() ? 0 : entries.getLast().number();
  }

  /** The bodies that people chose for a bearer on a card; null where nobody chose. */
  public @Nullable List<Long> chosen(Card card, String bearerKey) {
    var own = card.assigned().get(bearerKey);
    return own != null ? own : assigned.get(bearerKey);
  }

  /** What a card goes on with in the version before: as decided, else as proposed. */
  public List<java.util.UUID> continued(Card card) {
    if (card.continues() != null) return card.continues();
    var found = proposal.continued().get(card.key());
    return found == null ? List.of() : found.from();
  }

  /** Cards that become obligations. */
  public List<Card> counting() {
    return cards.stream().filter(Card::counts).toList();
  }

  /** The entries after a number, for those who looked before. */
  public List<Entry> since(long number) {
    return entries.stream().filter(e -> e.number() > number).toList();
  }
}
