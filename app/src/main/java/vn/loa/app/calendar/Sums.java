package vn.loa.app.calendar;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import vn.loa.app.shell.Words;
import vn.loa.obligation.calendar.CalendarDay;
import vn.loa.obligation.calendar.DateRange;
import vn.loa.obligation.calendar.DatedPeriod;
import vn.loa.obligation.calendar.Due;
import vn.loa.obligation.calendar.SpecialDay;
import vn.loa.obligation.calendar.Step;

/** Days, periods, due moments and their sums in words: the one place that makes the sentences. */
public record Sums(Words words) {

  /** {@code hết thứ Sáu 21/04/2023}, or with its time {@code 16:45 thứ Hai 17/04/2023}. */
  public String last(Due due) {
    return due.time() == null
        ? words.of("calendar.sum.end", "day", weekday(due.day()))
        : moment(due.day().atTime(due.time()));
  }

  /**
   * A term in one line: {@code 08 giờ làm việc từ 16:45 thứ Sáu 14/4 → 16:45 thứ Hai 17/4}; empty
   * for what is no term from an event.
   */
  public String brief(Due due) {
    var worked = Duration.ZERO;
    int days = 0;
    LocalDateTime event = null;
    for (var step : due.steps()) {
      if (step instanceof Step.Began began) event = began.event();
      if (step instanceof Step.HoursCounted hours) worked = worked.plus(hours.time());
      if (step instanceof Step.DaysCounted counted) days = counted.upTo();
    }
    if (event == null) return "";
    String term =
        days > 0
            ? words.of("calendar.sum.days", "n", two(days))
            : words.of("calendar.sum.hours", "n", two(worked.toHours()));
    String until =
        due.time() == null
            ? words.of("calendar.sum.end", "day", near(due.day(), event.toLocalDate()))
            : time(due.time()) + " " + near(due.day(), event.toLocalDate());
    String from = time(event.toLocalTime()) + " " + near(event.toLocalDate(), event.toLocalDate());
    return words.of("calendar.sum.brief", "term", term, "from", from, "until", until);
  }

  /** The steps of a sum, a sentence each. */
  public List<String> steps(Due due) {
    return due.steps().stream().map(this::step).map(Sums::capital).toList();
  }

  /** {@code thứ Tư} as a sentence or a heading begins: {@code Thứ Tư}. */
  public static String capital(String text) {
    return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }

  private String step(Step step) {
    return switch (step) {
      case Step.Began began -> say("began", "moment", moment(began.event()));
      case Step.EventDayNotCounted event -> say("event", "day", weekday(event.day()));
      case Step.DaysOff off -> say("off", "days", days(off.days()), "why", reason(off.reason()));
      case Step.Waited waited -> say("waited", "moment", moment(waited.until()));
      case Step.HoursCounted hours -> hours(hours);
      case Step.DaysCounted counted ->
          say("counted", "days", days(counted.days()), "n", two(counted.upTo()));
      case Step.DayStated stated -> say("stated", "day", weekday(stated.day()));
      case Step.MonthShorter shorter ->
          say("shorter", "n", shorter.stated(), "day", Days.text(shorter.last()));
      case Step.MonthAfter after ->
          say(
              "after",
              "period",
              period(after.period()),
              "month",
              after.month().getMonthValue() + "/" + after.month().getYear());
      case Step.DayBefore before ->
          say("before", "stated", Days.text(before.stated()), "last", weekday(before.last()));
      case Step.PeriodEnded ended -> ended(ended);
      case Step.SendingDay sending -> say("sending", "day", weekday(sending.day()));
      case Step.WorkingDayAfterCutOff after ->
          say("cut-off", "stated", Days.text(after.cutOff()), "day", weekday(after.day()));
      case Step.RolledForward rolled ->
          say("rolled", "from", Days.text(rolled.from()), "to", weekday(rolled.to()));
      case Step.StaysOff stays -> stays(stays);
      case Step.HolidaysUnknown unknown -> say("unknown", "day", Days.text(unknown.from()));
    };
  }

