package vn.loa.obligation.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Days from one to another, both counted; never empty. */
public record DateRange(LocalDate from, LocalDate to) {

  public DateRange {
    if (to.isBefore(from)) throw new IllegalArgumentException(from + " after " + to);
  }

  public static DateRange of(LocalDate day) {
    return new DateRange(day, day);
  }

  public static DateRange ofYear(int year) {
    return new DateRange(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  public boolean contains(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }

  public boolean touches(DateRange other) {
    return !other.to.isBefore(from) && !other.from.isAfter(to);
  }

  /** The days in both; null where there is none. */
  public @Nullable DateRange intersection(DateRange other) {
    if (!touches(other)) return null;
    return new DateRange(
        from.isAfter(other.from) ? from : other.from, to.isBefore(other.to) ? to : other.to);
  }

  /** How many days, at least 1. */
  public long length() {
    return ChronoUnit.DAYS.between(from, to) + 1;
  }

  public Stream<LocalDate> days() {
    return from.datesUntil(to.plusDays(1));
  }
}
