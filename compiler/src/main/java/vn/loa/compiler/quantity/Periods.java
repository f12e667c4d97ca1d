package vn.loa.compiler.quantity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.loa.obligation.Recurrence;
import vn.loa.obligation.Recurrence.Period;
import vn.loa.vietnamese.Words;

/** Names of periods. */
final class Periods {

  private Periods() {}

  static @Nullable Period named(Words words, int at) {
    if (at >= words.size()) return null;
    return switch (words.folded(at)) {
      case "ngay" -> Period.DAY;
      case "tuan" -> Period.WEEK;
      case "thang" -> Period.MONTH;
      case "quy" -> Period.QUARTER;
      case "nam" -> Period.YEAR;
      default -> null;
    };
  }

  /** "Hai tuần" is every second week, "03 tháng" a quarter, "06 tháng" half a year. */
  static Recurrence every(BigDecimal count, Period period) {
    int n = count.intValue();
    if (period == Period.MONTH && n == 3) return Recurrence.of(Period.QUARTER);
    if (period == Period.MONTH && n == 6) return Recurrence.of(Period.HALF_YEAR);
    if (period == Period.MONTH && n == 12) return Recurrence.of(Period.YEAR);
    return new Recurrence(period, Math.max(1, n));
  }
}
