package vn.loa.obligation.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.loa.obligation.Deadline;
import vn.loa.obligation.Deadline.AtPeriodEnds;
import vn.loa.obligation.Deadline.OnDate;
import vn.loa.obligation.Deadline.OnDayOfPeriod;
import vn.loa.obligation.Deadline.Operator;
import vn.loa.obligation.Deadline.WithinWorkingTime;
import vn.loa.obligation.DutyKind;
import vn.loa.obligation.Obligation;
import vn.loa.obligation.Recurrence;
import vn.loa.obligation.ReportPeriod;
import vn.loa.obligation.Slot;
import vn.loa.obligation.calendar.CountingPolicy.Edge;
import vn.loa.obligation.calendar.DatedPeriod.Basis;
import vn.loa.obligation.calendar.DatedPeriod.Kind;

/**
 * What is expected of a duty, when: a pure function of the duty, the days in which it is in force,
 * and a reckoning. Weeks of Tết are owed like any other; an exemption is a fact that somebody
 * files.
 */
public final class Instances {

  private static final Comparator<Instance> BY_END =
      Comparator.<Instance, LocalDate>comparing(i -> i.open().to())
          .thenComparing(i -> i.days().from(), Comparator.reverseOrder());

  private final Obligation duty;
  private final DateRange validity;
  private final DateRange asked;
  private final Reckoning reckoning;

  private Instances(Obligation duty, DateRange validity, DateRange asked, Reckoning reckoning) {
    this.duty = duty;
    this.validity = validity;
    this.asked = asked;
    this.reckoning = reckoning;
  }

  /**
   * The instances that are open on a day asked for, from their first day to the day they are due,
   * in the order of their ends. Takes time for those and not for the rest of the validity.
   *
   * <ul>
   *   <li>A rhythm gives one instance for each period, or block of periods.
   *   <li>Named report periods ("Quý I, 06 tháng, năm") give one for each of them; so does "báo cáo
   *       định kỳ" whose quarters were only inferred, by the policy's cycle.
   *   <li>"Thường xuyên", and what waits for an event ("trong 08 giờ làm việc"), gives one for each
   *       year, not due at any time, so that there is something to file proof under.
   *   <li>What is done once gives one, due by the stated day or by the end of the validity.
   *   <li>A stated date together with a rhythm ends the rhythm: it is the due day of the last one.
   * </ul>
   */
  public static List<Instance> of(
      Obligation duty, DateRange validity, DateRange asked, Reckoning reckoning) {
    return new Instances(duty, validity, asked, reckoning).list();
  }

  private List<Instance> list() {
    var named = namedPeriods();
    if (!named.isEmpty()) return atReportPeriods(named);
    var rhythm = duty.recurrence();
    var kind = kind(rhythm.period());
    if (kind == null && duty.deadline() instanceof OnDayOfPeriod on) {
      rhythm = Recurrence.of(on.period());
      kind = kind(on.period());
    }
    if (kind == null) {
      return rhythm.period() == Recurrence.Period.ONCE ? once() : continuous();
    }
    var blocks =
        new Blocks(kind, reckoning.policy().basis(), rhythm.every(), validity.from().getYear());
    return duty.deadline() instanceof AtPeriodEnds at
        ? inside(blocks, at.periods())
        : rhythm(blocks, validity);
  }

  private List<ReportPeriod> namedPeriods() {
    boolean quarterly = duty.recurrence().equals(Recurrence.of(Recurrence.Period.QUARTER));
    if (duty.deadline() instanceof AtPeriodEnds at) {
      return switch (duty.recurrence().period()) {
        case QUARTER, HALF_YEAR, YEAR, ONCE, CONTINUOUS -> at.periods();
        case DAY, WEEK, MONTH -> List.of();
      };
    }
    boolean periodic =
        duty.kind() == DutyKind.REPORT && quarterly && duty.inferred().contains(Slot.PERIOD);
    return periodic && !(duty.deadline() instanceof OnDate)
        ? reckoning.policy().cycle()
        : List.of();
  }

