package vn.loa.obligation.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.loa.obligation.Deadline;
import vn.loa.obligation.Deadline.Operator;
import vn.loa.obligation.Deadline.TimeUnit;
import vn.loa.obligation.DutyKind;
import vn.loa.obligation.Modality;
import vn.loa.obligation.Obligation;
import vn.loa.obligation.Origin;
import vn.loa.obligation.Quota;
import vn.loa.obligation.Recurrence;
import vn.loa.obligation.ReportPeriod;
import vn.loa.obligation.Role;
import vn.loa.obligation.Slot;
import vn.loa.obligation.Unit;

/** Duties and deadlines of the tests, also from the cells of the golden table. */
final class Duties {

  private static final Origin ORIGIN = new Origin("III.1", "Đăng tin", null, 0, 8);

  private Duties() {}

  static Obligation duty(DutyKind kind, Recurrence rhythm, @Nullable Deadline deadline) {
    return duty(kind, rhythm, deadline, Set.of());
  }

  static Obligation duty(
      DutyKind kind, Recurrence rhythm, @Nullable Deadline deadline, Set<Slot> inferred) {
    return new Obligation(
        "III.1",
        ORIGIN,
        List.of(),
        Role.LEAD,
        List.of(),
        kind,
        Quota.atLeast(2, Unit.NEWS_ITEM),
        rhythm,
        List.of(),
        List.of(),
        deadline,
        List.of(),
        Modality.MUST,
        List.of(),
        inferred,
        1);
  }

  /** "WEEK/2". */
  static Recurrence rhythm(String cell) {
    String[] parts = cell.split("/", -1);
    return new Recurrence(Recurrence.Period.valueOf(parts[0]), Integer.parseInt(parts[1]));
  }

  /**
   * "on:2023-03-01:BY", "ends:Q1,H1:WITHIN", "day:MONTH:25:BEFORE", "term:8:WORKING_HOUR", "none".
   */
  static @Nullable Deadline deadline(String cell) {
    String[] parts = cell.split(":", -1);
    return switch (parts[0]) {
      case "on" -> new Deadline.OnDate(LocalDate.parse(parts[1]), Operator.valueOf(parts[2]));
      case "ends" ->
          new Deadline.AtPeriodEnds(
              List.of(parts[1].split(",", -1)).stream().map(ReportPeriod::valueOf).toList(),
              Operator.valueOf(parts[2]));
      case "day" ->
          new Deadline.OnDayOfPeriod(
              Recurrence.Period.valueOf(parts[1]),
              Integer.parseInt(parts[2]),
              Operator.valueOf(parts[3]));
      case "term" ->
          new Deadline.WithinWorkingTime(
              Integer.parseInt(parts[1]), TimeUnit.valueOf(parts[2]), Operator.WITHIN);
      case "none" -> null;
      default -> throw new IllegalArgumentException(cell);
    };
  }

  static DateRange range(String cell) {
    String[] ends = cell.split("\\.\\.", -1);
    return new DateRange(LocalDate.parse(ends[0]), LocalDate.parse(ends[1]));
  }
}
