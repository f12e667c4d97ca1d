package vn.loa.app.plan.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A card of a review after some decisions.
 *
 * @param duty what it says now
 * @param first what it said when it came
 * @param source how it came
 * @param parents the cards that it came from; empty for one that was read or added
 * @param ruling what was decided of it
 * @param counting of whom its number is asked; null while nobody decided
 * @param assigned bodies of bearers on this card alone, by the bearer's key
 * @param continues what it goes on with; null while nobody decided
 * @param history the decisions that count, in their order, remarks among them
 * @param seen number of the last decision that touched it, 0 for none
 */
public record Card(
    String key,
    Duty duty,
    Duty first,
    Source source,
    List<String> parents,
    Ruling ruling,
    @Nullable Counting counting,
    Map<String, List<Long>> assigned,
    @Nullable List<UUID> continues,
    List<Entry> history,
    long seen) {

  public Card {
    parents = List.copyOf(parents);
    assigned = Map.copyOf(assigned);
    continues = continues == null ? null : List.copyOf(continues);
    history = List.copyOf(history);
  }

  /** How a card came. */
  public enum Source {
    READ,
    PART,
    MERGED,
    ADDED
  }

  /** What was decided of a card. */
  public enum Ruling {
    OPEN,
    ACCEPTED,
    REJECTED
  }

  /** As people see it. */
  public enum State {
    OPEN,
    ACCEPTED,
    EDITED,
    ADDED,
    REJECTED
  }

  static Card fresh(String key, Duty duty, Source source, List<String> parents) {
    return new Card(
        key, duty, duty, source, parents, Ruling.OPEN, null, Map.of(), null, List.of(), 0);
  }

  public State state() {
    return switch (ruling) {
      case OPEN -> State.OPEN;
      case REJECTED -> State.REJECTED;
      case ACCEPTED -> {
        if (source == Source.ADDED) yield State.ADDED;
        yield duty.equals(first) ? State.ACCEPTED : State.EDITED;
      }
    };
  }

  public boolean isOpen() {
    return ruling == Ruling.OPEN;
  }

  /** Whether it becomes an obligation on approval. */
  public boolean counts() {
    return ruling == Ruling.ACCEPTED;
  }

  /** The last decision on the card itself, null for none. */
  public @Nullable Entry last() {
    for (int i = history.size() - 1; i >= 0; i--) {
      if (!(history.get(i).decision() instanceof Decision.Note)) return history.get(i);
    }
    return null;
  }

  /** Remarks, the oldest first. */
  public List<Entry> notes() {
    return history.stream().filter(e -> e.decision() instanceof Decision.Note).toList();
  }

  Card ruled(Ruling other) {
    return new Card(
        key, duty, first, source, parents, other, counting, assigned, continues, history, seen);
  }

  Card saying(Duty other) {
    return new Card(
        key, other, first, source, parents, ruling, counting, assigned, continues, history, seen);
  }

  Card counting(Counting chosen) {
    return new Card(
        key, duty, first, source, parents, ruling, chosen, assigned, continues, history, seen);
  }

  Card continuing(List<UUID> from) {
    return new Card(
        key, duty, first, source, parents, ruling, counting, assigned, from, history, seen);
  }

  Card assigning(String bearer, List<Long> bodies) {
    var all = new HashMap<>(assigned);
    all.put(bearer, List.copyOf(bodies));
    return new Card(
        key, duty, first, source, parents, ruling, counting, all, continues, history, seen);
  }

  Card with(Entry entry) {
    var all = new ArrayList<>(history);
    all.add(entry);
    return new Card(
        key, duty, first, source, parents, ruling, counting, assigned, continues, all, seen);
  }

  Card seen(long number) {
    return new Card(
        key, duty, first, source, parents, ruling, counting, assigned, continues, history, number);
  }
}
