package vn.loa.compiler.likeness;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.loa.obligation.Deadline;
import vn.loa.obligation.ReportPeriod;

/** The last day on which a duty is still in time: "trước ngày 28/02" ends on the 27th. */
public final class LastDay {

  private LastDay() {}

  /**
   * The day; null where a deadline is no single day.
   *
   * @param year that a plan is for; 0 where it is not known
   */
  public static @Nullable LocalDate of(@Nullable Deadline deadline, int year) {
    return switch (deadline) {
      case null -> null;
      case Deadline.OnDate on -> in(on.date(), on.operator());
      case Deadline.AtPeriodEnds ends ->
          year == 0 || ends.periods().size() != 1
              ? null
              : in(end(ends.periods().getFirst(), year), ends.operator());
      case Deadline.OnDayOfPeriod day -> null;
      case Deadline.WithinWorkingTime time -> null;
    };
  }

  private static LocalDate in(LocalDate day, Deadline.Operator operator) {
    return switch (operator) {
      case BEFORE -> day.minusDays(1);
      case BY, WITHIN -> day;
    };
  }

  private static LocalDate end(ReportPeriod period, int year) {
    return switch (period) {
      case Q1 -> LocalDate.of(year, 3, 31);
      case Q2, H1 -> LocalDate.of(year, 6, 30);
      case Q3, M9 -> LocalDate.of(year, 9, 30);
      case Q4, YEAR -> LocalDate.of(year, 12, 31);
    };
  }

  /** The last day of each period on which a repeated duty is in time. */
  public static int of(Deadline.OnDayOfPeriod deadline) {
    return switch (deadline.operator()) {
      case BEFORE -> deadline.day() - 1;
      case BY, WITHIN -> deadline.day();
    };
  }

  /** Working hours until a deadline ends; a working day has eight. */
  public static int hours(Deadline.WithinWorkingTime deadline) {
    return switch (deadline.unit()) {
      case WORKING_HOUR -> deadline.amount();
      case WORKING_DAY -> deadline.amount() * 8;
    };
  }
}
