package vn.loa.compiler;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.loa.obligation.Bearer;
import vn.loa.obligation.Deadline;
import vn.loa.obligation.Obligation;
import vn.loa.obligation.Origin;
import vn.loa.obligation.Quota;
import vn.loa.obligation.Recurrence;
import vn.loa.obligation.ReportPeriod;
import vn.loa.obligation.Target;

/** A duty or target that the compiler found, in the words of the hand tables. */
record Found(
    String id,
    String text,
    String assignee,
    String role,
    String kind,
    @Nullable BigDecimal quantity,
    String period,
    String deadline,
    String modality) {

  static List<Found> in(CompiledPlan plan) {
    return Stream.concat(
            plan.obligations().stream().map(Found::of), plan.targets().stream().map(Found::of))
        .toList();
  }

  private static Found of(Obligation duty) {
    return new Found(
        duty.id(),
        text(duty.origin()),
        names(duty.bearers()),
        code(duty.role()),
        code(duty.kind()),
        number(duty.quota()),
        code(duty.recurrence().period()),
        deadline(duty.deadline()),
        code(duty.modality()));
  }

  private static Found of(Target target) {
    return new Found(
        "target " + target.id(),
        text(target.origin()),
        names(target.bearers()),
        "lead",
        "index_target",
        number(target.quota()),
        code(Recurrence.Period.YEAR),
        deadline(target.deadline()),
        "target");
  }

  private static String text(Origin origin) {
    return origin.restored() == null ? origin.text() : origin.text() + " | " + origin.restored();
  }

  private static String names(List<Bearer> bearers) {
    return bearers.stream().map(Bearer::text).collect(Collectors.joining("; "));
  }

  private static @Nullable BigDecimal number(@Nullable Quota quota) {
    if (quota == null) return null;
    return quota.minimum() != null ? quota.minimum() : quota.maximum();
  }

  private static String code(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private static String deadline(@Nullable Deadline deadline) {
    return switch (deadline) {
      case null -> "";
      case Deadline.OnDate on -> on.date().toString();
      case Deadline.AtPeriodEnds at ->
          at.periods().stream().map(Found::period).collect(Collectors.joining(";"));
      case Deadline.OnDayOfPeriod each -> "---" + each.day();
      case Deadline.WithinWorkingTime time ->
          time.unit() == Deadline.TimeUnit.WORKING_HOUR
              ? "PT" + time.amount() + "H_WORKING"
              : "P" + time.amount() + "D_WORKING";
    };
  }

  private static String period(ReportPeriod period) {
    return switch (period) {
      case H1 -> "6M";
      case M9 -> "9M";
      case YEAR -> "Y";
      case Q1, Q2, Q3, Q4 -> period.name();
    };
  }
}
