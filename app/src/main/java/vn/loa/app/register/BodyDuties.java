package vn.loa.app.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.loa.obligation.Role;
import vn.loa.obligation.calendar.DateRange;

/**
 * What one body owes: its own duties, and those that came to it. A pure function of rows, tree,
 * transfers and calendar.
 */
final class BodyDuties {

  private static final Comparator<OwedInstance> BY_END =
      Comparator.<OwedInstance, LocalDate>comparing(i -> i.expected().instance().open().to())
          .thenComparing(i -> i.obligation().versionId(), Comparator.reverseOrder())
          .thenComparing(i -> i.obligation().ordinal());

  private final List<Share> shares;
  private final Transfers transfers;
  private final Expectations expectations;
  private final Map<Long, List<RegisterStore.OwedRow>> rows = new HashMap<>();
  private final Map<UUID, List<RegisteredObligation>> versions = new LinkedHashMap<>();

  BodyDuties(
      List<Share> shares,
      Transfers transfers,
      Expectations expectations,
      List<RegisterStore.OwedRow> owed) {
    this.shares = shares;
    this.transfers = transfers;
    this.expectations = expectations;
    for (var row : owed) {
      var states = versions.computeIfAbsent(row.obligation().uuid(), u -> new ArrayList<>());
      if (states.stream().noneMatch(s -> s.id() == row.obligation().id()))
        states.add(row.obligation());
      rows.computeIfAbsent(row.obligation().id(), o -> new ArrayList<>()).add(row);
    }
  }

  /** Duties in force on a day, with the time that each is expected next from then on. */
  List<Owed> on(LocalDate day) {
    var all = new ArrayList<Owed>();
    for (var states : versions.values()) {
      for (var state : states) {
        if (!state.isInForce(day)) continue;
        var owing = owing(state, day);
        if (owing != null) all.add(new Owed(state, owing, next(states, day)));
      }
    }
    all.sort(
        Comparator.comparing((Owed o) -> o.obligation().versionId(), Comparator.reverseOrder())
            .thenComparing(o -> o.obligation().ordinal()));
    return List.copyOf(all);
  }

  /** What is open on some of the days, in the order in which it ends. */
  List<OwedInstance> expected(DateRange asked) {
    var all = new ArrayList<OwedInstance>();
    for (var states : versions.values()) {
      for (var expected : expectations.of(states, asked)) {
        var owing = owing(expected.by(), expected.decided());
        if (owing != null) all.add(new OwedInstance(expected, owing));
      }
    }
    all.sort(BY_END);
    return List.copyOf(all);
  }

  /** How the body comes to owe a state of a duty on a day; null where it does not. */
  private @Nullable Owing owing(RegisteredObligation state, LocalDate day) {
    Owing best = null;
    for (var row : rows.getOrDefault(state.id(), List.of())) {
      for (var share : shares) {
        if (share.owner() != row.body() || !share.isOn(day)) continue;
        int percent = transfers.percent(share.path(), state.uuid());
        if (percent == 0) continue;
        var owing = new Owing(row.role(), row.name(), share.path(), percent);
        if (best == null || isNearer(owing, best)) best = owing;
      }
    }
    return best;
  }

  /** Leading goes before taking part, one's own before what was inherited, more before less. */
  private static boolean isNearer(Owing one, Owing other) {
    if (one.role() != other.role()) return one.role() == Role.LEAD;
    if (one.isInherited() != other.isInherited()) return !one.isInherited();
    return one.percent() > other.percent();
  }

  /** What is open and not over yet; where nothing is, the first that comes. */
  private @Nullable Expected next(List<RegisteredObligation> states, LocalDate day) {
    return Upcoming.of(expectations, states, day);
  }
}
