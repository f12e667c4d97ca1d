package vn.loa.obligation;

import java.time.LocalDate;
import java.util.List;

/** By when a duty must be done, in the words of the plan turned into values. */
public sealed interface Deadline {

  Operator operator();

  /** How the stated end is meant (Bộ luật Dân sự 2015, Điều 147 and 148, and office wording). */
  enum Operator {
    /** "trước ngày D": D itself is too late. */
    BEFORE,
    /** "chậm nhất ngày D": D is still in time. */
    BY,
    /** "trong Quý I": until the end of the period. */
    WITHIN
  }

  /** A day of the calendar. */
  record OnDate(LocalDate date, Operator operator) implements Deadline {}

  /** The ends of reporting periods, such as quarter I, six months, nine months, year. */
  record AtPeriodEnds(List<ReportPeriod> periods, Operator operator) implements Deadline {
    public AtPeriodEnds {
      periods = List.copyOf(periods);
      if (periods.isEmpty()) throw new IllegalArgumentException("no period");
    }
  }

  /**
   * A day in each period, such as the 25th of each month, or the 20th of a quarter's last month.
   */
  record OnDayOfPeriod(Recurrence.Period period, int day, Operator operator) implements Deadline {}

  /** A stretch of working time from an event, such as 08 working hours from reception. */
  record WithinWorkingTime(int amount, TimeUnit unit, Operator operator) implements Deadline {}

  /** What working time is counted in. */
  enum TimeUnit {
    WORKING_HOUR,
    WORKING_DAY
  }
}
