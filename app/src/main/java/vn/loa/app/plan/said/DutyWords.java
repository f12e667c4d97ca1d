package vn.loa.app.plan.said;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.loa.app.shell.Words;
import vn.loa.obligation.Bearer;
import vn.loa.obligation.Deadline;
import vn.loa.obligation.Obligation;
import vn.loa.obligation.Quota;
import vn.loa.obligation.Recurrence;
import vn.loa.obligation.Target;
import vn.loa.obligation.Unit;

/** What duties say, in the language of a page. */
public record DutyWords(Words words) {

  private static final int TITLE_LENGTH = 120;

  /** The name of a value of a closed set, such as {@code name("kind", DutyKind.PUBLISH)}. */
  public String name(String set, Enum<?> value) {
    return words.of("plan." + set + "." + value.name().toLowerCase(Locale.ROOT));
  }

  /** "ít nhất 05 tin, bài/tháng". */
  public String amount(@Nullable Quota quota, Recurrence recurrence) {
    String period = period(recurrence);
    // A unit without a number tells nothing: "thường xuyên" and not "tin, bài, thường xuyên".
    if (quota == null || !quota.isCounted()) return period;
    String key =
        recurrence.every() == 1 ? recurrence.period().name().toLowerCase(Locale.ROOT) : "every";
    return words.of("plan.amount." + key, "quota", quota(quota), "period", period);
  }

  public String period(Recurrence recurrence) {
    String key = "plan.period." + recurrence.period().name().toLowerCase(Locale.ROOT);
    if (recurrence.every() == 1) return words.of(key);
    return words.of(key + ".every", "every", recurrence.every());
  }

  public String quota(Quota quota) {
    var minimum = quota.minimum();
    var maximum = quota.maximum();
    var unit = quota.unit();
    if (minimum == null && maximum == null) return unit(unit, null);
    if (maximum == null) return bound("least", minimum, unit);
    if (minimum == null) return bound("most", maximum, unit);
    if (minimum.compareTo(maximum) == 0) return bound("exact", minimum, unit);
    return words.of(
        "plan.quota.between",
        "min",
        number(minimum),
        "max",
        number(maximum),
        "unit",
        unit(unit, maximum));
  }

  private String bound(String key, @Nullable BigDecimal number, Unit unit) {
    return words.of("plan.quota." + key, "n", number(number), "unit", unit(unit, number));
  }

  /** The list of units is open: a new one shows its code. English has "report|reports". */
  public String unit(Unit unit, @Nullable BigDecimal number) {
    String key = "plan.unit." + unit.code();
    if (!words.has(key)) return unit.code().replace('_', ' ');
    String name = words.of(key);
    int stroke = name.indexOf('|');
    if (stroke < 0) return name;
    boolean one = number != null && number.compareTo(BigDecimal.ONE) == 0;
    return one ? name.substring(0, stroke) : name.substring(stroke + 1);
  }

  /** Offices write 05 and not 5. */
  public String number(@Nullable BigDecimal number) {
    if (number == null) return "";
    String plain = number.stripTrailingZeros().toPlainString();
    boolean thousands =
        number.scale() <= 0 && number.abs().compareTo(BigDecimal.valueOf(1000)) >= 0;
    String grouped = String.format(Locale.ROOT, "%,d", number.toBigInteger());
    if (words.language().equals("en")) return thousands ? grouped : plain;
    if (thousands) return grouped.replace(',', '.');
    return plain.length() == 1 && !plain.equals("0") ? "0" + plain : plain.replace('.', ',');
  }

  /** "trước 28/02/2026"; empty where there is none. */
  public String deadline(@Nullable Deadline deadline) {
    if (deadline == null) return "";
    String key = "plan.deadline." + deadline.operator().name().toLowerCase(Locale.ROOT);
    return switch (deadline) {
      case Deadline.OnDate on -> words.of(key, "date", date(on.date()));
      case Deadline.AtPeriodEnds ends ->
          ends.periods().stream().map(p -> name("reports", p)).collect(Collectors.joining(", "));
      case Deadline.OnDayOfPeriod day -> words.of(key, "date", day(day));
      case Deadline.WithinWorkingTime time ->
          words.of(
              "plan.deadline.time." + time.unit().name().toLowerCase(Locale.ROOT),
              "n",
              time.amount());
    };
  }

  private String day(Deadline.OnDayOfPeriod day) {
    String key = "plan.deadline.day." + day.period().name().toLowerCase(Locale.ROOT);
    return words.of(key, "day", day.day());
  }

  public String date(LocalDate date) {
    return words.of(
        "plan.date",
        "d",
        "%02d".formatted(date.getDayOfMonth()),
        "m",
        "%02d".formatted(date.getMonthValue()),
        "y",
        date.getYear());
  }

  /** "xếp hạng: 12 hạng". */
  public String goal(Target target) {
    String measure = name("measure", target.measure());
    var quota = target.quota();
    if (quota == null) return measure;
    return words.of("plan.goal", "measure", measure, "value", value(target.measure(), quota));
  }

  private String value(Target.Measure measure, Quota quota) {
    var number = quota.minimum() == null ? quota.maximum() : quota.minimum();
    if (number == null) return unit(quota.unit(), null);
    // Of places among others the smaller is the better.
    String key = measure == Target.Measure.RANK ? "plan.quota.rank" : "plan.quota.least";
    return words.of(key, "n", number(number), "unit", unit(quota.unit(), number));
  }

  /** The bearers as the plan names them; says so where it names none. */
  public String bearers(List<Bearer> bearers) {
    if (bearers.isEmpty()) return words.of("plan.bearer.none");
    return bearers.stream().map(Bearer::text).collect(Collectors.joining("; "));
  }

  /** The words of a duty, cut to the length of a title. */
  public static String title(Obligation duty) {
    return title(duty.origin().readable());
  }

  /** The same, of any words. */
  public static String title(String text) {
    String plain = text.replaceAll("\\s+", " ").strip();
    if (plain.length() > TITLE_LENGTH) {
      int cut = plain.lastIndexOf(' ', TITLE_LENGTH);
      plain = plain.substring(0, cut < TITLE_LENGTH / 2 ? TITLE_LENGTH : cut) + "…";
    }
    return plain.isEmpty() ? plain : Character.toUpperCase(plain.charAt(0)) + plain.substring(1);
  }
}
