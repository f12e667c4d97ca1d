package vn.loa.app.calendar;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.loa.obligation.calendar.DateRange;
import vn.loa.obligation.calendar.SpecialDay;
import vn.loa.obligation.calendar.WorkingHours;

/**
 * A correction as it is typed.
 *
 * @param values by the name of the field, as typed
 * @param weekdays 1 to 7, Monday first
 * @param errors ends of keys below {@code calendar.wrong}, by the name of the field
 */
public record CorrectionForm(
    Map<String, String> values, List<String> weekdays, Map<String, String> errors) {

  static final List<String> FIELDS =
      List.of("kind", "from", "to", "other", "name", "hours", "source", "reason", "for");

  /** What a correction can say, as the answers of its first question. */
  static final List<String> KINDS = List.of("holiday", "compensation", "swap", "plain", "hours");

  private static final Pattern INTERVAL =
      Pattern.compile("(\\d{1,2})[:hg](\\d{2})?\\s*-\\s*(\\d{1,2})[:hg](\\d{2})?");
  private static final int LONGEST = 300;
  private static final int MOST_DAYS = 31;
  private static final Set<DayOfWeek> OFFICE = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);

  public CorrectionForm {
    values = Map.copyOf(values);
    weekdays = List.copyOf(weekdays);
    errors = Map.copyOf(errors);
  }

  static CorrectionForm blank(boolean country) {
    return new CorrectionForm(
        Map.of("kind", "holiday", "for", country ? "country" : "body"), List.of(), Map.of());
  }

  public String value(String field) {
    return values.getOrDefault(field, "");
  }

  public @Nullable String error(String field) {
    return errors.get(field);
  }

  public boolean works(int weekday) {
    return weekdays.contains(String.valueOf(weekday));
  }

  CorrectionForm with(Map<String, String> wrong) {
    return new CorrectionForm(values, weekdays, wrong);
  }

  /** What is wrong with it, by field; empty where it can be read. */
  Map<String, String> faults() {
    return new Reading().faults();
  }

  /** The correction; empty where something is wrong. */
  Optional<Correction> correction() {
    var reading = new Reading();
    if (!reading.faults().isEmpty()) return Optional.empty();
    var change = reading.change();
    return Optional.of(
        new Correction(change, plain("source"), plain("reason"), value("for").equals("country")));
  }

  /** One line, without the blanks around. */
  private String plain(String field) {
    return value(field).strip().replaceAll("\\s+", " ");
  }

  /** Reads the fields once, and gathers what is wrong. */
  private final class Reading {
    private final Map<String, String> wrong = new LinkedHashMap<>();
    private final @Nullable LocalDate from = day("from", true);
    private final @Nullable LocalDate to = day("to", false);
    private final @Nullable LocalDate other = day("other", kind("swap"));
    private final List<WorkingHours.Interval> intervals = new ArrayList<>();

    Reading() {
      if (!KINDS.contains(value("kind"))) wrong.put("kind", "missing");
      boolean named = kind("holiday") || kind("compensation") || kind("swap");
      if (named) text("name");
      text("source");
      text("reason");
      if (kind("hours")) readHours();
      if (from != null && to != null && to.isBefore(from)) wrong.put("to", "order");
      if (from != null && kind("swap") && from.equals(other)) wrong.put("other", "same");
      if (from != null && to != null && !kind("hours") && to.isAfter(from.plusDays(MOST_DAYS)))
        wrong.putIfAbsent("to", "long");
    }

    Map<String, String> faults() {
      return Map.copyOf(wrong);
    }

    private boolean kind(String kind) {
      return value("kind").equals(kind);
    }

    private @Nullable LocalDate day(String field, boolean required) {
      if (value(field).isBlank()) {
        if (required) wrong.put(field, "missing");
        return null;
      }
      var found = Days.find(value(field));
      if (found.isEmpty()) wrong.put(field, "day");
      return found.orElse(null);
    }

    private void text(String field) {
      String text = plain(field);
      if (text.isEmpty()) wrong.put(field, "missing");
      else if (text.length() > LONGEST) wrong.put(field, "text");
      else if (text.chars().anyMatch(c -> c < ' ')) wrong.put(field, "letters");
    }

    private void readHours() {
      var rest = new StringBuilder();
      var matcher = INTERVAL.matcher(value("hours").replace('–', '-'));
      try {
        while (matcher.find()) {
          matcher.appendReplacement(rest, "");
          intervals.add(
              new WorkingHours.Interval(
                  time(matcher.group(1), matcher.group(2)),
                  time(matcher.group(3), matcher.group(4))));
        }
        new WorkingHours(DateRange.ofYear(2000), OFFICE, intervals, "");
      } catch (IllegalArgumentException | DateTimeException unlike) {
        wrong.put("hours", "hours");
        return;
      }
      matcher.appendTail(rest);
      if (!rest.toString().replaceAll("[\\s,;]", "").isEmpty()) wrong.put("hours", "hours");
      if (weekdays.isEmpty()) wrong.put("weekdays", "missing");
    }

    private static LocalTime time(String hour, @Nullable String minute) {
      return LocalTime.of(Integer.parseInt(hour), minute == null ? 0 : Integer.parseInt(minute));
    }

    Change change() {
      var first = java.util.Objects.requireNonNull(from);
      var range = new DateRange(first, to == null ? first : to);
      return switch (value("kind")) {
        case "holiday" -> new Change.Holiday(range, SpecialDay.Kind.HOLIDAY, plain("name"));
        case "compensation" ->
            new Change.Holiday(range, SpecialDay.Kind.COMPENSATION, plain("name"));
        case "swap" ->
            new Change.Swap(first, java.util.Objects.requireNonNull(other), plain("name"));
        case "hours" -> {
          var days = EnumSet.noneOf(DayOfWeek.class);
          for (String day : weekdays) {
            if (day.matches("[1-7]")) days.add(DayOfWeek.of(Integer.parseInt(day)));
          }
          yield new Change.Hours(range, days, intervals);
        }
        default -> new Change.Plain(range);
      };
    }
  }
}
