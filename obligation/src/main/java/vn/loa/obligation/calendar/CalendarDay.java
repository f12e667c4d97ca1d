package vn.loa.obligation.calendar;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a day is: worked or off, and why. */
public sealed interface CalendarDay {

  /** The row that makes it other than its weekday; null for a plain day. */
  @Nullable SpecialDay special();

  /** Worked in these hours, at least one interval. */
  record Worked(List<WorkingHours.Interval> hours, @Nullable SpecialDay special)
      implements CalendarDay {
    public Worked {
      hours = List.copyOf(hours);
    }
  }

  /** Off; without a special day it is the weekly day off. */
  record Off(@Nullable SpecialDay special) implements CalendarDay {

    /** Whether people would give the same reason: two days of Tết, or Saturday and Sunday. */
    boolean isLike(Off other) {
      if (special == null || other.special == null) return special == other.special;
      return special.kind() == other.special.kind() && special.name().equals(other.special.name());
    }
  }
}