  private List<Instance> atReportPeriods(List<ReportPeriod> periods) {
    boolean before = duty.deadline() instanceof AtPeriodEnds at && at.operator() == Operator.BEFORE;
    var out = new ArrayList<Instance>();
    for (int year : years()) {
      for (var period : periods) {
        var found = before ? beforePeriod(period, year) : atPeriod(period, year);
        if (found != null && found.open().touches(asked)) out.add(found);
      }
    }
    out.sort(BY_END);
    return out;
  }

  private @Nullable Instance atPeriod(ReportPeriod named, int year) {
    var period = DatedPeriod.of(named, year, reckoning.policy().basis());
    var days = counting(period, validity, reckoning.policy().others());
    return days == null ? null : instance(period, days, due(period, days));
  }

  /** "Xong trước quý III": the work of the year up to then counts. */
  private @Nullable Instance beforePeriod(ReportPeriod named, int year) {
    var period = DatedPeriod.of(named, year, Basis.CALENDAR);
    var last = period.days().from().minusDays(1);
    var days = new DateRange(LocalDate.of(last.getYear(), 1, 1), last).intersection(validity);
    if (days == null || !validity.contains(last)) return null;
    return instance(period, days, due(period, days));
  }

  private List<Instance> once() {
    var period = DatedPeriod.whole(validity);
    var one = instance(period, validity, due(period, validity));
    return one.open().touches(asked) ? List.of(one) : List.of();
  }

  private List<Instance> continuous() {
    var years = new Blocks(Kind.YEAR, Basis.CALENDAR, 1, validity.from().getYear());
    return new Run(years, validity, Edge.ANY_DAY, false).list();
  }

  private List<Instance> rhythm(Blocks blocks, DateRange force) {
    var policy = reckoning.policy();
    var edge =
        switch (blocks.kind()) {
          case DAY -> Edge.ANY_DAY;
          case WEEK -> policy.weeks();
          case MONTH, QUARTER, HALF_YEAR, NINE_MONTHS, YEAR, WHOLE -> policy.others();
        };
    return new Run(blocks, force, edge, true).list();
  }

  /** "Trong Quý I, mỗi tuần 01 tin": the weeks of the named periods only. */
  private List<Instance> inside(Blocks blocks, List<ReportPeriod> periods) {
    return years().stream()
        .flatMap(year -> periods.stream().map(p -> DatedPeriod.of(p, year, blocks.basis()).days()))
        .sorted(Comparator.comparing(DateRange::from))
        .collect(ArrayList<DateRange>::new, Instances::join, ArrayList::addAll)
        .stream()
        .map(validity::intersection)
        .filter(Objects::nonNull)
        .flatMap(force -> rhythm(blocks, force).stream())
        .toList();
  }

  /** Six months and nine months are one stretch of weeks. */
  private static void join(List<DateRange> joined, DateRange next) {
    if (joined.isEmpty() || joined.getLast().to().plusDays(1).isBefore(next.from())) {
      joined.add(next);
    } else if (joined.getLast().to().isBefore(next.to())) {
      joined.add(new DateRange(joined.removeLast().from(), next.to()));
    }
  }

  private List<Integer> years() {
    int from = Math.max(validity.from().getYear(), asked.from().getYear() - 1);
    int to = Math.min(validity.to().getYear(), asked.to().getYear()) + 1;
    return IntStream.rangeClosed(from, to).boxed().toList();
  }

  private @Nullable Due due(DatedPeriod period, DateRange days) {
    return switch (duty.deadline()) {
      case WithinWorkingTime term -> null;
      // "Mỗi tuần 01 tin ... trước ngày 25 hằng tháng": the day is not one of the week.
      case OnDayOfPeriod on when duty.recurrence().period().compareTo(on.period()) < 0 ->
          reckoning.in(period, days, null);
      case null -> reckoning.in(period, days, null);
      case Deadline stated -> reckoning.in(period, days, stated);
    };
  }

