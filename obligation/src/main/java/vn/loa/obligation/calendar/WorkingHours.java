package vn.loa.obligation.calendar;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;

/**
 * The hours that some weekdays are worked, for a stretch of days; summer and winter are two of
 * them.
 *
 * @param intervals in order, apart from each other; none where these weekdays are off
 * @param source the document that sets them
 */
public record WorkingHours(
    DateRange valid, Set<DayOfWeek> weekdays, List<Interval> intervals, String source)
    implements Edition.Entry {

  public WorkingHours {
    weekdays = Set.copyOf(weekdays);
    intervals = List.copyOf(intervals);
    for (int i = 1; i < intervals.size(); i++) {
      if (!intervals.get(i - 1).to().isBefore(intervals.get(i).from()))
        throw new IllegalArgumentException("hours out of order: " + intervals);
    }
  }

  boolean holdOn(LocalDate day, DayOfWeek weekday) {
    return valid.contains(day) && weekdays.contains(weekday);
  }

  /** A stretch of work without a break. */
  public record Interval(LocalTime from, LocalTime to) {
    public Interval {
      if (!from.isBefore(to)) throw new IllegalArgumentException(from + " not before " + to);
    }

    Duration after(LocalTime time) {
      var start = time.isAfter(from) ? time : from;
      return start.isBefore(to) ? Duration.between(start, to) : Duration.ZERO;
    }
  }
}
