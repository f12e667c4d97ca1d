package vn.loa.obligation.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.loa.obligation.calendar.CalendarDay.Off;

/** The steps of one sum while it is done; days off, and days counted, that follow become one. */
final class Sum {

  private final WorkingCalendar calendar;
  private final List<Step> steps = new ArrayList<>();
  private boolean unknownSaid;

  Sum(WorkingCalendar calendar) {
    this.calendar = calendar;
  }

  void add(Step step) {
    steps.add(step);
  }

  /** What a day is, for the sum: that its holidays are not known is said once. */
  CalendarDay look(LocalDate day) {
    if (!calendar.knows(day) && !unknownSaid) {
      unknownSaid = true;
      add(new Step.HolidaysUnknown(day));
    }
    return calendar.on(day);
  }

  void skip(LocalDate day, Off off) {
    if (!steps.isEmpty()
        && steps.getLast() instanceof Step.DaysOff before
        && before.reason().isLike(off)
        && before.days().to().plusDays(1).equals(day)) {
      steps.removeLast();
      add(new Step.DaysOff(new DateRange(before.days().from(), day), before.reason()));
    } else {
      add(new Step.DaysOff(DateRange.of(day), off));
    }
  }

  void count(LocalDate day, int upTo) {
    if (!steps.isEmpty()
        && steps.getLast() instanceof Step.DaysCounted before
        && before.days().to().plusDays(1).equals(day)) {
      steps.removeLast();
      add(new Step.DaysCounted(new DateRange(before.days().from(), day), upTo));
    } else {
      add(new Step.DaysCounted(DateRange.of(day), upTo));
    }
  }

  Due due(LocalDate day, @Nullable LocalTime time) {
    return new Due(day, time, steps);
  }
}
