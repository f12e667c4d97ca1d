package vn.loa.obligation.calendar;

import org.jspecify.annotations.Nullable;
import vn.loa.obligation.Quota;

/**
 * One time that a duty is expected to be done.
 *
 * @param days the days whose work counts for it; less than the period's where the validity cuts it
 * @param due null where nothing says by when: a continuous duty, or one that waits for an event
 * @param needed how much is owed, also in a period that is cut; null where the duty has no quota
 */
public record Instance(
    DatedPeriod period, DateRange days, @Nullable Due due, @Nullable Quota needed) {

  /** Unique among the instances of one duty, and the same in every run. */
  public String key() {
    return period.key();
  }

  /** Whether a person should look if the whole quota is meant. */
  public boolean isCut() {
    return !days.equals(period.days());
  }

  /** From its first day to the day on which it is due, or its last day where that is later. */
  public DateRange open() {
    if (due == null) return days;
    var from = due.day().isBefore(days.from()) ? due.day() : days.from();
    return new DateRange(from, due.day().isAfter(days.to()) ? due.day() : days.to());
  }
}
