package vn.loa.app.calendar;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.loa.app.shell.Field;
import vn.loa.app.shell.Page;
import vn.loa.app.shell.Tab;
import vn.loa.obligation.Deadline;
import vn.loa.obligation.Deadline.Operator;
import vn.loa.obligation.Deadline.TimeUnit;
import vn.loa.obligation.calendar.CountingPolicy;
import vn.loa.obligation.calendar.Due;
import vn.loa.obligation.calendar.Reckoning;
import vn.loa.obligation.calendar.WorkingCalendar;

/**
 * A question to the reckoner, as typed.
 *
 * @param how {@code hours}, {@code days}, {@code by}, {@code before}
 */
record DeadlineForm(
    @Nullable String how, @Nullable String day, @Nullable String time, @Nullable String amount) {

  static final List<String> HOW = List.of("hours", "days", "by", "before");

  private boolean asked() {
    return day != null && !day.isBlank();
  }

  private String chosen() {
    return how != null && HOW.contains(how) ? how : "hours";
  }

  private boolean isTerm() {
    return chosen().equals("hours") || chosen().equals("days");
  }

  DeadlinePage page(Page page, List<Tab> tabs, WorkingCalendar calendar) {
    var found = due(calendar);
    var sums = new Sums(page.words());
    return new DeadlinePage(
        page,
        tabs,
        chosen(),
        fields(page),
        found.map(sums::last).orElse(""),
        found.map(sums::brief).orElse(""),
        found.map(sums::steps).orElse(List.of()));
  }

  private List<Field> fields(Page page) {
    var fields = new ArrayList<Field>();
    boolean wrongDay = asked() && Days.find(text(day)).isEmpty();
    fields.add(field(page, "day", day, wrongDay));
    fields.add(field(page, "time", time == null ? "08:00" : time, asked() && hour().isEmpty()));
    fields.add(field(page, "amount", amount == null ? "8" : amount, asked() && number().isEmpty()));
    return fields;
  }

  private static Field field(Page page, String name, @Nullable String value, boolean wrong) {
    return Field.of(name, page.t("calendar.deadline." + name), text(value))
        .error(wrong ? page.t("calendar.deadline." + name + ".wrong", "text", text(value)) : null);
  }

  private Optional<Due> due(WorkingCalendar calendar) {
    var date = Days.find(text(day));
    if (date.isEmpty()) return Optional.empty();
    var reckoning = new Reckoning(calendar, CountingPolicy.DUTIES);
    if (!isTerm()) {
      var operator = chosen().equals("before") ? Operator.BEFORE : Operator.BY;
      return Optional.of(reckoning.onDate(new Deadline.OnDate(date.get(), operator)));
    }
    if (hour().isEmpty() || number().isEmpty()) return Optional.empty();
    var unit = chosen().equals("days") ? TimeUnit.WORKING_DAY : TimeUnit.WORKING_HOUR;
    var term = new Deadline.WithinWorkingTime(number().get(), unit, Operator.WITHIN);
    return Optional.of(reckoning.after(date.get().atTime(hour().get()), term));
  }

  private Optional<LocalTime> hour() {
    String typed = time == null || time.isBlank() ? "08:00" : time.strip();
    var parts = typed.replace('h', ':').replace('g', ':').split(":", -1);
    try {
      int minute = parts.length < 2 || parts[1].isEmpty() ? 0 : Integer.parseInt(parts[1]);
      return Optional.of(LocalTime.of(Integer.parseInt(parts[0]), minute));
    } catch (DateTimeException | NumberFormatException none) {
      return Optional.empty();
    }
  }

  private Optional<Integer> number() {
    String typed = amount == null || amount.isBlank() ? "8" : amount.strip();
    boolean sound = typed.matches("\\d{1,5}");
    int number = sound ? Integer.parseInt(typed) : 0;
    return sound && number > 0 && number <= Reckoning.MOST_WORKING_TIME
        ? Optional.of(number)
        : Optional.empty();
  }

  private static String text(@Nullable String value) {
    if (value == null) return "";
    return value.length() > 40 ? value.substring(0, 40) : value;
  }
}
