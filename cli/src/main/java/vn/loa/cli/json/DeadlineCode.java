package vn.loa.cli.json;

import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.loa.cli.wording.Codes;
import vn.loa.obligation.Deadline;
import vn.loa.obligation.Recurrence;
import vn.loa.obligation.ReportPeriod;

/**
 * A deadline as the contract writes it: a date wherever there is one, else a rule.
 *
 * @param rule such as {@code Q1;6M;9M;Y}, {@code ---25} for the 25th of a month (XML Schema gDay),
 *     or {@code PT8H_WORKING}
 */
record DeadlineCode(@Nullable String date, @Nullable String rule, @Nullable String operator) {

  private static final DeadlineCode NONE = new DeadlineCode(null, null, null);

  static DeadlineCode of(@Nullable Deadline deadline) {
    if (deadline == null) return NONE;
    String operator = Codes.of(deadline.operator());
    return switch (deadline) {
      case Deadline.OnDate on -> new DeadlineCode(on.date().toString(), null, operator);
      case Deadline.AtPeriodEnds at ->
          rule(
              at.periods().stream().map(DeadlineCode::period).collect(Collectors.joining(";")),
              operator);
      case Deadline.OnDayOfPeriod day ->
          rule("%s---%02d".formatted(prefix(day.period()), day.day()), operator);
      case Deadline.WithinWorkingTime time ->
          rule(
              switch (time.unit()) {
                case WORKING_HOUR -> "PT" + time.amount() + "H_WORKING";
                case WORKING_DAY -> "P" + time.amount() + "D_WORKING";
              },
              operator);
    };
  }

  private static DeadlineCode rule(String rule, String operator) {
    return new DeadlineCode(null, rule, operator);
  }

  private static String period(ReportPeriod period) {
    return switch (period) {
      case H1 -> "6M";
      case M9 -> "9M";
      case YEAR -> "Y";
      case Q1, Q2, Q3, Q4 -> period.name();
    };
  }

  /** A day of a month needs none; the 20th of a quarter's last month is {@code Q---20}. */
  private static String prefix(Recurrence.Period period) {
    return switch (period) {
      case MONTH -> "";
      case QUARTER -> "Q";
      case HALF_YEAR -> "6M";
      case YEAR -> "Y";
      case WEEK -> "W";
      case DAY, ONCE, CONTINUOUS -> Codes.of(period).toUpperCase(Locale.ROOT);
    };
  }
}
