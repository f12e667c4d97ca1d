package vn.loa.obligation;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How much is owed in one period.
 *
 * @param minimum at least this many; null where the text gives no lower bound
 * @param maximum at most this many; null where it gives no upper bound
 */
public record Quota(@Nullable BigDecimal minimum, @Nullable BigDecimal maximum, Unit unit) {

  public static Quota atLeast(BigDecimal minimum, Unit unit) {
    return new Quota(minimum, null, unit);
  }

  public static Quota atLeast(long minimum, Unit unit) {
    return atLeast(BigDecimal.valueOf(minimum), unit);
  }

  public static Quota atMost(BigDecimal maximum, Unit unit) {
    return new Quota(null, maximum, unit);
  }

  /** The thing counted is named, the number is not. */
  public static Quota uncounted(Unit unit) {
    return new Quota(null, null, unit);
  }

  public boolean isCounted() {
    return minimum != null || maximum != null;
  }
}
