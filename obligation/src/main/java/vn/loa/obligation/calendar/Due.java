package vn.loa.obligation.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The last moment at which something is in time, and how it was found.
 *
 * @param time on that day; null for the whole day, until 24:00 (Bộ luật Dân sự 2015, Điều 148.6)
 * @param steps the sum, in the order in which it was done
 */
public record Due(LocalDate day, @Nullable LocalTime time, List<Step> steps) {

  /** The last microsecond of a day: the finest time that databases keep. */
  private static final LocalTime END_OF_DAY = LocalTime.of(23, 59, 59, 999_999_000);

  public Due {
    steps = List.copyOf(steps);
  }

  /** The last moment; of a whole day its last microsecond. */
  public LocalDateTime last() {
    return day.atTime(time == null ? END_OF_DAY : time);
  }

  public boolean isInTime(LocalDateTime moment) {
    return time == null ? !moment.toLocalDate().isAfter(day) : !moment.isAfter(day.atTime(time));
  }
}
