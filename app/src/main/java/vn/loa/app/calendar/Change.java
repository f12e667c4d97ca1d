package vn.loa.app.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.loa.obligation.calendar.DateRange;
import vn.loa.obligation.calendar.Edition;
import vn.loa.obligation.calendar.SpecialDay;
import vn.loa.obligation.calendar.SpecialDay.Certainty;
import vn.loa.obligation.calendar.SpecialDay.Kind;
import vn.loa.obligation.calendar.WorkingHours;

/** What a correction says about days or hours. */
sealed interface Change {

  /** All the days that it speaks of. */
  List<DateRange> days();

  /**
   * These days are off, as a holiday or in compensation for one.
   *
   * @param kind {@code HOLIDAY} or {@code COMPENSATION}
   */
  record Holiday(DateRange range, Kind kind, String name) implements Change {
    @Override
    public List<DateRange> days() {
      return List.of(range);
    }
  }

  /** A working day is taken off, and another day worked for it. */
  record Swap(LocalDate off, LocalDate worked, String name) implements Change {
    @Override
    public List<DateRange> days() {
      return List.of(DateRange.of(off), DateRange.of(worked));
    }
  }

  /** These days are again what their weekday says. */
  record Plain(DateRange range) implements Change {
    @Override
    public List<DateRange> days() {
      return List.of(range);
    }
  }

  /** These weekdays are worked in these hours, or off where there are none. */
  record Hours(DateRange range, Set<DayOfWeek> weekdays, List<WorkingHours.Interval> intervals)
      implements Change {
    @Override
    public List<DateRange> days() {
      return List.of(range);
    }
  }

  /** The edition that results, under a new id. */
  default Edition of(Edition now, String id, String source) {
    List<? extends Edition.Entry> put =
        switch (this) {
          case Holiday holiday ->
              holiday
                  .range
                  .days()
                  .map(d -> published(d, holiday.kind, holiday.name, source))
                  .toList();
          case Swap swap ->
              List.of(
                  swapped(swap.off, Kind.SWAPPED_OFF, swap, swap.worked, source),
                  swapped(swap.worked, Kind.SWAPPED_WORKED, swap, swap.off, source));
          case Plain plain -> List.of();
          case Hours hours ->
              List.of(new WorkingHours(hours.range, hours.weekdays, hours.intervals, source));
        };
    return now.corrected(id, source, put, this instanceof Hours ? Set.of() : withdrawn(now));
  }

  /** The days spoken of, and the other day of a swap that one of them was part of. */
  private Set<LocalDate> withdrawn(Edition now) {
    var gone = new HashSet<LocalDate>();
    for (var entry : now.entries()) {
      if (!(entry instanceof SpecialDay day)) continue;
      if (days().stream().noneMatch(range -> range.contains(day.day()))) continue;
      gone.add(day.day());
      if (day.other() != null) gone.add(day.other());
    }
    return gone;
  }

  private static SpecialDay published(LocalDate day, Kind kind, String name, String source) {
    return new SpecialDay(day, kind, name, Certainty.PUBLISHED, source, null);
  }

  private static SpecialDay swapped(
      LocalDate day, Kind kind, Swap swap, LocalDate other, String source) {
    return new SpecialDay(day, kind, swap.name, Certainty.PUBLISHED, source, other);
  }
}
