package vn.loa.app.plan.said;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import vn.loa.app.shell.Words;
import vn.loa.compiler.cascade.Reason;
import vn.loa.compiler.difference.Field;
import vn.loa.obligation.Obligation;
import vn.loa.obligation.Recurrence;
import vn.loa.obligation.ReportPeriod;
import vn.loa.obligation.Unit;

/** Why a verdict of a cascade is as it is, and what a slot of two versions says. */
public record ReasonWords(Words words) {

  public String say(Reason reason) {
    String text = words.of("plan.reason." + reason.code().label());
    for (var value : values(reason).entrySet())
      text = text.replace("{" + value.getKey() + "}", value.getValue());
    return text;
  }

  /** Numbers, days, periods and units as people read them. */
  private Map<String, String> values(Reason reason) {
    var duty = new DutyWords(words);
    var values = new HashMap<>(reason.values());
    switch (reason.code()) {
      case QUANTITY_LESS,
          QUANTITY_MORE,
          QUANTITY_DROPPED,
          TOGETHER,
          TIME_LONGER,
          TIME_SHORTER,
          DAY_LATER,
          DAY_EARLIER ->
          ends(values, n -> duty.number(new BigDecimal(n)));
      case DEADLINE_EARLIER, DEADLINE_LATER, DEADLINE_ADDED ->
          ends(values, day -> duty.date(LocalDate.parse(day)));
      case ITSELF -> values.computeIfPresent("date", (k, day) -> duty.date(LocalDate.parse(day)));
      case PERIOD_LONGER, RHYTHM_DIFFERS -> ends(values, name -> duty.period(period(name)));
      case UNIT_DIFFERS -> ends(values, code -> duty.unit(new Unit(code), null));
      case PERIODS_LEFT_OUT -> values.computeIfPresent("periods", (k, all) -> reports(all));
      case ON_BODY,
          ON_LIKE,
          OTHER_BEARER,
          MODALITY_WEAKER,
          ROLE_WEAKER,
          DEADLINE_DROPPED,
          DEADLINE_DIFFERS,
          PER_UNIT_OR_TOTAL,
          SITE_DIFFERS,
          ATTENDS_ONLY,
          SOME_ONLY,
          BODY_UNKNOWN,
          BEARER_UNKNOWN,
          TAKES_PART,
          NO_CLAUSE,
          NO_SUCH_BODY,
          ADDRESSES_OTHERS,
          BODY_NEW,
          ACT_NEW -> {}
    }
    return values;
  }

  private static void ends(Map<String, String> values, UnaryOperator<String> shown) {
    for (var end : new String[] {"from", "to"})
      values.computeIfPresent(end, (name, value) -> shown.apply(value));
  }

  private static Recurrence period(String name) {
    int blank = name.indexOf(' ');
    int every = blank < 0 ? 1 : Integer.parseInt(name.substring(0, blank));
    String period = name.substring(blank + 1).toUpperCase(Locale.ROOT);
    return new Recurrence(Recurrence.Period.valueOf(period), every);
  }

  private String reports(String names) {
    var duty = new DutyWords(words);
    return Arrays.stream(names.split(" ", -1))
        .map(n -> duty.name("reports", ReportPeriod.valueOf(n.toUpperCase(Locale.ROOT))))
        .collect(Collectors.joining(", "));
  }

  /** "số lượng: 02 tin, bài → 03 tin, bài". */
  public String say(Field field, Obligation before, Obligation after) {
    return words.of(
        "plan.field.change",
        "field",
        new DutyWords(words).name("field", field),
        "from",
        value(field, before),
        "to",
        value(field, after));
  }

  private String value(Field field, Obligation duty) {
    var said = new DutyWords(words);
    var quota = duty.quota();
    String value =
        switch (field) {
          case BEARER -> duty.bearers().isEmpty() ? "" : said.bearers(duty.bearers());
          case ROLE -> said.name("role", duty.role());
          case COORDINATORS ->
              duty.coordinators().isEmpty() ? "" : said.bearers(duty.coordinators());
          case KIND -> said.name("kind", duty.kind());
          case QUANTITY -> quota == null ? "" : said.quota(quota);
          case PERIOD -> said.period(duty.recurrence());
          case CHANNEL ->
              duty.channels().stream()
                  .map(c -> c.text())
                  .distinct()
                  .collect(Collectors.joining("; "));
          case TOPIC ->
              duty.topics().stream().map(t -> t.label()).collect(Collectors.joining("; "));
          case DEADLINE -> said.deadline(duty.deadline());
          case RECIPIENT -> String.join("; ", duty.recipients());
          case MODALITY -> said.name("modality", duty.modality());
        };
    return value.isEmpty() ? "–" : value;
  }
}
