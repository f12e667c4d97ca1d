package vn.loa.app.register;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.loa.obligation.calendar.DateRange;

/** When a duty is due next. */
final class Upcoming {

  private Upcoming() {}

  /**
   * The first that is open on a day, what is due before what is never due; where nothing is open,
   * the first one that will be; null where nothing comes any more.
   */
  static @Nullable Expected of(
      Expectations expectations, List<RegisteredObligation> states, LocalDate day) {
    var open = first(expectations.of(states, DateRange.of(day)));
    if (open != null) return open;
    var last =
        states.stream().map(RegisteredObligation::lastDay).max(LocalDate::compareTo).orElse(day);
    return last.isAfter(day) ? first(expectations.of(states, new DateRange(day, last))) : null;
  }

  private static @Nullable Expected first(List<Expected> expected) {
    Expected undated = null;
    for (var one : expected) {
      if (one.due() != null) return one;
      if (undated == null) undated = one;
    }
    return undated;
  }
}
