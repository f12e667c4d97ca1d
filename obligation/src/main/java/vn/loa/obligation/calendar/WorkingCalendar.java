package vn.loa.obligation.calendar;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.loa.obligation.calendar.CalendarDay.Off;
import vn.loa.obligation.calendar.CalendarDay.Worked;

/**
 * Which days and hours are worked. Immutable, made from editions: one of the country, and above it
 * those of a province or a body, whose rows hold where both speak of a day.
 */
public final class WorkingCalendar {

  /** Longer than any stretch of days off; a calendar that has one is broken. */
  private static final int NO_WORK = 400;

  private final List<Edition> layers;
  private final DateRange known;
  private final Map<LocalDate, SpecialDay> specials = new HashMap<>();
  private final List<WorkingHours> hours;

  private WorkingCalendar(List<Edition> layers) {
    this.layers = List.copyOf(layers);
    this.known = layers.getFirst().valid();
    this.hours =
        layers.reversed().stream()
            .flatMap(l -> l.entries().reversed().stream())
            .filter(WorkingHours.class::isInstance)
            .map(WorkingHours.class::cast)
            .toList();
    for (var layer : layers) {
      for (var entry : layer.entries()) {
        if (entry instanceof SpecialDay special) specials.put(special.day(), special);
      }
    }
  }

  /**
   * A calendar of editions.
   *
   * @param base the edition of the country; what it does not cover is not known
   * @param above editions whose rows hold above it, the last one first of all
   */
  public static WorkingCalendar of(Edition base, Edition... above) {
    var layers = new java.util.ArrayList<Edition>();
    layers.add(base);
    layers.addAll(List.of(above));
    return new WorkingCalendar(layers);
  }

  public List<Edition> editions() {
    return layers;
  }

  /** Whether the holidays of a day are known; otherwise only its weekday is. */
  public boolean knows(LocalDate day) {
    return known.contains(day);
  }

  public CalendarDay on(LocalDate day) {
    var special = specials.get(day);
    if (special != null && !special.isWorked()) return new Off(special);
    var other = special == null ? null : special.other();
    var worked = hours(day, other == null ? day.getDayOfWeek() : other.getDayOfWeek());
    return worked.isEmpty() ? new Off(special) : new Worked(worked, special);
  }

  public boolean isWorked(LocalDate day) {
    return on(day) instanceof Worked;
  }

  /**
   * The first working day that is not before a day.
   *
   * @throws IllegalStateException if nobody works for more than a year
   */
  public LocalDate workingDayFrom(LocalDate day) {
    for (int i = 0; i < NO_WORK; i++) {
      var next = day.plusDays(i);
      if (isWorked(next)) return next;
    }
    throw new IllegalStateException("no working day after " + day);
  }

  public int workingDays(DateRange range) {
    return (int) range.days().filter(this::isWorked).count();
  }

  /** The working time between two moments; zero where the second is not after the first. */
  public Duration workingTime(LocalDateTime from, LocalDateTime to) {
    var sum = Duration.ZERO;
    for (var day = from.toLocalDate(); !day.isAfter(to.toLocalDate()); day = day.plusDays(1)) {
      if (!(on(day) instanceof Worked worked)) continue;
      var start = day.equals(from.toLocalDate()) ? from.toLocalTime() : LocalTime.MIN;
      for (var interval : worked.hours()) {
        sum = sum.plus(interval.after(start));
        if (day.equals(to.toLocalDate())) sum = sum.minus(interval.after(to.toLocalTime()));
      }
    }
    return sum.isNegative() ? Duration.ZERO : sum;
  }

  private List<WorkingHours.Interval> hours(LocalDate day, DayOfWeek weekday) {
    var own = hoursOn(day, weekday);
    if (own == null && !known.contains(day)) {
      // Beyond the data the weeks go on as at its edge; who asks is told by knows().
      own = hoursOn(day.isBefore(known.from()) ? known.from() : known.to(), weekday);
    }
    return own == null ? List.of() : own.intervals();
  }

  private @Nullable WorkingHours hoursOn(LocalDate day, DayOfWeek weekday) {
    for (var row : hours) {
      if (row.holdOn(day, weekday)) return row;
    }
    return null;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof WorkingCalendar calendar && layers.equals(calendar.layers);
  }

  @Override
  public int hashCode() {
    return layers.hashCode();
  }

  @Override
  public String toString() {
    return "WorkingCalendar" + layers.stream().map(Edition::id).toList();
  }
}
