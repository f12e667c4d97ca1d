package vn.loa.app.register;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.loa.obligation.Channel;
import vn.loa.obligation.DutyKind;
import vn.loa.obligation.Recurrence;
import vn.loa.obligation.Topic;
import vn.loa.obligation.calendar.DateRange;

/**
 * What is asked of the register, as it stands in the address; what cannot be read is left out.
 *
 * @param body null for the viewer's own
 * @param only whether bodies below are left out
 * @param when empty for today, {@code all}, {@code 2026}, {@code 2026-Q4}, {@code 2026-11}
 */
public record Asked(
    @Nullable Long body,
    boolean only,
    String when,
    String rhythm,
    String kind,
    String topic,
    String channel,
    @Nullable Long plan,
    String text) {

  private static final int LONGEST = 200;
  private static final String ALL = "all";

  static Asked of(Map<String, String> parameters) {
    return new Asked(
        number(parameters.get("body")),
        "1".equals(parameters.get("only")),
        cut(parameters.get("when")),
        cut(parameters.get("rhythm")),
        cut(parameters.get("kind")),
        cut(parameters.get("topic")),
        cut(parameters.get("channel")),
        number(parameters.get("plan")),
        cut(parameters.get("q")));
  }

  private static String cut(@Nullable String value) {
    if (value == null) return "";
    return value.length() > LONGEST ? value.substring(0, LONGEST) : value;
  }

  private static @Nullable Long number(@Nullable String value) {
    return value != null && value.matches("\\d{1,18}") ? Long.valueOf(value) : null;
  }

  RegisterFilter.Marks marks() {
    return new RegisterFilter.Marks(
        find(DutyKind.class, kind),
        find(Recurrence.Period.class, rhythm),
        find(Topic.class, topic),
        find(Channel.class, channel));
  }

  private static <E extends Enum<E>> @Nullable E find(Class<E> type, String name) {
    for (E value : type.getEnumConstants()) {
      if (value.name().equals(name.toUpperCase(Locale.ROOT))) return value;
    }
    return null;
  }

  /** The days that are asked for; null for all. */
  @Nullable DateRange days(LocalDate today) {
    if (when.equals(ALL)) return null;
    if (when.matches("(19|20|21)\\d\\d")) return DateRange.ofYear(Integer.parseInt(when));
    if (when.matches("(19|20|21)\\d\\d-Q[1-4]")) {
      int year = Integer.parseInt(when.substring(0, 4));
      var first = YearMonth.of(year, (when.charAt(6) - '1') * 3 + 1);
      return new DateRange(first.atDay(1), first.plusMonths(2).atEndOfMonth());
    }
    if (when.matches("(19|20|21)\\d\\d-(0[1-9]|1[0-2])")) {
      var month = YearMonth.parse(when);
      return new DateRange(month.atDay(1), month.atEndOfMonth());
    }
    return DateRange.of(today);
  }

  /** All that is asked, by the names in the address. */
  Map<String, String> named() {
    var all = new LinkedHashMap<String, String>();
    put(all, "body", body == null ? "" : body.toString());
    put(all, "only", only ? "1" : "");
    put(all, "when", when);
    put(all, "rhythm", rhythm);
    put(all, "kind", kind);
    put(all, "topic", topic);
    put(all, "channel", channel);
    put(all, "plan", plan == null ? "" : plan.toString());
    put(all, "q", text);
    return all;
  }

  private static void put(Map<String, String> all, String name, String value) {
    if (!value.isBlank()) all.put(name, value);
  }

  /** The address of the same question on a page, without one of its parts. */
  String without(String path, String part) {
    var rest = named();
    rest.remove(part);
    return href(path, rest);
  }

  String href(String path) {
    return href(path, named());
  }

  String href(String path, Cursor cursor) {
    var all = named();
    put(all, "after", cursor.text());
    return href(path, all);
  }

  private static String href(String path, Map<String, String> parameters) {
    if (parameters.isEmpty()) return path;
    return path
        + "?"
        + parameters.entrySet().stream()
            .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
  }
}
