package vn.loa.app.body;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.loa.app.body.name.NameWords;
import vn.loa.vietnamese.Folding;

/** What an event says: names, places and successions, each since a day. */
record Facts(List<Named> names, List<Placed> places, List<Succeeded> successions) {

  static final Facts NONE = new Facts(List.of(), List.of(), List.of());

  /** What a body is called and is. */
  record Title(String name, String shortName, BodyKind kind, String code) {}

  /** A body has a name since a day; its words and its folded form are kept for all who compare. */
  record Named(long body, LocalDate since, Title title, NameWords words, String folded) {

    static Named of(long body, LocalDate since, Title title) {
      return new Named(body, since, title, NameWords.of(title.name()), Folding.fold(title.name()));
    }
  }

  /** A body stands below another since a day, or is no more. */
  record Placed(long body, LocalDate since, @Nullable Long parent, boolean lives) {

    static Placed below(long body, LocalDate since, @Nullable Long parent) {
      return new Placed(body, since, parent, true);
    }

    static Placed gone(long body, LocalDate since) {
      return new Placed(body, since, null, false);
    }
  }

  /** A body goes on with the duties of another. */
  record Succeeded(long predecessor, long successor) {}

  Facts {
    names = List.copyOf(names);
    places = List.copyOf(places);
    successions = List.copyOf(successions);
  }

  /** A body begins. */
  static Facts born(long body, LocalDate day, @Nullable Long parent, Title title) {
    return new Facts(
        List.of(Named.of(body, day, title)), List.of(Placed.below(body, day, parent)), List.of());
  }

  static Facts named(long body, LocalDate day, Title title) {
    return new Facts(List.of(Named.of(body, day, title)), List.of(), List.of());
  }

  static Facts placed(Placed place) {
    return new Facts(List.of(), List.of(place), List.of());
  }

  static Facts succeeded(long predecessor, long successor) {
    return new Facts(List.of(), List.of(), List.of(new Succeeded(predecessor, successor)));
  }

  /** These, and then others. */
  Facts and(Facts more) {
    return new Facts(
        join(names, more.names), join(places, more.places), join(successions, more.successions));
  }

  private static <T> List<T> join(List<T> some, List<T> more) {
    var all = new ArrayList<T>(some.size() + more.size());
    all.addAll(some);
    all.addAll(more);
    return all;
  }

  /** All bodies that are spoken of. */
  Stream<Long> bodies() {
    return Stream.of(
            names.stream().map(Named::body),
            places.stream().map(Placed::body),
            successions.stream().flatMap(s -> Stream.of(s.predecessor(), s.successor())))
        .flatMap(s -> s)
        .distinct();
  }
}
