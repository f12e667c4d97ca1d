package vn.loa.compiler.cascade;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.loa.compiler.likeness.LastDay;
import vn.loa.compiler.likeness.Slots;
import vn.loa.compiler.likeness.Yearly;
import vn.loa.obligation.Deadline;
import vn.loa.obligation.DutyKind;
import vn.loa.obligation.Modality;
import vn.loa.obligation.Obligation;
import vn.loa.obligation.Quota;
import vn.loa.obligation.Recurrence;
import vn.loa.obligation.Role;
import vn.loa.vietnamese.Phrase;
import vn.loa.vietnamese.Words;

/** Weighs a clause of the child against the duty that it answers. */
final class Weighing {

  private static final Phrase ATTENDS =
      Phrase.of("(tham dự|tham gia|cử ..9 (tham dự|tham gia|dự)|dự (các|lớp))");

  private final Obligation duty;
  private final Obligation clause;
  private final int year;
  private final List<Reason> reasons = new ArrayList<>();

  /** Weighs for a plan of a year; 0 where the year is not known. */
  Weighing(Obligation duty, Obligation clause, int year) {
    this.duty = duty;
    this.clause = clause;
    this.year = year;
  }

  List<Reason> reasons() {
    quantity();
    deadline(duty.deadline(), clause.deadline());
    if (duty.modality() == Modality.MUST && clause.modality() == Modality.ADVISORY)
      add(Reason.of(Reason.Code.MODALITY_WEAKER));
    if (duty.role() == Role.LEAD && clause.role() == Role.COORDINATE)
      add(Reason.of(Reason.Code.ROLE_WEAKER));
    if (duty.kind() == DutyKind.TRAIN && !attends(duty) && attends(clause))
      add(Reason.of(Reason.Code.ATTENDS_ONLY));
    return reasons;
  }

  private void add(Reason reason) {
    reasons.add(reason);
  }

  private static boolean attends(Obligation duty) {
    var words = Words.of(duty.origin().readable());
    return ATTENDS.isIn(words, 0, words.size());
  }

  private void quantity() {
    var asked = Yearly.least(duty);
    var given = Yearly.least(clause);
    var quota = duty.quota();
    if (asked == null || quota == null) {
      period(false);
      return;
    }
    var other = clause.quota();
    if (given == null || other == null) {
      add(Reason.of(Reason.Code.QUANTITY_DROPPED, "from", plain(asked)));
      return;
    }
    if (!Slots.sameUnit(quota, other)) {
      add(Reason.change(Reason.Code.UNIT_DIFFERS, quota.unit().code(), other.unit().code()));
      return;
    }
    int order = given.compareTo(asked);
    if (order < 0) add(Reason.change(Reason.Code.QUANTITY_LESS, plain(asked), plain(given)));
    if (order > 0) add(Reason.change(Reason.Code.QUANTITY_MORE, plain(asked), plain(given)));
    if (order >= 0) period(order > 0);
  }

  /** A longer period lets work heap up; with more in total that may be meant. */
  private void period(boolean more) {
    double asked = Yearly.times(duty.recurrence());
    double given = Yearly.times(clause.recurrence());
    if (asked == 0 || given >= asked || isOnce(duty) && isOnce(clause)) return;
    var code = more ? Reason.Code.RHYTHM_DIFFERS : Reason.Code.PERIOD_LONGER;
    add(Reason.change(code, name(duty.recurrence()), name(clause.recurrence())));
  }

  /** Once, once a year and without a period are one rhythm in a plan of a year. */
  private static boolean isOnce(Obligation duty) {
    return Yearly.times(duty.recurrence()) <= 1;
  }

  private static String name(Recurrence recurrence) {
    String name = recurrence.period().name().toLowerCase(Locale.ROOT);
    return recurrence.every() == 1 ? name : recurrence.every() + " " + name;
  }

  private void deadline(@Nullable Deadline asked, @Nullable Deadline given) {
    if (asked == null) {
      var day = LastDay.of(given, year);
      if (day != null && !isYearEnd(given))
        add(Reason.of(Reason.Code.DEADLINE_ADDED, "to", day.toString()));
      return;
    }
    if (given == null) {
      if (!isYearEnd(asked)) add(Reason.of(Reason.Code.DEADLINE_DROPPED));
      return;
    }
    var last = LastDay.of(asked, year);
    var other = LastDay.of(given, year);
    if (last != null && other != null) {
      long days = ChronoUnit.DAYS.between(last, other);
      if (days == 0) return;
      var code = days > 0 ? Reason.Code.DEADLINE_LATER : Reason.Code.DEADLINE_EARLIER;
      var values = new HashMap<String, String>();
      values.put("from", last.toString());
      values.put("to", other.toString());
      values.put("days", "" + Math.abs(days));
      add(new Reason(code, values));
      return;
    }
    repeated(asked, given);
  }

  private void repeated(Deadline asked, Deadline given) {
    if (asked instanceof Deadline.OnDayOfPeriod one
        && given instanceof Deadline.OnDayOfPeriod two
        && one.period() == two.period()) {
      order(LastDay.of(one), LastDay.of(two), Reason.Code.DAY_EARLIER, Reason.Code.DAY_LATER);
    } else if (asked instanceof Deadline.WithinWorkingTime one
        && given instanceof Deadline.WithinWorkingTime two) {
      order(
          LastDay.hours(one),
          LastDay.hours(two),
          Reason.Code.TIME_SHORTER,
          Reason.Code.TIME_LONGER);
    } else if (asked instanceof Deadline.AtPeriodEnds one
        && given instanceof Deadline.AtPeriodEnds two) {
      var left = one.periods().stream().filter(p -> !two.periods().contains(p)).toList();
      if (left.isEmpty()) return;
      String names =
          left.stream()
              .map(p -> p.name().toLowerCase(Locale.ROOT))
              .collect(Collectors.joining(" "));
      add(Reason.of(Reason.Code.PERIODS_LEFT_OUT, "periods", names));
    } else {
      add(Reason.of(Reason.Code.DEADLINE_DIFFERS));
    }
  }

  private void order(int asked, int given, Reason.Code sooner, Reason.Code later) {
    if (given == asked) return;
    add(Reason.change(given > asked ? later : sooner, "" + asked, "" + given));
  }

  /** "Trong năm 2026" says nothing that the plan's own year does not say. */
  private boolean isYearEnd(@Nullable Deadline deadline) {
    var day = LastDay.of(deadline, year);
    return day != null && day.getMonthValue() == 12 && day.getDayOfMonth() == 31;
  }

  /** Whether clauses together reach what one alone does not: their units and kinds agree. */
  static boolean addsUp(Obligation duty, Obligation clause) {
    Quota quota = clause.quota();
    return quota != null
        && Yearly.least(clause) != null
        && Slots.sameUnit(duty.quota(), quota)
        && Slots.sameKind(duty, clause);
  }

  static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }
}
