package vn.loa.app.register;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.loa.app.shell.Choice;
import vn.loa.app.shell.Tab;
import vn.loa.app.shell.Words;
import vn.loa.obligation.Channel;
import vn.loa.obligation.DutyKind;
import vn.loa.obligation.Recurrence;
import vn.loa.obligation.Topic;

/** What the filters of the register offer, and what of it is chosen. */
final class FilterChoices {

  private static final List<String> QUARTERS = List.of("I", "II", "III", "IV");

  private final Words words;
  private final LocalDate today;

  FilterChoices(Words words, LocalDate today) {
    this.words = words;
    this.today = today;
  }

  RegisterPage.Choices of(List<RegisteredVersion> plans) {
    return new RegisterPage.Choices(
        when(),
        named("rhythm", "plan.period.", Recurrence.Period.values()),
        named("kind", "plan.kind.", DutyKind.values()),
        named("topic", "register.topic.", Topic.values()),
        named("channel", "register.channel.", Channel.values()),
        plans(plans));
  }

  private List<Choice> when() {
    var all = new ArrayList<Choice>();
    all.add(Choice.of("", words.of("register.when.today")));
    var month = YearMonth.from(today);
    all.add(Choice.of(month.toString(), month(month)));
    all.add(Choice.of(month.plusMonths(1).toString(), month(month.plusMonths(1))));
    for (int quarter = 1; quarter <= 4; quarter++) {
      all.add(
          Choice.of(
              today.getYear() + "-Q" + quarter,
              words.of(
                  "register.when.quarter",
                  "n",
                  QUARTERS.get(quarter - 1),
                  "year",
                  today.getYear())));
    }
    for (int year = today.getYear() + 1; year >= today.getYear() - 3; year--)
      all.add(Choice.of("" + year, words.of("register.when.year", "year", year)));
    all.add(Choice.of("all", words.of("register.when.all")));
    return all;
  }

  private String month(YearMonth month) {
    return words.of("register.when.month", "n", month.getMonthValue(), "year", month.getYear());
  }

  private List<Choice> named(String filter, String key, Enum<?>[] values) {
    var all = new ArrayList<Choice>();
    all.add(Choice.of("", words.of("register.any." + filter)));
    for (var value : values) {
      String code = value.name().toLowerCase(Locale.ROOT);
      all.add(Choice.of(code, words.of(key + code)));
    }
    return all;
  }

  private List<Choice> plans(List<RegisteredVersion> versions) {
    var all = new ArrayList<Choice>();
    all.add(Choice.of("", words.of("register.any.plan")));
    for (var version : versions) {
      String id = String.valueOf(version.planId());
      if (all.stream().anyMatch(c -> c.value().equals(id))) continue;
      String cited = version.cited();
      all.add(Choice.of(id, cited.isEmpty() ? words.of("register.plan.unnumbered") : cited));
    }
    return all;
  }

  /** What is chosen, each with the address without it. */
  List<Tab> chosen(Asked asked, RegisterPage.Choices choices, String bodyName) {
    var all = new ArrayList<Tab>();
    for (var part : asked.named().entrySet()) {
      String text =
          switch (part.getKey()) {
            case "body" -> bodyName;
            case "only" -> words.of("register.only");
            case "q" -> "“" + part.getValue() + "”";
            default -> text(part.getKey(), part.getValue(), choices);
          };
      all.add(Tab.of(text, asked.without("/register", part.getKey()), true, -1));
    }
    return all;
  }

  private static String text(String name, String value, RegisterPage.Choices choices) {
    var offered =
        switch (name) {
          case "when" -> choices.when();
          case "rhythm" -> choices.rhythm();
          case "kind" -> choices.kind();
          case "topic" -> choices.topic();
          case "channel" -> choices.channel();
          default -> choices.plan();
        };
    return offered.stream()
        .filter(c -> c.value().equalsIgnoreCase(value))
        .map(Choice::text)
        .findFirst()
        .orElse(value);
  }
}
