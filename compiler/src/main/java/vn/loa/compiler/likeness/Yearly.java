package vn.loa.compiler.likeness;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import vn.loa.obligation.Obligation;
import vn.loa.obligation.Recurrence;

/** Quantities of different rhythms made comparable: how many in a year. */
public final class Yearly {

  private Yearly() {}

  /** How often a rhythm comes round in a year; 0 for one without number. */
  public static double times(Recurrence recurrence) {
    double times =
        switch (recurrence.period()) {
          case DAY -> 365;
          case WEEK -> 52;
          case MONTH -> 12;
          case QUARTER -> 4;
          case HALF_YEAR -> 2;
          case YEAR, ONCE -> 1;
          case CONTINUOUS -> 0;
        };
    return times / recurrence.every();
  }

  /** The least that a duty asks for in a year; null where it states no number. */
  public static @Nullable BigDecimal least(Obligation duty) {
    var quota = duty.quota();
    if (quota == null) return null;
    var minimum = quota.minimum();
    double times = times(duty.recurrence());
    if (minimum == null || times == 0) return minimum;
    var year = minimum.multiply(BigDecimal.valueOf(times)).setScale(2, RoundingMode.HALF_UP);
    return year.stripTrailingZeros();
  }
}
