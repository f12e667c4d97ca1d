package vn.loa.app.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.loa.obligation.Obligation;
import vn.loa.obligation.calendar.DateRange;
import vn.loa.obligation.calendar.Instances;
import vn.loa.obligation.calendar.Reckoning;

/**
 * What is expected of one duty over the versions of its plan: each period is owed once, by the
 * version that is in force on its last day, and for all of its days, whichever version they were
 * in.
 */
final class Expectations {

  private static final Comparator<Expected> BY_END =
      Comparator.<Expected, LocalDate>comparing(e -> e.instance().open().to())
          .thenComparing(e -> e.instance().days().from(), Comparator.reverseOrder());

  private final Function<Obligation, Reckoning> reckoning;

  /**
   * @param reckoning by the kind of duty: calendar of the body, and its way of counting
   */
  Expectations(Function<Obligation, Reckoning> reckoning) {
    this.reckoning = reckoning;
  }

  /**
   * What is open on a day asked for, in the order of ends.
   *
   * @param versions of one duty, in any order
   */
  List<Expected> of(List<RegisteredObligation> versions, DateRange asked) {
    var ever =
        versions.stream()
            .filter(RegisteredObligation::everInForce)
            .sorted(Comparator.comparing(RegisteredObligation::firstDay))
            .toList();
    if (ever.size() == 1) return alone(ever.getFirst(), asked);
    var byKey = new LinkedHashMap<String, Expected>();
    for (var run : runs(ever)) gather(byKey, run);
    return byKey.values().stream()
        .filter(e -> e.instance().open().touches(asked))
        .sorted(BY_END)
        .toList();
  }

  private List<Expected> alone(RegisteredObligation one, DateRange asked) {
    return Instances.of(one.duty(), one.validity(), asked, reckoning.apply(one.duty())).stream()
        .map(i -> new Expected(one, i, decided(i.days(), one.validity())))
        .toList();
  }

  /** Versions of one plan that follow each other without a gap count as one stretch of time. */
  private static List<List<RegisteredObligation>> runs(List<RegisteredObligation> versions) {
    var runs = new ArrayList<List<RegisteredObligation>>();
    for (var version : versions) {
      var last = runs.isEmpty() ? null : runs.getLast().getLast();
      boolean follows =
          last != null
              && last.planId() == version.planId()
              && !version.firstDay().isAfter(last.lastDay().plusDays(1));
      if (!follows) runs.add(new ArrayList<>());
      runs.getLast().add(version);
    }
    return runs;
  }

  private void gather(Map<String, Expected> byKey, List<RegisteredObligation> run) {
    var whole = new DateRange(run.getFirst().firstDay(), run.getLast().lastDay());
    for (var version : run) {
      for (var instance :
          Instances.of(version.duty(), whole, around(whole), reckoning.apply(version.duty()))) {
        var decided = decided(instance.days(), whole);
        if (!version.isInForce(decided)) continue;
        var expected = new Expected(version, instance, decided);
        byKey.put(expected.key(), expected);
      }
    }
  }

  /** Reports are due after the year that they tell of, and begin to count before it. */
  private static DateRange around(DateRange days) {
    return new DateRange(days.from().minusYears(1), days.to().plusYears(1));
  }

  private static LocalDate decided(DateRange days, DateRange whole) {
    return days.to().isAfter(whole.to()) ? whole.to() : days.to();
  }
}
