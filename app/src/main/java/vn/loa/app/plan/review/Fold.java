package vn.loa.app.plan.review;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import vn.loa.app.plan.review.Card.Ruling;
import vn.loa.app.plan.review.Card.Source;

/** Applies decisions to the cards as read, one after the other. */
final class Fold {

  private final Map<String, Card> cards = new HashMap<>();
  private final Map<String, Rank> ranks = new HashMap<>();
  private final Map<String, Entry> replaced = new HashMap<>();
  private final Map<String, List<Long>> assigned = new HashMap<>();
  private final Map<String, Long> seen = new HashMap<>();

  private Fold() {}

  static Review of(Proposal proposal, List<Entry> entries) {
    var byNumber = new TreeMap<Long, Entry>();
    for (var entry : entries) byNumber.put(entry.number(), entry);
    var fold = new Fold();
    fold.lay(proposal);
    var idle = idle(byNumber);
    for (var entry : byNumber.values()) {
      for (String subject : Subjects.touched(entry.decision(), byNumber))
        fold.seen.put(subject, entry.number());
      if (!idle.contains(entry.number())) fold.apply(entry);
    }
    return new Review(
        proposal,
        List.copyOf(byNumber.values()),
        fold.inOrder(),
        fold.replaced,
        fold.assigned,
        fold.seen);
  }

  /** The numbers of decisions that were taken back and not brought in again. */
  static Set<Long> idle(Map<Long, Entry> entries) {
    var idle = new HashSet<Long>();
    for (var entry : entries.values()) {
      if (entry.decision() instanceof Decision.Undo undo) idle.add(undo.decision());
      if (entry.decision() instanceof Decision.Redo redo) idle.remove(redo.decision());
    }
    return idle;
  }

  private void lay(Proposal proposal) {
    int place = 0;
    for (var read : proposal.cards()) {
      cards.put(read.key(), Card.fresh(read.key(), read.duty(), Source.READ, List.of()));
      ranks.put(read.key(), Rank.of(read.duty().origin().start(), place++));
    }
  }

  private List<Card> inOrder() {
    return cards.values().stream()
        .map(card -> card.seen(seen.getOrDefault(card.key(), 0L)))
        .sorted(Comparator.comparing(card -> rank(card.key())))
        .toList();
  }

  private Rank rank(String key) {
    return Objects.requireNonNull(ranks.get(key));
  }

  private void apply(Entry entry) {
    switch (entry.decision()) {
      case Decision.Accept accept ->
          accept.cards().forEach(key -> change(key, entry, c -> c.ruled(Ruling.ACCEPTED)));
      case Decision.Edit edit ->
          change(edit.card(), entry, c -> c.saying(edit.duty()).ruled(Ruling.ACCEPTED));
      case Decision.Reject reject -> change(reject.card(), entry, c -> c.ruled(Ruling.REJECTED));
      case Decision.Count count -> change(count.card(), entry, c -> c.counting(count.counting()));
      case Decision.Continue on -> change(on.card(), entry, c -> c.continuing(on.from()));
      case Decision.Note note -> change(note.card(), entry, c -> c);
      case Decision.Assign assign -> assign(assign, entry);
      case Decision.Split split -> split(split, entry);
      case Decision.Merge merge -> merge(merge, entry);
      case Decision.Add add -> add(add, entry);
      case Decision.Undo undo -> {}
      case Decision.Redo redo -> {}
    }
  }

  /** A decision on a card that is no longer there rests, until the card comes back. */
  private void change(String key, Entry entry, UnaryOperator<Card> change) {
    cards.computeIfPresent(key, (none, card) -> change.apply(card).with(entry));
  }

  private void assign(Decision.Assign assign, Entry entry) {
    if (assign.card() == null) assigned.put(assign.bearer(), assign.bodies());
    else change(assign.card(), entry, c -> c.assigning(assign.bearer(), assign.bodies()));
  }

  private void split(Decision.Split split, Entry entry) {
    if (cards.remove(split.card()) == null) return;
    replaced.put(split.card(), entry);
    int number = 0;
    for (var part : split.parts()) {
      String key = split.made().get(number++);
      ranks.put(key, rank(split.card()).part(number));
      cards.put(key, Card.fresh(key, part, Source.PART, List.of(split.card())).with(entry));
    }
  }

  private void merge(Decision.Merge merge, Entry entry) {
    if (!cards.keySet().containsAll(merge.cards())) return;
    String key = merge.made().getFirst();
    ranks.put(key, merge.cards().stream().map(this::rank).min(Rank::compareTo).orElseThrow());
    for (String card : merge.cards()) {
      cards.remove(card);
      replaced.put(card, entry);
    }
    cards.put(key, Card.fresh(key, merge.into(), Source.MERGED, merge.cards()).with(entry));
  }

  private void add(Decision.Add add, Entry entry) {
    var origin = add.duty().origin();
    ranks.put(add.card(), Rank.of(origin.start(), Integer.MAX_VALUE, origin.end()));
    cards.put(add.card(), Card.fresh(add.card(), add.duty(), Source.ADDED, List.of()).with(entry));
  }
}