  private Instance instance(DatedPeriod period, DateRange days, @Nullable Due due) {
    return new Instance(period, days, due, duty.quota());
  }

  /** The days of a period that count; null where it is not owed. */
  private static @Nullable DateRange counting(DatedPeriod period, DateRange force, Edge edge) {
    var days = period.days();
    var shared = days.intersection(force);
    if (shared == null) return null;
    boolean all =
        switch (edge) {
          case ANY_DAY -> false;
          case MOST_DAYS ->
              shared.length() * 2 > days.length()
                  // Of two equal halves the first decides, so that a block is owed once.
                  || shared.length() * 2 == days.length() && force.contains(days.from());
          case LAST_DAY -> force.contains(days.to());
          case EVERY_DAY -> shared.equals(days);
        };
    if (all) return days;
    return edge == Edge.ANY_DAY ? shared : null;
  }

  private static @Nullable Kind kind(Recurrence.Period period) {
    return switch (period) {
      case DAY -> Kind.DAY;
      case WEEK -> Kind.WEEK;
      case MONTH -> Kind.MONTH;
      case QUARTER -> Kind.QUARTER;
      case HALF_YEAR -> Kind.HALF_YEAR;
      case YEAR -> Kind.YEAR;
      case ONCE, CONTINUOUS -> null;
    };
  }

  /** The blocks of one rhythm that are asked for, found from there and not from the beginning. */
  private final class Run {
    private final Blocks blocks;
    private final DateRange force;
    private final Edge edge;
    private final boolean isDue;
    private final @Nullable DatedPeriod last;

    Run(Blocks blocks, DateRange force, Edge edge, boolean isDue) {
      this.blocks = blocks;
      this.force = force;
      this.edge = edge;
      this.isDue = isDue;
      this.last = duty.deadline() instanceof OnDate on ? last(on) : null;
    }

    List<Instance> list() {
      var end =
          last == null || last.days().to().isAfter(force.to()) ? force.to() : last.days().to();
      var middle = asked.from().isAfter(end) ? end : asked.from();
      if (middle.isBefore(force.from())) middle = force.from();
      var first = blocks.containing(middle);
      var out = new ArrayList<Instance>();
      for (var p = blocks.before(first);
          !p.days().to().isBefore(force.from());
          p = blocks.before(p)) {
        var found = at(p);
        if (found == null) continue;
        if (!found.open().touches(asked)) break;
        out.addFirst(found);
      }
      for (var p = first; !p.days().from().isAfter(end); p = blocks.after(p)) {
        if (p.days().from().isAfter(asked.to())) break;
        var found = at(p);
        if (found != null && found.open().touches(asked)) out.add(found);
      }
      return out;
    }

    private @Nullable Instance at(DatedPeriod period) {
      if (last != null && period.days().from().isAfter(last.days().from())) return null;
      var days = counting(period, force, edge);
      if (days == null) return null;
      if (period.equals(last)) return instance(period, days, due(period, days));
      if (!isDue) return instance(period, days, null);
      boolean ends = duty.deadline() instanceof OnDate || duty.deadline() instanceof AtPeriodEnds;
      return instance(period, days, ends ? reckoning.in(period, days, null) : due(period, days));
    }

    /** The block that a stated date is in, or the nearest one that is owed. */
    private DatedPeriod last(OnDate on) {
      Deadline.Operator operator = on.operator();
      var day = operator == Operator.BEFORE ? on.date().minusDays(1) : on.date();
      if (day.isAfter(force.to())) day = force.to();
      if (day.isBefore(force.from())) day = force.from();
      var stated = blocks.containing(day);
      for (var p = stated; !p.days().to().isBefore(force.from()); p = blocks.before(p)) {
        if (counting(p, force, edge) != null) return p;
      }
      for (var p = stated; !p.days().from().isAfter(force.to()); p = blocks.after(p)) {
        if (counting(p, force, edge) != null) return p;
      }
      return stated;
    }
  }
}
