package vn.loa.app.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Optional;

/** Days as offices write them: 28/02/2026. */
public final class Days {

  private static final DateTimeFormatter WRITTEN =
      DateTimeFormatter.ofPattern("dd/MM/uuuu").withResolverStyle(ResolverStyle.STRICT);
  private static final DateTimeFormatter TYPED =
      DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);
  private static final int FIRST_YEAR = 1945;
  private static final int LAST_YEAR = 2200;

  private Days() {}

  public static String text(LocalDate day) {
    return WRITTEN.format(day);
  }

  /**
   * Reads a day as people type it: 28/02/2026, 28/2/2026, 28-2-2026, and 2026-02-28 as browsers
   * send it; empty for what is no day of the calendar, or of no office's time.
   */
  public static Optional<LocalDate> find(String text) {
    String typed = text.strip().replaceAll("\\s*[-./]\\s*", "/");
    try {
      var day =
          typed.matches("\\d{4}/\\d{1,2}/\\d{1,2}")
              ? LocalDate.parse(text.strip())
              : LocalDate.parse(typed, TYPED);
      boolean ours = day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
      return ours ? Optional.of(day) : Optional.empty();
    } catch (DateTimeException none) {
      return Optional.empty();
    }
  }
}
