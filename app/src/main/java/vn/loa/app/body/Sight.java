package vn.loa.app.body;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Who sees whom on a day: a body sees itself and all below it, what ended below it, and those whose
 * duties it went on with.
 */
final class Sight {

  /** One sees another. */
  record Pair(long above, long below) {}

  private Sight() {}

  static Set<Pair> on(Chronicle chronicle, LocalDate today) {
    var pairs = new HashSet<Pair>();
    for (long body : chronicle.everybody()) {
      var seen = new HashSet<Long>();
      var waiting = new ArrayDeque<Long>(List.of(body));
      while (!waiting.isEmpty()) {
        long next = waiting.remove();
        if (!seen.add(next)) continue;
        pairs.add(new Pair(next, body));
        waiting.addAll(above(chronicle, next, today));
      }
    }
    return pairs;
  }

  private static List<Long> above(Chronicle chronicle, long body, LocalDate today) {
    var now = chronicle.on(today).find(body);
    if (now.isPresent()) {
      Long parent = now.get().parent();
      return parent == null ? List.of() : List.of(parent);
    }
    var all = new java.util.ArrayList<>(chronicle.successors(body));
    for (var place : chronicle.placesOf(body).reversed()) {
      if (!place.lives()) continue;
      if (place.parent() != null) all.add(place.parent());
      break;
    }
    return all;
  }
}
