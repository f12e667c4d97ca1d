package vn.loa.obligation.calendar;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import vn.loa.obligation.Deadline;
import vn.loa.obligation.Deadline.Operator;
import vn.loa.obligation.calendar.CalendarDay.Off;
import vn.loa.obligation.calendar.CountingPolicy.Sending;
import vn.loa.obligation.calendar.DatedPeriod.Basis;
import vn.loa.obligation.calendar.DatedPeriod.Kind;

/** Finds due moments, by a calendar and a policy, and shows the sum. */
public record Reckoning(WorkingCalendar calendar, CountingPolicy policy) {

  /** No term in an office is longer; what is longer was misread. */
  public static final int MOST_WORKING_TIME = 10_000;

  /** Units below a province send as early as the 14th of the last month, none before the 10th. */
  private static final int EARLY_DAY = 10;

  /**
   * A term in working time from an event, such as 08 working hours from reception.
   *
   * @throws IllegalArgumentException for a term below 0 or above {@link #MOST_WORKING_TIME}
   */
  public Due after(LocalDateTime event, Deadline.WithinWorkingTime term) {
    int amount = term.amount();
    if (amount < 0 || amount > MOST_WORKING_TIME) throw new IllegalArgumentException("" + term);
    return switch (term.unit()) {
      case WORKING_HOUR -> WorkingTime.hours(calendar, event, Duration.ofHours(amount));
      case WORKING_DAY -> WorkingTime.days(calendar, event, amount);
    };
  }

  /** The last day for "trước ngày", "chậm nhất ngày", "trong ngày". */
  public Due onDate(Deadline.OnDate deadline) {
    var sum = new Sum(calendar);
    sum.add(new Step.DayStated(deadline.date()));
    return last(sum, deadline.date(), deadline.operator());
  }

  /**
   * By when a report of a period goes out where nothing else is stated.
   *
   * @throws IllegalArgumentException for a period that is not reported on, such as a week
   */
  public Due sending(DatedPeriod period) {
    if (!isReported(period)) throw new IllegalArgumentException(period.key());
    return sent(period);
  }

  /**
   * When something is due that is owed in a period: on the stated day of it, otherwise at its end.
   * A quota without a stated day ends with its period, also on a day off: what is published later
   * belongs to the next period.
   *
   * @param days the days of the period in which the duty is in force
   * @param deadline as stated; null where it is not
   */
  Due in(DatedPeriod period, DateRange days, @Nullable Deadline deadline) {
    return switch (deadline) {
      case Deadline.OnDate on -> onDate(on);
      case Deadline.OnDayOfPeriod on -> onDay(period, on);
      case Deadline.AtPeriodEnds at -> atEnd(period, days, at.operator());
      case Deadline.WithinWorkingTime term -> end(period, days);
      case null -> isReported(period) ? sent(period) : end(period, days);
    };
  }

  /** A report counts until the cut-off and is sent after it; other acts are done by the end. */
  private Due atEnd(DatedPeriod period, DateRange days, Operator operator) {
    if (operator == Operator.BEFORE) {
      var sum = new Sum(calendar);
      return last(sum, period.days().from(), operator);
    }
    if (isReported(period)) return sent(period);
    var sum = new Sum(calendar);
    sum.add(new Step.PeriodEnded(period, days.to()));
    return last(sum, days.to(), operator);
  }

  private Due end(DatedPeriod period, DateRange days) {
    var sum = new Sum(calendar);
    sum.add(new Step.PeriodEnded(period, days.to()));
    return sum.due(days.to(), null);
  }

  private static boolean isReported(DatedPeriod period) {
    return period.basis() == Basis.ND09
        && switch (period.kind()) {
          case MONTH, QUARTER, HALF_YEAR, NINE_MONTHS, YEAR -> true;
          case DAY, WEEK, WHOLE -> false;
        };
  }

  /**
   * A day of a week is counted from Monday; of longer periods, in their last month. A report cannot
   * go out on the 5th about days up to the 14th: an early day is one of the month after.
   */
  private Due onDay(DatedPeriod period, Deadline.OnDayOfPeriod on) {
    var sum = new Sum(calendar);
    var last = period.days().to();
    if (period.kind() == Kind.WEEK && on.day() <= 7) {
      last = last.minusDays(7L - on.day());
    } else {
      var month = YearMonth.from(last);
      if (isReported(period) && on.day() < EARLY_DAY) {
        month = month.plusMonths(1);
        sum.add(new Step.MonthAfter(period, month));
      }
      last = inMonth(sum, month, on.day());
    }
    sum.add(new Step.DayStated(last));
    return last(sum, last, on.operator());
  }

  private Due sent(DatedPeriod period) {
    var sum = new Sum(calendar);
    var cutOff = period.days().to();
    sum.add(new Step.PeriodEnded(period, cutOff));
    switch (policy.sending()) {
      case Sending.AfterCutOff after -> {
        return sum.due(WorkingTime.count(sum, calendar, cutOff, after.workingDays()), null);
      }
      case Sending.OnDay on -> {
        var day = inMonth(sum, YearMonth.from(cutOff), on.day());
        sum.add(new Step.SendingDay(day));
        var soonest = calendar.workingDayFrom(cutOff.plusDays(1));
        if (!day.isBefore(soonest)) return last(sum, day, Operator.BY);
        sum.add(new Step.WorkingDayAfterCutOff(cutOff, soonest));
        return sum.due(soonest, null);
      }
    }
  }

  private static LocalDate inMonth(Sum sum, YearMonth month, int day) {
    if (day <= month.lengthOfMonth()) return month.atDay(Math.max(1, day));
    sum.add(new Step.MonthShorter(day, month.atEndOfMonth()));
    return month.atEndOfMonth();
  }

  private Due last(Sum sum, LocalDate stated, Operator operator) {
    var last = stated;
    if (operator == Operator.BEFORE) {
      last = stated.minusDays(1);
      sum.add(new Step.DayBefore(stated, last));
    }
    if (!(sum.look(last) instanceof Off off)) return sum.due(last, null);
    if (operator == Operator.BEFORE || !policy.rollForward()) {
      var why = operator == Operator.BEFORE ? Step.Why.STATED_BEFORE : Step.Why.POLICY;
      sum.add(new Step.StaysOff(last, off, why));
      return sum.due(last, null);
    }
    var next = calendar.workingDayFrom(last);
    for (var day = last; day.isBefore(next); day = day.plusDays(1)) {
      if (sum.look(day) instanceof Off reason) sum.skip(day, reason);
    }
    sum.add(new Step.RolledForward(last, next));
    return sum.due(next, null);
  }
}
