package vn.loa.app.plan.review;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.loa.obligation.Obligation;
import vn.loa.obligation.Origin;
import vn.loa.obligation.Quota;
import vn.loa.obligation.Recurrence;

/** Several duties as one: lists are joined, of single values the first stated one holds. */
final class Joining {

  private Joining() {}

  static Obligation of(List<Obligation> duties, Origin origin) {
    var first = duties.getFirst();
    return new Obligation(
        first.id(),
        origin,
        all(duties, Obligation::bearers),
        first.role(),
        all(duties, Obligation::coordinators),
        first.kind(),
        first(duties, o -> counted(o.quota())),
        rhythm(duties),
        all(duties, Obligation::channels),
        all(duties, Obligation::topics),
        first(duties, Obligation::deadline),
        all(duties, Obligation::recipients),
        first.modality(),
        all(duties, Obligation::proofs),
        duties.stream().flatMap(o -> o.inferred().stream()).collect(Collectors.toSet()),
        duties.stream().mapToDouble(Obligation::confidence).min().orElse(0));
  }

  private static <T> List<T> all(List<Obligation> duties, Function<Obligation, Collection<T>> of) {
    return duties.stream().flatMap(o -> of.apply(o).stream()).distinct().toList();
  }

  private static <T> @Nullable T first(
      List<Obligation> duties, Function<Obligation, @Nullable T> of) {
    return duties.stream()
        .flatMap(o -> Stream.ofNullable(of.apply(o)))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private static @Nullable Quota counted(@Nullable Quota quota) {
    return quota == null || !quota.isCounted() ? null : quota;
  }

  private static Recurrence rhythm(List<Obligation> duties) {
    return duties.stream()
        .map(Obligation::recurrence)
        .filter(r -> !r.equals(Recurrence.CONTINUOUS))
        .findFirst()
        .orElse(Recurrence.CONTINUOUS);
  }
}
