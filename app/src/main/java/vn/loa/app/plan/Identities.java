package vn.loa.app.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import vn.loa.app.plan.Continuation.Kind;
import vn.loa.app.plan.review.Card;
import vn.loa.app.plan.review.Review;

/**
 * Who is who from one version to the next (HOUSE, law 5): a duty that goes on alone keeps its
 * identity; what was split or joined gets a new one, and the way is recorded.
 *
 * @param ids by the key of a card
 */
record Identities(Map<String, UUID> ids, List<Continuation> continuations) {

  Identities {
    ids = Map.copyOf(ids);
    continuations = List.copyOf(continuations);
  }

  /** Two versions of a plan. */
  record Step(long from, long to) {}

  /**
   * @param before identities of the version before; empty for a first version
   */
  static Identities of(Review review, Set<UUID> before, Step step, RandomGenerator random) {
    var claims = new HashMap<UUID, Integer>();
    for (var card : review.counting())
      for (var from : from(review, card, before)) claims.merge(from, 1, Integer::sum);
    var ids = new HashMap<String, UUID>();
    var way = new ArrayList<Continuation>();
    for (var card : review.counting()) {
      var from = from(review, card, before);
      boolean alone = from.size() == 1 && Objects.equals(claims.get(from.getFirst()), 1);
      var id = alone ? from.getFirst() : fresh(random);
      ids.put(card.key(), id);
      var kind = alone ? Kind.SAME : from.size() > 1 ? Kind.MERGED : Kind.SPLIT;
      for (var one : from) way.add(new Continuation(step.from(), step.to(), one, id, kind));
    }
    var gone = new HashSet<>(before);
    gone.removeAll(claims.keySet());
    for (var one : gone)
      way.add(new Continuation(step.from(), step.to(), one, null, Kind.SUPERSEDED));
    return new Identities(ids, way);
  }

  /** Each once, and only what the version before has. */
  private static List<UUID> from(Review review, Card card, Set<UUID> before) {
    return review.continued(card).stream().distinct().filter(before::contains).toList();
  }

  /** A random identity (RFC 9562, version 4). */
  private static UUID fresh(RandomGenerator random) {
    long high = random.nextLong() & ~0xF000L | 0x4000L;
    long low = random.nextLong() & ~(0b11L << 62) | 0b10L << 62;
    return new UUID(high, low);
  }
}
