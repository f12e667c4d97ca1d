package vn.loa.cli.wording;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.loa.obligation.Deadline;
import vn.loa.obligation.Quota;
import vn.loa.obligation.Recurrence;
import vn.loa.obligation.Target;
import vn.loa.obligation.Unit;

/** Quantities, rhythms and deadlines in words. */
public record DutyWords(Wording wording) {

  /** "ít nhất 05 tin, bài/tháng". */
  public String amount(@Nullable Quota quota, Recurrence recurrence) {
    String period = period(recurrence);
    // A unit without a number tells nothing: "thường xuyên" and not "tin, bài, thường xuyên".
    if (quota == null || quota.minimum() == null && quota.maximum() == null) return period;
    boolean plain = recurrence.every() == 1 && quota.isCounted();
    String key = "amount." + (plain ? Codes.of(recurrence.period()) : "every");
    return wording.say(key, Map.of("quota", quota(quota), "period", period));
  }

  public String period(Recurrence recurrence) {
    String key = "period." + Codes.of(recurrence.period());
    if (recurrence.every() == 1) return wording.say(key);
    return wording.say(key + ".every", "every", recurrence.every());
  }

  public String quota(Quota quota) {
    var minimum = quota.minimum();
    var maximum = quota.maximum();
    var unit = quota.unit();
    if (minimum == null && maximum == null) return unit(unit, null);
    if (maximum == null) return bound("least", minimum, unit);
    if (minimum == null) return bound("most", maximum, unit);
    if (minimum.compareTo(maximum) == 0) return bound("exact", minimum, unit);
    var values =
        Map.of("min", number(minimum), "max", number(maximum), "unit", unit(unit, maximum));
    return wording.say("quota.between", values);
  }

  private String bound(String key, @Nullable BigDecimal number, Unit unit) {
    return wording.say("quota." + key, Map.of("n", number(number), "unit", unit(unit, number)));
  }

  /** The thing counted alone, as for many of it. */
  public String unit(Quota quota) {
    return unit(quota.unit(), null);
  }

  /** The list of units is open: a new one shows its code. English has "report|reports". */
  private String unit(Unit unit, @Nullable BigDecimal number) {
    String key = "unit." + unit.code();
    if (!wording.has(key)) return unit.code().replace('_', ' ');
    String name = wording.say(key);
    int stroke = name.indexOf('|');
    if (stroke < 0) return name;
    boolean one = number != null && number.compareTo(BigDecimal.ONE) == 0;
    return one ? name.substring(0, stroke) : name.substring(stroke + 1);
  }

  /** Offices write 05 and not 5. */
  private String number(@Nullable BigDecimal number) {
    if (number == null) return "";
    String plain = number.stripTrailingZeros().toPlainString();
    boolean thousands =
        number.scale() <= 0 && number.abs().compareTo(BigDecimal.valueOf(1000)) >= 0;
    return switch (wording.language()) {
      case VI -> {
        if (thousands)
          yield String.format(Locale.ROOT, "%,d", number.toBigInteger()).replace(',', '.');
        yield plain.length() == 1 && !plain.equals("0") ? "0" + plain : plain.replace('.', ',');
      }
      case EN -> thousands ? String.format(Locale.ROOT, "%,d", number.toBigInteger()) : plain;
    };
  }

  /** "trước 28/02/2026"; empty where there is none. */
  public String deadline(@Nullable Deadline deadline) {
    if (deadline == null) return "";
    String key = "deadline." + Codes.of(deadline.operator());
    return switch (deadline) {
      case Deadline.OnDate on -> wording.say(key, "date", date(on.date()));
      case Deadline.AtPeriodEnds ends ->
          ends.periods().stream()
              .map(p -> wording.name("reports", p))
              .collect(Collectors.joining(", "));
      case Deadline.OnDayOfPeriod day -> wording.say(key, "date", day(day));
      case Deadline.WithinWorkingTime time ->
          wording.say("deadline.time." + Codes.of(time.unit()), "n", time.amount());
    };
  }

  private String day(Deadline.OnDayOfPeriod day) {
    return wording.say("deadline.day." + Codes.of(day.period()), "day", day.day());
  }

  public String date(LocalDate date) {
    var values =
        Map.of(
            "d",
            "%02d".formatted(date.getDayOfMonth()),
            "m",
            "%02d".formatted(date.getMonthValue()),
            "y",
            "" + date.getYear());
    return wording.say("date", values);
  }

  /** "xếp hạng: 12 hạng". */
  public String goal(Target target) {
    String measure = wording.name("measure", target.measure());
    var quota = target.quota();
    if (quota == null) return measure;
    var values = Map.of("measure", measure, "value", value(target.measure(), quota));
    return wording.say("goal", values);
  }

  private String value(Target.Measure measure, Quota quota) {
    var number = quota.minimum() == null ? quota.maximum() : quota.minimum();
    if (number == null) return unit(quota.unit(), null);
    // Of places among others the smaller is the better.
    String key = measure == Target.Measure.RANK ? "quota.rank" : "quota.least";
    return wording.say(key, Map.of("n", number(number), "unit", unit(quota.unit(), number)));
  }
}