  private String ended(Step.PeriodEnded ended) {
    boolean cutOff = ended.period().basis() == DatedPeriod.Basis.ND09;
    boolean whole = ended.period().kind() == DatedPeriod.Kind.WHOLE;
    String key = whole ? "ended.whole" : cutOff ? "ended.cut-off" : "ended";
    return say(key, "period", period(ended.period()), "day", weekday(ended.day()));
  }

  private String hours(Step.HoursCounted hours) {
    String text =
        say(
            "worked",
            "day",
            weekday(hours.day()),
            "time",
            duration(hours.time()),
            "from",
            time(hours.from()),
            "to",
            time(hours.to()));
    var special = hours.special();
    return special == null || special.other() == null
        ? text
        : text + " " + say("worked.swapped", "day", Days.text(special.other()));
  }

  private String stays(Step.StaysOff stays) {
    String key =
        switch (stays.why()) {
          case STATED_BEFORE -> "stays.before";
          case POLICY -> "stays.policy";
        };
    return say(key, "day", weekday(stays.day()), "why", reason(stays.reason()));
  }

  private String say(String step, Object... values) {
    return words.of("calendar.step." + step, values);
  }

  /** Why a day is off. */
  public String reason(CalendarDay.Off off) {
    var special = off.special();
    return special == null ? words.of("calendar.off.weekly") : what(special);
  }

  /** What a special day is: {@code nghỉ bù Quốc khánh}. */
  public String what(SpecialDay special) {
    String kind = special.kind().name().toLowerCase(Locale.ROOT);
    var other = special.other();
    return words.of(
        "calendar.off." + kind,
        "name",
        special.name(),
        "other",
        other == null ? "" : Days.text(other));
  }

  /** {@code thứ Sáu 21/04/2023}. */
  public String weekday(LocalDate day) {
    return name(day) + " " + Days.text(day);
  }

  /** The name of the day in its week. */
  public String name(LocalDate day) {
    return words.of("calendar.day." + day.getDayOfWeek().getValue());
  }

  public String moment(LocalDateTime moment) {
    return time(moment.toLocalTime()) + " " + weekday(moment.toLocalDate());
  }

  /** Without the year where it is that of the event. */
  private String near(LocalDate day, LocalDate event) {
    String brief = day.getDayOfMonth() + "/" + day.getMonthValue();
    return name(day)
        + " "
        + (day.getYear() == event.getYear() ? brief : brief + "/" + day.getYear());
  }

  public String days(DateRange days) {
    if (days.length() == 1) return weekday(days.from());
    return words.of("calendar.days", "from", weekday(days.from()), "to", weekday(days.to()));
  }

  /** {@code tháng 3/2026}, {@code quý I/2026}, {@code tuần 04/2026}. */
  public String period(DatedPeriod period) {
    String kind = period.kind().name().toLowerCase(Locale.ROOT);
    if (period.count() > 1) kind += ".many";
    if (period.kind() == DatedPeriod.Kind.HALF_YEAR && period.count() == 1)
      kind += "." + period.number();
    return words.of(
        "calendar.period." + kind,
        "n",
        number(period, period.number()),
        "last",
        number(period, period.number() + period.count() - 1),
        "year",
        period.year(),
        "day",
        Days.text(period.days().from()));
  }

  private static String number(DatedPeriod period, int number) {
    return switch (period.kind()) {
      case QUARTER -> List.of("I", "II", "III", "IV").get(Math.clamp(number, 1, 4) - 1);
      case WEEK -> two(number);
      case YEAR -> String.valueOf(period.year() + number - period.number());
      case DAY, MONTH, HALF_YEAR, NINE_MONTHS, WHOLE -> String.valueOf(number);
    };
  }

  private String duration(Duration time) {
    int minutes = time.toMinutesPart();
    return minutes == 0
        ? words.of("calendar.time.hours", "h", time.toHours())
        : time.toHours() == 0
            ? words.of("calendar.time.minutes", "m", minutes)
            : words.of("calendar.time.both", "h", time.toHours(), "m", minutes);
  }

  private static String time(LocalTime time) {
    return "%02d:%02d".formatted(time.getHour(), time.getMinute());
  }

  private static String two(long number) {
    return "%02d".formatted(number);
  }
}
