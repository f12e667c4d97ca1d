package vn.loa.app.identity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.loa.app.body.Scope;

/**
 * How far an administrator's hand reaches: accounts kept in the scope whose mandates all lie in it
 * too, and never the own one.
 */
@Component
class Reach {

  private static final Scope ALL = Scope.system("reach");

  private final PersonStore people;
  private final MandateStore mandates;
  private final TransactionTemplate fresh;
  private final Clock clock;

  Reach(PersonStore people, MandateStore mandates, FreshTransactions fresh, Clock clock) {
    this.people = people;
    this.mandates = mandates;
    this.fresh = fresh.template();
    this.clock = clock;
  }

  /** Whether somebody may act on the account of another. */
  sealed interface Over {}

  record Whole(Person person) implements Over {}

  record None(Answer answer) implements Over {}

  Over over(SignedIn by, long person) {
    var seen = fresh.execute(s -> people.find(person));
    if (seen == null || seen.isEmpty()) return new None(new Answer.Unknown());
    if (by.personId() == person) return new None(Answer.refused("", "self"));
    var today = LocalDate.now(clock);
    long visible = holding(Objects.requireNonNull(fresh.execute(s -> mandates.of(person))), today);
    long all =
        ALL.within(
            () -> holding(Objects.requireNonNull(fresh.execute(s -> mandates.of(person))), today));
    boolean kept = Objects.requireNonNull(fresh.execute(s -> people.isKept(seen.get().bodyId())));
    if (!kept || visible < all) return new None(Answer.refused("", "beyond"));
    return new Whole(seen.get());
  }

  private static long holding(List<Mandate> mandates, LocalDate today) {
    return mandates.stream()
        .filter(m -> m.lastDay() == null || !m.lastDay().isBefore(today))
        .count();
  }
}
