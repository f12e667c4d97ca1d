package vn.loa.obligation.calendar;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.stream.Collectors;

/** A formatter of the tests: shows that the steps hold all that a sentence needs. */
final class Spoken {

  private static final String[] WEEKDAYS = {"Hai", "Ba", "Tư", "Năm", "Sáu", "Bảy"};

  private Spoken() {}

  /** "08 giờ làm việc từ 16:45 thứ Sáu 14/4 → 16:45 thứ Hai 17/4". */
  static String brief(Due due) {
    var worked = Duration.ZERO;
    int days = 0;
    String from = "";
    for (var step : due.steps()) {
      if (step instanceof Step.HoursCounted hours) worked = worked.plus(hours.time());
      if (step instanceof Step.DaysCounted counted) days = counted.upTo();
      if (step instanceof Step.Began began) from = moment(began.event());
    }
    String term =
        days > 0
            ? "%02d ngày làm việc".formatted(days)
            : "%02d giờ làm việc".formatted(worked.toHours());
    return term + " từ " + from + " → " + last(due);
  }

  static String last(Due due) {
    return due.time() == null ? "hết " + day(due.day()) : moment(due.last());
  }

  static String steps(Due due) {
    return due.steps().stream().map(Spoken::step).collect(Collectors.joining("; "));
  }

  private static String step(Step step) {
    return switch (step) {
      case Step.Began began -> "từ " + moment(began.event());
      case Step.EventDayNotCounted event -> "không tính " + day(event.day());
      case Step.DaysOff off -> "nghỉ " + range(off.days()) + " " + reason(off.reason());
      case Step.Waited waited -> "tính từ " + moment(waited.until());
      case Step.HoursCounted hours ->
          "%s: %d phút đến %s%s"
              .formatted(
                  day(hours.day()),
                  hours.time().toMinutes(),
                  time(hours.to()),
                  hours.special() == null ? "" : " (làm bù)");
      case Step.DaysCounted days -> range(days.days()) + " đủ " + days.upTo() + " ngày";
      case Step.DayStated stated -> "kế hoạch ghi " + date(stated.day());
      case Step.MonthShorter shorter ->
          "tháng không có ngày " + shorter.stated() + ", lấy " + date(shorter.last());
      case Step.MonthAfter after ->
          "sau kỳ " + after.period().key() + " nên là tháng " + after.month().getMonthValue();
      case Step.DayBefore before ->
          "trước " + date(before.stated()) + " là hết " + date(before.last());
      case Step.PeriodEnded ended -> "kỳ " + ended.period().key() + " đến hết " + date(ended.day());
      case Step.SendingDay sending -> "gửi chậm nhất " + date(sending.day());
      case Step.WorkingDayAfterCutOff after ->
          "sau ngày chốt " + date(after.cutOff()) + " một ngày làm việc: " + date(after.day());
      case Step.RolledForward rolled -> date(rolled.from()) + " dời sang " + date(rolled.to());
      case Step.StaysOff stays ->
          date(stays.day()) + " " + reason(stays.reason()) + " không dời: " + stays.why();
      case Step.HolidaysUnknown unknown -> "từ " + date(unknown.from()) + " chưa có lịch nghỉ";
    };
  }

  private static String reason(CalendarDay.Off off) {
    var special = off.special();
    if (special == null) return "cuối tuần";
    return switch (special.kind()) {
      case HOLIDAY -> special.name();
      case COMPENSATION -> "bù " + special.name();
      case SWAPPED_OFF, SWAPPED_WORKED -> "hoán đổi " + special.name();
    };
  }

  private static String range(DateRange days) {
    if (days.length() == 1) return date(days.from());
    return date(days.from()) + "–" + date(days.to());
  }

  private static String moment(LocalDateTime moment) {
    return time(moment.toLocalTime()) + " " + day(moment.toLocalDate());
  }

  private static String time(LocalTime time) {
    return "%02d:%02d".formatted(time.getHour(), time.getMinute());
  }

  private static String day(LocalDate day) {
    int weekday = day.getDayOfWeek().getValue();
    return (weekday == 7 ? "Chủ nhật " : "thứ " + WEEKDAYS[weekday - 1] + " ") + date(day);
  }

  private static String date(LocalDate day) {
    return day.getDayOfMonth() + "/" + day.getMonthValue();
  }
}
