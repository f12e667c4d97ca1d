package vn.loa.app.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.loa.obligation.calendar.CalendarDay;
import vn.loa.obligation.calendar.DateRange;
import vn.loa.obligation.calendar.SpecialDay;
import vn.loa.obligation.calendar.SpecialDay.Certainty;
import vn.loa.obligation.calendar.WorkingCalendar;

/** Lays out a year for the eye: months, weeks, and what is special in words. */
final class YearView {

  private final WorkingCalendar calendar;
  private final LocalDate today;
  private final Sums sums;

  YearView(WorkingCalendar calendar, LocalDate today, Sums sums) {
    this.calendar = calendar;
    this.today = today;
    this.sums = sums;
  }

  List<YearPage.Month> months(int year) {
    return IntStream.rangeClosed(1, 12).mapToObj(m -> month(YearMonth.of(year, m))).toList();
  }

  boolean isAssumed(int year) {
    return DateRange.ofYear(year)
        .days()
        .map(d -> calendar.on(d).special())
        .anyMatch(YearView::open);
  }

  private static boolean open(@Nullable SpecialDay special) {
    return special != null && special.certainty() == Certainty.ASSUMED;
  }

  private YearPage.Month month(YearMonth month) {
    var weeks = new ArrayList<List<YearPage.@Nullable Day>>();
    var week = new YearPage.@Nullable Day[7];
    for (int n = 1; n <= month.lengthOfMonth(); n++) {
      var day = month.atDay(n);
      week[day.getDayOfWeek().getValue() - 1] = day(day);
      if (day.getDayOfWeek().getValue() == 7 || n == month.lengthOfMonth()) {
        weeks.add(Arrays.asList(week));
        week = new YearPage.@Nullable Day[7];
      }
    }
    return new YearPage.Month(
        month.getMonthValue(), name(month), weeks, notes(month.atDay(1), month.atEndOfMonth()));
  }

  private String name(YearMonth month) {
    return sums.words().of("calendar.month", "n", month.getMonthValue(), "year", month.getYear());
  }

  private YearPage.Day day(LocalDate day) {
    var what = calendar.on(day);
    var special = what.special();
    String look =
        switch (what) {
          case CalendarDay.Worked worked -> special == null ? "plain" : "worked";
          case CalendarDay.Off off ->
              special == null
                  ? "off"
                  : special.kind() == SpecialDay.Kind.SWAPPED_OFF ? "swapped" : "holiday";
        };
    String label =
        sums.weekday(day)
            + ": "
            + (what instanceof CalendarDay.Off off
                ? sums.reason(off)
                : special == null ? sums.words().of("calendar.plain") : sums.what(special));
    if (open(special)) label += ", " + sums.words().of("calendar.assumed");
    return new YearPage.Day(day.getDayOfMonth(), look, sign(special), label, day.equals(today));
  }

  /** A letter for each kind of special day, with a question mark where it is only expected. */
  private String sign(@Nullable SpecialDay special) {
    if (special == null) return "";
    String sign =
        sums.words()
            .of(
                "calendar.sign."
                    + switch (special.kind()) {
                      case HOLIDAY -> "holiday";
                      case COMPENSATION -> "compensation";
                      case SWAPPED_OFF -> "off";
                      case SWAPPED_WORKED -> "worked";
                    });
    return open(special) ? sign + "?" : sign;
  }

  /** Days that follow each other for one reason are one note. */
  private List<YearPage.Note> notes(LocalDate from, LocalDate to) {
    var notes = new ArrayList<YearPage.Note>();
    LocalDate first = from;
    SpecialDay before = null;
    for (var day = from; !day.isAfter(to.plusDays(1)); day = day.plusDays(1)) {
      var special = day.isAfter(to) ? null : calendar.on(day).special();
      if (before != null && !isLike(before, special)) {
        notes.add(note(new DateRange(first, day.minusDays(1)), before));
        before = null;
      }
      if (before == null && special != null) {
        first = day;
        before = special;
      }
    }
    return notes;
  }

  private static boolean isLike(SpecialDay a, @Nullable SpecialDay b) {
    return b != null
        && a.kind() == b.kind()
        && a.name().equals(b.name())
        && a.certainty() == b.certainty()
        && a.other() == null
        && b.other() == null;
  }

  private YearPage.Note note(DateRange days, SpecialDay special) {
    String from = brief(days.from());
    return new YearPage.Note(
        sign(special),
        days.length() == 1 ? from : from + " – " + brief(days.to()),
        sums.what(special),
        special.source(),
        open(special));
  }

  private static String brief(LocalDate day) {
    return "%02d/%02d".formatted(day.getDayOfMonth(), day.getMonthValue());
  }
}
