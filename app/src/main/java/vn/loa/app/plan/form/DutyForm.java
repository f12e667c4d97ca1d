package vn.loa.app.plan.form;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import vn.loa.app.plan.review.Duty;
import vn.loa.app.plan.review.Rereading;
import vn.loa.obligation.Bearer;
import vn.loa.obligation.Channel;
import vn.loa.obligation.ChannelUse;
import vn.loa.obligation.Deadline;
import vn.loa.obligation.DutyKind;
import vn.loa.obligation.ExpectedProof;
import vn.loa.obligation.Modality;
import vn.loa.obligation.Obligation;
import vn.loa.obligation.Quota;
import vn.loa.obligation.Recurrence;
import vn.loa.obligation.ReportPeriod;
import vn.loa.obligation.Role;
import vn.loa.obligation.Slot;
import vn.loa.obligation.Target;
import vn.loa.obligation.Topic;
import vn.loa.obligation.Unit;

/** The slots of a duty as fields of a form, read back. */
public final class DutyForm {

  /** What came of reading. */
  public sealed interface Answer {}

  public record Right(Duty duty) implements Answer {}

  /**
   * @param faults by the name of the field, the end of the key of its sentence
   */
  public record Wrong(Map<String, String> faults) implements Answer {}

  private static final Pattern UNIT = Pattern.compile("[a-z0-9]+(_[a-z0-9]+)*");
  private static final Pattern DATE = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");
  private static final int LONGEST_LINE = 300;
  private static final int MOST_LINES = 50;

  private final MultiValueMap<String, String> fields;
  private final Map<String, String> faults = new LinkedHashMap<>();

  private DutyForm(MultiValueMap<String, String> fields) {
    this.fields = fields;
  }

  /**
   * @param before what the card said; its words and place stay
   */
  public static Answer read(MultiValueMap<String, String> fields, Duty before) {
    var form = new DutyForm(fields);
    Duty read =
        switch (before) {
          case Duty.Task task -> new Duty.Task(form.task(task.asked()));
          case Duty.Goal goal -> new Duty.Goal(form.goal(goal.wanted()));
        };
    return form.faults.isEmpty() ? new Right(read) : new Wrong(form.faults);
  }

  private Obligation task(Obligation before) {
    var bearers = bearers("bearers", before.bearers());
    var quota = quota(before.quota());
    var recurrence = recurrence();
    var deadline = deadline(before.deadline());
    var channels = channels(before.channels());
    var topics = some("topics", Topic.class);
    var inferred = new HashSet<>(before.inferred());
    drop(inferred, Slot.BEARER, bearers, before.bearers());
    drop(inferred, Slot.QUANTITY, quota, before.quota());
    drop(inferred, Slot.PERIOD, recurrence, before.recurrence());
    drop(inferred, Slot.DEADLINE, deadline, before.deadline());
    drop(inferred, Slot.CHANNEL, channels, before.channels());
    drop(inferred, Slot.TOPIC, topics, before.topics());
    return new Obligation(
        before.id(),
        before.origin(),
        bearers,
        one("role", Role.class, before.role()),
        bearers("coordinators", before.coordinators()),
        one("kind", DutyKind.class, before.kind()),
        quota,
        recurrence,
        channels,
        topics,
        deadline,
        lines("recipients"),
        one("modality", Modality.class, before.modality()),
        some("proofs", ExpectedProof.class),
        inferred,
        1);
  }

  private Target goal(Target before) {
    var quota = quota(before.quota());
    var deadline = deadline(before.deadline());
    var inferred = new HashSet<>(before.inferred());
    drop(inferred, Slot.QUANTITY, quota, before.quota());
    drop(inferred, Slot.DEADLINE, deadline, before.deadline());
    String index = field("index");
    if (index.isEmpty()) faults.put("index", "index");
    return new Target(
        before.id(),
        before.origin(),
        index,
        one("measure", Target.Measure.class, before.measure()),
        quota,
        deadline,
        bearers("bearers", before.bearers()),
        inferred,
        1);
  }

  /** What a person changed is no longer filled in by convention. */
  private static void drop(
      Set<Slot> inferred, Slot slot, @Nullable Object now, @Nullable Object before) {
    if (!Objects.equals(now, before)) inferred.remove(slot);
  }

  private String field(String name) {
    String value = fields.getFirst(name);
    return value == null ? "" : value.strip();
  }

  private List<String> lines(String name) {
    return field(name)
        .lines()
        .map(line -> line.replaceAll("\\s+", " ").strip())
        .filter(line -> !line.isEmpty())
        .map(line -> line.length() > LONGEST_LINE ? line.substring(0, LONGEST_LINE) : line)
        .limit(MOST_LINES)
        .toList();
  }

