package vn.loa.app.body;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Bodies end and one goes on with their duties: a new one, or one that takes the others up. What
 * stood below them moves below it; where several carry the same name, as "Văn phòng" of each, they
 * are merged in turn.
 *
 * @param merged those that end
 */
record Merging(Occasion occasion, List<Long> merged, Into into) implements Change {

  /** Who goes on. */
  sealed interface Into {}

  record Fresh(@Nullable Long parent, Facts.Title title) implements Into {}

  record Present(long body) implements Into {}

  Merging {
    merged = List.copyOf(merged);
  }

  @Override
  public EventKind kind() {
    return EventKind.MERGE;
  }

  @Override
  public List<Long> touched() {
    var all = new ArrayList<>(merged);
    switch (into) {
      case Fresh fresh -> {
        if (fresh.parent() != null) all.add(fresh.parent());
      }
      case Present present -> all.add(present.body());
    }
    return all;
  }

  @Override
  public List<Fault> faults(Chronicle chronicle) {
    var faults = new ArrayList<>(absent(chronicle, touched()));
    boolean self = into instanceof Present present && merged.contains(present.body());
    if (merged.isEmpty() || self || merged.stream().distinct().count() < merged.size())
      faults.add(Fault.of(Fault.Code.TOO_FEW));
    return faults;
  }

  @Override
  public Facts facts(Chronicle chronicle, LongSupplier ids) {
    return switch (into) {
      case Fresh fresh -> {
        long heir = ids.getAsLong();
        yield Facts.born(heir, occasion.day(), fresh.parent(), fresh.title())
            .and(join(before(chronicle), merged, heir, ids));
      }
      case Present present -> join(before(chronicle), merged, present.body(), ids);
    };
  }

  private Facts join(Tree tree, List<Long> ending, long heir, LongSupplier ids) {
    var day = occasion.day();
    var facts = Facts.NONE;
    for (var namesakes : below(tree, ending, heir).values()) {
      var there =
          tree.children(heir).stream()
              .filter(child -> !ending.contains(child.id()))
              .filter(child -> key(child).equals(key(namesakes.getFirst())))
              .findFirst();
      if (there.isEmpty() && namesakes.size() == 1) {
        facts = facts.and(Facts.placed(Facts.Placed.below(namesakes.getFirst().id(), day, heir)));
        continue;
      }
      long next = there.isPresent() ? there.get().id() : ids.getAsLong();
      if (there.isEmpty()) facts = facts.and(Facts.born(next, day, heir, title(namesakes)));
      facts = facts.and(join(tree, namesakes.stream().map(Body::id).toList(), next, ids));
    }
    for (long body : ending) {
      facts = facts.and(Facts.placed(Facts.Placed.gone(body, day)));
      facts = facts.and(Facts.succeeded(body, heir));
    }
    return facts;
  }

  /** What stands below the ending ones, by name. */
  private static Map<String, List<Body>> below(Tree tree, List<Long> ending, long heir) {
    var all = new LinkedHashMap<String, List<Body>>();
    for (long body : ending) {
      for (var child : tree.children(body)) {
        if (ending.contains(child.id()) || child.id() == heir) continue;
        all.computeIfAbsent(key(child), k -> new ArrayList<>()).add(child);
      }
    }
    return all;
  }

  private static String key(Body body) {
    return Soundness.comparable(body.name());
  }

  /** A code belongs to one body and is not inherited. */
  private static Facts.Title title(List<Body> namesakes) {
    var first = namesakes.getFirst();
    return new Facts.Title(first.name(), first.shortName(), first.kind(), "");
  }

  @Override
  public Map<String, String> told(Chronicle chronicle) {
    return Map.of(
        "old",
        names(chronicle, merged),
        "name",
        switch (into) {
          case Fresh fresh -> fresh.title().name();
          case Present present -> names(chronicle, List.of(present.body()));
        });
  }
}
