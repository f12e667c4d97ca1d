package vn.loa.app.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import vn.loa.app.identity.SignedIn;
import vn.loa.app.shell.Allows;
import vn.loa.app.shell.Page;
import vn.loa.app.shell.Place;
import vn.loa.app.shell.PlaceSource;
import vn.loa.app.shell.Tab;
import vn.loa.app.shell.View;
import vn.loa.app.shell.Words;
import vn.loa.obligation.calendar.CountingPolicy;
import vn.loa.obligation.calendar.DateRange;
import vn.loa.obligation.calendar.DatedPeriod;
import vn.loa.obligation.calendar.DatedPeriod.Basis;
import vn.loa.obligation.calendar.DatedPeriod.Kind;
import vn.loa.obligation.calendar.Edition;
import vn.loa.obligation.calendar.Reckoning;
import vn.loa.obligation.calendar.WorkingCalendar;

/** The calendar to look at: a year, its periods, and the reckoner of deadlines. */
@Controller
class CalendarPages implements PlaceSource {

  private static final int RANK = 150;
  private static final int FIRST_YEAR = 2000;
  private static final int LAST_YEAR = 2100;

  private final Calendars calendars;
  private final Clock clock;

  CalendarPages(Calendars calendars, Clock clock) {
    this.calendars = calendars;
    this.clock = clock;
  }

  @Override
  public List<Place> places(Words words) {
    return List.of(new Place("/calendar", "calendar", words.of("calendar.place"), 'l', 0, RANK));
  }

  @GetMapping("/calendar")
  View year(
      Page page,
      @RequestAttribute("vn.loa.app.identity.SignedIn") SignedIn person,
      @RequestAttribute("vn.loa.app.shell.Allows") Allows allows,
      @RequestParam(required = false) @Nullable Integer year) {
    var today = LocalDate.now(clock);
    int shown = within(year, today);
    var calendar = of(person);
    var view = new YearView(calendar, today, new Sums(page.words()));
    var words = page.words();
    return View.of(
        "calendar/year",
        new YearPage(
            page.titled(words.of("calendar.title", "year", shown)),
            tabs(words, "/calendar", shown),
            shown,
            view.months(shown),
            calendar.knows(LocalDate.of(shown, 7, 1)),
            view.isAssumed(shown),
            allows.page("/calendar/correction"),
            newer()));
  }

  @GetMapping("/calendar/periods")
  View periods(
      Page page,
      @RequestAttribute("vn.loa.app.identity.SignedIn") SignedIn person,
      @RequestParam(required = false) @Nullable Integer year) {
    var today = LocalDate.now(clock);
    int shown = within(year, today);
    var calendar = of(person);
    var sums = new Sums(page.words());
    var rows = new ArrayList<PeriodsPage.Row>();
    for (var kind :
        List.of(Kind.MONTH, Kind.QUARTER, Kind.HALF_YEAR, Kind.NINE_MONTHS, Kind.YEAR)) {
      for (var period : of(kind, shown)) rows.add(row(period, calendar, today, sums));
    }
    var reckoning = new Reckoning(calendar, CountingPolicy.REPORTS);
    var reports =
        CountingPolicy.REPORTS.cycle().stream()
            .map(p -> report(DatedPeriod.of(p, shown, Basis.ND09), reckoning, sums))
            .toList();
    return View.of(
        "calendar/periods",
        new PeriodsPage(
            page.titled(page.words().of("calendar.periods.title", "year", shown)),
            tabs(page.words(), "/calendar/periods", shown),
            shown,
            rows,
            reports));
  }

  private static List<DatedPeriod> of(Kind kind, int year) {
    if (kind == Kind.NINE_MONTHS)
      return List.of(DatedPeriod.of(vn.loa.obligation.ReportPeriod.M9, year, Basis.CALENDAR));
    var all = new ArrayList<DatedPeriod>();
    var day = LocalDate.of(year, 1, 1);
    while (day.getYear() == year) {
      var period = DatedPeriod.containing(day, kind, Basis.CALENDAR);
      all.add(period);
      day = period.days().to().plusDays(1);
    }
    return all;
  }

  private static PeriodsPage.Row row(
      DatedPeriod period, WorkingCalendar calendar, LocalDate today, Sums sums) {
    var days = period.days();
    return new PeriodsPage.Row(
        sums.period(period),
        days(days),
        calendar.workingDays(days),
        days(cutOff(period)),
        days.contains(today));
  }

  /** The same period from the 15th to the 14th. */
  private static DateRange cutOff(DatedPeriod period) {
    return new DateRange(
        period.days().from().minusMonths(1).withDayOfMonth(15),
        period.days().to().withDayOfMonth(14));
  }

  private static PeriodsPage.Report report(DatedPeriod period, Reckoning reckoning, Sums sums) {
    var due = reckoning.sending(period);
    return new PeriodsPage.Report(
        sums.period(period), days(period.days()), sums.last(due), sums.steps(due));
  }

  private static String days(DateRange days) {
    return Days.text(days.from()) + " – " + Days.text(days.to());
  }

  @GetMapping("/calendar/deadline")
  View deadline(
      Page page,
      @RequestAttribute("vn.loa.app.identity.SignedIn") SignedIn person,
      DeadlineForm form) {
    var words = page.words();
    return View.of(
        "calendar/deadline",
        form.page(
            page.titled(words.of("calendar.deadline.title")),
            tabs(words, "/calendar/deadline", LocalDate.now(clock).getYear()),
            of(person)));
  }

  private WorkingCalendar of(SignedIn person) {
    var acting = person.acting();
    return acting == null ? calendars.current() : calendars.current(acting.bodyId());
  }

  private @Nullable String newer() {
    return calendars.knowsShipped() ? null : Edition.shipped().id();
  }

  private static int within(@Nullable Integer year, LocalDate today) {
    return year == null ? today.getYear() : Math.clamp(year, FIRST_YEAR, LAST_YEAR);
  }

  static List<Tab> tabs(Words words, String current, int year) {
    return List.of(
        tab(words, "year", "/calendar", "?year=" + year, current),
        tab(words, "periods", "/calendar/periods", "?year=" + year, current),
        tab(words, "deadline", "/calendar/deadline", "", current),
        tab(words, "editions", "/calendar/editions", "", current));
  }

  private static Tab tab(Words words, String key, String path, String query, String current) {
    return Tab.of(words.of("calendar.tab." + key), path + query, path.equals(current), -1);
  }
}