  /** A name that stood there before keeps its group; a new one is read as the compiler reads it. */
  private List<Bearer> bearers(String name, List<Bearer> before) {
    var out = new ArrayList<Bearer>();
    for (String line : lines(name)) {
      out.add(
          before.stream()
              .filter(b -> b.text().equals(line))
              .findFirst()
              .orElseGet(() -> Rereading.bearer(line)));
    }
    return out;
  }

  private <E extends Enum<E>> E one(String name, Class<E> type, E otherwise) {
    String value = field(name);
    for (E constant : type.getEnumConstants()) if (constant.name().equals(value)) return constant;
    return otherwise;
  }

  private <E extends Enum<E>> List<E> some(String name, Class<E> type) {
    var asked = fields.getOrDefault(name, List.of());
    var out = new ArrayList<E>();
    for (E constant : type.getEnumConstants())
      if (asked.contains(constant.name())) out.add(constant);
    return out;
  }

  /** A channel keeps the name that the plan gave it. */
  private List<ChannelUse> channels(List<ChannelUse> before) {
    var out = new ArrayList<ChannelUse>();
    for (var channel : some("channels", Channel.class)) {
      var known = before.stream().filter(use -> use.channel() == channel).toList();
      if (known.isEmpty()) out.add(new ChannelUse(channel, field("channel-" + channel.name())));
      else out.addAll(known);
    }
    return out.size() == before.size() && out.containsAll(before) ? before : out;
  }

  private @Nullable Quota quota(@Nullable Quota before) {
    var minimum = number("minimum");
    var maximum = number("maximum");
    String unit = field("unit");
    if (unit.isEmpty()) {
      if (minimum != null || maximum != null) faults.put("unit", "unit");
      return null;
    }
    if (!UNIT.matcher(unit).matches()) {
      faults.put("unit", "unit");
      return null;
    }
    if (minimum != null && maximum != null && minimum.compareTo(maximum) > 0)
      faults.put("maximum", "order");
    var read = new Quota(minimum, maximum, new Unit(unit));
    return same(read, before) ? before : read;
  }

  /** Numbers that only look otherwise are the same: 8E+1 and 80. */
  private static boolean same(Quota one, @Nullable Quota other) {
    return other != null
        && one.unit().equals(other.unit())
        && same(one.minimum(), other.minimum())
        && same(one.maximum(), other.maximum());
  }

  private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
    if (one == null || other == null) return one == other;
    return one.compareTo(other) == 0;
  }

  private @Nullable BigDecimal number(String name) {
    String typed = field(name);
    if (typed.isEmpty()) return null;
    var number = Numbers.read(typed);
    if (number == null) faults.put(name, "number");
    return number;
  }

  private Recurrence recurrence() {
    var period = one("period", Recurrence.Period.class, Recurrence.Period.CONTINUOUS);
    return new Recurrence(period, whole("every", 1, 1, 60));
  }

  private int whole(String name, int otherwise, int least, int most) {
    String typed = field(name);
    if (typed.isEmpty()) return otherwise;
    if (!typed.matches("\\d{1,4}")) {
      faults.put(name, "whole");
      return otherwise;
    }
    int number = Integer.parseInt(typed);
    if (number < least || number > most) faults.put(name, "whole");
    return Math.clamp(number, least, most);
  }

  private @Nullable Deadline deadline(@Nullable Deadline before) {
    var operator = one("operator", Deadline.Operator.class, Deadline.Operator.BY);
    return switch (field("deadline")) {
      case "date" -> {
        var day = day(field("day"));
        yield day == null ? before : new Deadline.OnDate(day, operator);
      }
      case "periods" -> {
        var periods = some("periods", ReportPeriod.class);
        if (periods.isEmpty()) faults.put("periods", "periods");
        yield periods.isEmpty() ? before : new Deadline.AtPeriodEnds(periods, operator);
      }
      case "each" ->
          new Deadline.OnDayOfPeriod(
              one("of", Recurrence.Period.class, Recurrence.Period.MONTH),
              whole("nth", 1, 1, 31),
              operator);
      case "time" ->
          new Deadline.WithinWorkingTime(
              whole("amount", 1, 1, 999),
              one("counted", Deadline.TimeUnit.class, Deadline.TimeUnit.WORKING_DAY),
              Deadline.Operator.WITHIN);
      default -> null;
    };
  }

  private @Nullable LocalDate day(String typed) {
    var matcher = DATE.matcher(typed);
    if (!matcher.matches()) {
      faults.put("day", "day.form");
      return null;
    }
    try {
      return LocalDate.of(
          Integer.parseInt(matcher.group(3)),
          Integer.parseInt(matcher.group(2)),
          Integer.parseInt(matcher.group(1)));
    } catch (DateTimeException none) {
      faults.put("day", "day.none");
      return null;
    }
  }
}
