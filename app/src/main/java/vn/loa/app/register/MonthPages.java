package vn.loa.app.register;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import vn.loa.app.body.Body;
import vn.loa.app.calendar.Calendars;
import vn.loa.app.calendar.Sums;
import vn.loa.app.identity.SignedIn;
import vn.loa.app.shell.Page;
import vn.loa.app.shell.Tab;
import vn.loa.app.shell.View;
import vn.loa.obligation.calendar.CalendarDay;
import vn.loa.obligation.calendar.DateRange;
import vn.loa.obligation.calendar.WorkingCalendar;

/** What a body has to do in a month, day by day. */
@Controller
class MonthPages {

  /** There is room for so many on a day of the wall. */
  private static final int ROOM = 3;

  private static final int FIRST_YEAR = 2000;
  private static final int LAST_YEAR = 2100;

  private final Register register;
  private final InstanceViews views;
  private final Circle circle;
  private final Calendars calendars;
  private final Clock clock;

  MonthPages(
      Register register, InstanceViews views, Circle circle, Calendars calendars, Clock clock) {
    this.register = register;
    this.views = views;
    this.circle = circle;
    this.calendars = calendars;
    this.clock = clock;
  }

  @GetMapping("/register/calendar")
  @Transactional(readOnly = true)
  public View month(
      Page page,
      @RequestAttribute("vn.loa.app.identity.SignedIn") SignedIn person,
      @RequestParam(required = false) @Nullable Long body,
      @RequestParam(defaultValue = "") String month,
      @RequestParam(defaultValue = "") String side) {
    var acting = person.acting();
    long whose = body != null ? body : acting == null ? 0 : acting.bodyId();
    var shownBody =
        circle.find(whose).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    var today = LocalDate.now(clock);
    var shown = month(month, today);
    boolean issued = side.equals("issued");
    var wall = wall(shown);
    var says = new Sayings(page.words(), today);
    var byDay = new TreeMap<LocalDate, List<InstanceView>>();
    int undated = 0;
    for (var one : all(whose, wall, issued)) {
      var due = one.due();
      if (due == null) {
        undated++;
      } else if (wall.contains(due.day())) {
        byDay.computeIfAbsent(due.day(), d -> new ArrayList<>()).add(views.of(one, null, says));
      }
    }
    String base = "/register/calendar?body=" + whose + (issued ? "&side=issued" : "") + "&month=";
    return View.of(
        "register/month",
        new MonthPage(
            page.titled(says.say("month.title", "body", shownBody.name())),
            shownBody.name(),
            sides(says, shownBody, shown, issued),
            says.say("when.month", "n", shown.getMonthValue(), "year", shown.getYear()),
            base + shown.minusMonths(1),
            base + shown.plusMonths(1),
            base + YearMonth.from(today),
            weeks(wall, shown, byDay, says, calendars.current(whose)),
            dated(byDay, shown, says),
            undated));
  }

  private List<Expected> all(long body, DateRange wall, boolean issued) {
    return issued
        ? register.listIssued(body, wall)
        : register.listExpected(body, wall).stream().map(OwedInstance::expected).toList();
  }

  private static YearMonth month(String asked, LocalDate today) {
    try {
      var month = asked.isEmpty() ? YearMonth.from(today) : YearMonth.parse(asked);
      boolean near = month.getYear() >= FIRST_YEAR && month.getYear() <= LAST_YEAR;
      return near ? month : YearMonth.from(today);
    } catch (DateTimeException none) {
      return YearMonth.from(today);
    }
  }

  /** Whole weeks around a month. */
  private static DateRange wall(YearMonth month) {
    return new DateRange(
        month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)),
        month.atEndOfMonth().with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)));
  }

  private static List<Tab> sides(Sayings says, Body body, YearMonth month, boolean issued) {
    String base = "/register/calendar?body=" + body.id() + "&month=" + month;
    return List.of(
        Tab.of(says.say("side.owed"), base, !issued, -1),
        Tab.of(says.say("side.issued"), base + "&side=issued", issued, -1));
  }

  private static List<List<MonthPage.Day>> weeks(
      DateRange wall,
      YearMonth month,
      Map<LocalDate, List<InstanceView>> byDay,
      Sayings says,
      WorkingCalendar calendar) {
    var weeks = new ArrayList<List<MonthPage.Day>>();
    var week = new ArrayList<MonthPage.Day>();
    for (var day : wall.days().toList()) {
      var what = calendar.on(day);
      var items = byDay.getOrDefault(day, List.of());
      var special = what.special();
      week.add(
          new MonthPage.Day(
              day.getDayOfMonth(),
              YearMonth.from(day).equals(month),
              what instanceof CalendarDay.Off,
              special == null ? null : says.sums().what(special),
              day.equals(says.today()),
              items.stream().limit(ROOM).map(MonthPages::item).toList(),
              Math.max(0, items.size() - ROOM),
              "d" + day));
      if (day.getDayOfWeek() == DayOfWeek.SUNDAY) {
        weeks.add(List.copyOf(week));
        week.clear();
      }
    }
    return weeks;
  }

  private static MonthPage.Item item(InstanceView view) {
    String amount = view.amount().isEmpty() ? "" : ", " + view.amount();
    return new MonthPage.Item(
        view.href(), view.title(), view.title() + amount + ", " + view.due(), view.tone());
  }

  private static List<MonthPage.Dated> dated(
      Map<LocalDate, List<InstanceView>> byDay, YearMonth month, Sayings says) {
    return byDay.entrySet().stream()
        .filter(e -> YearMonth.from(e.getKey()).equals(month))
        .map(
            e ->
                new MonthPage.Dated(
                    "d" + e.getKey(), Sums.capital(says.sums().weekday(e.getKey())), e.getValue()))
        .toList();
  }
}
