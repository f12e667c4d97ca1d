package vn.loa.obligation.calendar;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import vn.loa.obligation.calendar.CalendarDay.Off;
import vn.loa.obligation.calendar.CalendarDay.Worked;

/** Terms in working hours and working days. */
final class WorkingTime {

  private WorkingTime() {}

  /**
   * "08 giờ làm việc" from a moment: counting begins then, or in the next working hours, and the
   * term ends as soon as the time is worked, so that a full day ends in the evening.
   */
  static Due hours(WorkingCalendar calendar, LocalDateTime event, Duration time) {
    var sum = new Sum(calendar);
    sum.add(new Step.Began(event));
    var left = time;
    boolean begun = false;
    var day = event.toLocalDate();
    for (; ; day = day.plusDays(1)) {
      switch (sum.look(day)) {
        case Off off -> {
          calendar.workingDayFrom(day);
          sum.skip(day, off);
        }
        case Worked worked -> {
          var earliest = day.equals(event.toLocalDate()) ? event.toLocalTime() : LocalTime.MIN;
          LocalTime from = null;
          var done = Duration.ZERO;
          for (var interval : worked.hours()) {
            var room = interval.after(earliest);
            if (room.isZero()) continue;
            var start = interval.to().minus(room);
            if (!begun && !day.atTime(start).equals(event)) {
              sum.add(new Step.Waited(day.atTime(start)));
            }
            begun = true;
            if (from == null) from = start;
            var taken = room.compareTo(left) < 0 ? room : left;
            done = done.plus(taken);
            left = left.minus(taken);
            var end = start.plus(taken);
            if (left.isZero()) {
              sum.add(new Step.HoursCounted(day, from, end, done, worked.special()));
              return sum.due(day, end);
            }
          }
          if (from != null) {
            var end = worked.hours().getLast().to();
            sum.add(new Step.HoursCounted(day, from, end, done, worked.special()));
          }
        }
      }
    }
  }

  /** "05 ngày làm việc": from the day after the event, to the end of the last of them. */
  static Due days(WorkingCalendar calendar, LocalDateTime event, int days) {
    var sum = new Sum(calendar);
    sum.add(new Step.Began(event));
    sum.add(new Step.EventDayNotCounted(event.toLocalDate()));
    return sum.due(count(sum, calendar, event.toLocalDate(), days), null);
  }

  /** The working day that is so many after a day; the day itself for none. */
  static LocalDate count(Sum sum, WorkingCalendar calendar, LocalDate after, int days) {
    var day = after;
    for (int n = 0; n < days; ) {
      day = day.plusDays(1);
      switch (sum.look(day)) {
        case Off off -> {
          calendar.workingDayFrom(day);
          sum.skip(day, off);
        }
        case Worked worked -> sum.count(day, ++n);
      }
    }
    return day;
  }
}
