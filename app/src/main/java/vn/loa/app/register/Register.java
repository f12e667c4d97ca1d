package vn.loa.app.register;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.loa.app.body.Bodies;
import vn.loa.app.calendar.Calendars;
import vn.loa.obligation.Obligation;
import vn.loa.obligation.Role;
import vn.loa.obligation.calendar.CountingPolicy;
import vn.loa.obligation.calendar.DateRange;
import vn.loa.obligation.calendar.Reckoning;
import vn.loa.obligation.calendar.WorkingCalendar;

/**
 * Obligations in force: who owes what, when and why, as far as the transaction may see them. What
 * is expected is computed from the duties each time; looking makes no rows.
 */
@Component
public class Register {

  private final RegisterStore store;
  private final TransferStore transfers;
  private final Bodies bodies;
  private final Calendars calendars;

  Register(RegisterStore store, TransferStore transfers, Bodies bodies, Calendars calendars) {
    this.store = store;
    this.transfers = transfers;
    this.bodies = bodies;
    this.calendars = calendars;
  }

  /** What a body owes on a day, newest plan first, each with the next time it is expected. */
  @Transactional(readOnly = true)
  public List<Owed> listOwed(long body, LocalDate day) {
    return duties(body, DateRange.of(day)).on(day);
  }

  /** What a body is expected to do: all that is open on some of the days, by its end. */
  @Transactional(readOnly = true)
  public List<OwedInstance> listExpected(long body, DateRange days) {
    return duties(body, days).expected(days);
  }

  private BodyDuties duties(long body, DateRange about) {
    var shares = Share.of(body, bodies.chronicle());
    var owners = shares.stream().map(Share::owner).toList();
    return new BodyDuties(
        shares,
        transfers.among(owners),
        new Expectations(reckoning(calendars.current(body))),
        store.owedBy(owners, about));
  }

  /** What a body ordered others to do: all that is open on some of the days, by its end. */
  @Transactional(readOnly = true)
  public List<Expected> listIssued(long body, DateRange days) {
    var expectations = new Expectations(reckoning(calendars.current(body)));
    return store.issuedBy(body, days).stream()
        .collect(Collectors.groupingBy(RegisteredObligation::uuid))
        .values()
        .stream()
        .flatMap(states -> expectations.of(states, days).stream())
        .sorted(Comparator.comparing(e -> e.instance().open().to()))
        .toList();
  }

  /** All states of a duty, the first first; empty where it is unknown or may not be seen. */
  @Transactional(readOnly = true)
  public List<RegisteredObligation> listVersions(UUID uuid) {
    return store.versionsOf(uuid);
  }

  /** What is expected of a duty as a whole, by the calendar of the country, by its end. */
  @Transactional(readOnly = true)
  public List<Expected> listExpected(List<RegisteredObligation> states, DateRange days) {
    return new Expectations(reckoning(calendars.current())).of(states, days);
  }

  /** When a state of a duty is due next, by itself; null where nothing comes any more. */
  @Transactional(readOnly = true)
  public Map<Long, Expected> next(List<RegisteredObligation> rows, LocalDate day) {
    var expectations = new Expectations(reckoning(calendars.current()));
    var all = new HashMap<Long, Expected>();
    for (var row : rows) {
      if (!row.everInForce()) continue;
      var next = Upcoming.of(expectations, List.of(row), day);
      if (next != null) all.put(row.id(), next);
    }
    return all;
  }

  /** Some rows of the register. */
  @Transactional(readOnly = true)
  public Slice list(RegisterFilter filter, Cursor after, int size) {
    return store.list(filter, after, size);
  }

  /** How many obligations there are, counted up to a limit. */
  @Transactional(readOnly = true)
  public int count(RegisterFilter filter, int most) {
    return store.count(filter, most);
  }

  /** Bodies that ended and whose duties in force came to a body, whatever was decided of them. */
  @Transactional(readOnly = true)
  public Set<Long> listOwners(long body, LocalDate day) {
    var shares =
        Share.of(body, bodies.chronicle()).stream()
            .filter(share -> share.isInherited() && share.isOn(day))
            .toList();
    if (shares.isEmpty()) return Set.of();
    return store.owedBy(shares.stream().map(Share::owner).toList(), DateRange.of(day)).stream()
        .filter(row -> row.obligation().isInForce(day))
        .map(RegisterStore.OwedRow::body)
        .collect(Collectors.toSet());
  }

  /** What was decided last about all duties that go from an ended body to a successor. */
  @Transactional(readOnly = true)
  public Optional<Transfer> findTransfer(long from, long to) {
    return transfers.list(List.of(from)).reversed().stream()
        .filter(t -> t.to() == to && t.uuid() == null)
        .findFirst();
  }

  /** Versions by their numbers. */
  @Transactional(readOnly = true)
  public Map<Long, RegisteredVersion> versions(Collection<Long> ids) {
    return store.versions(ids);
  }

  /** Versions in force on some of the days, newest first. */
  @Transactional(readOnly = true)
  public List<RegisteredVersion> listVersions(DateRange days, int most) {
    return store.listVersions(days, most);
  }

  /**
   * All versions, newest first.
   *
   * @param before only those entered before this one
   */
  @Transactional(readOnly = true)
  public List<RegisteredVersion> listVersions(long before, int most) {
    return store.listVersions(before, most);
  }

  /** The versions of a plan, newest first. */
  @Transactional(readOnly = true)
  public List<RegisteredVersion> listVersionsOf(long plan) {
    return store.listVersionsOf(plan);
  }

  @Transactional(readOnly = true)
  public Optional<RegisteredVersion> findVersion(long version) {
    return store.findVersion(version);
  }

  /** The words of a state of a duty as they stand in the plan. */
  @Transactional(readOnly = true)
  public Excerpt excerpt(RegisteredObligation state) {
    return store.findExcerpt(state.id()).orElse(Excerpt.NONE);
  }

  /** Bodies that owe a state of a duty, as far as they may be seen. */
  @Transactional(readOnly = true)
  public List<Bearing> listBearers(RegisteredObligation state) {
    return store.bearers(state.id()).stream()
        .map(row -> new Bearing(row.body(), row.role(), row.name()))
        .toList();
  }

  /**
   * A body that a duty was given to.
   *
   * @param name as the plan names it
   */
  public record Bearing(long body, Role role, String name) {}

  /** The next state that holds on a day, or the last one before it; null where there is none. */
  public static @Nullable RegisteredObligation on(
      List<RegisteredObligation> states, LocalDate day) {
    RegisteredObligation best = null;
    for (var state : states) {
      if (state.isInForce(day)) return state;
      if (best == null || !state.firstDay().isBefore(best.firstDay())) best = state;
    }
    return best;
  }

  private static Function<Obligation, Reckoning> reckoning(WorkingCalendar calendar) {
    return duty -> new Reckoning(calendar, CountingPolicy.of(duty.kind()));
  }
}
