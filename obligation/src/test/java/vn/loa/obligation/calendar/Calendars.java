package vn.loa.obligation.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The calendars of the tests: the shipped one, and two fictional offices above it. */
final class Calendars {

  static final Edition SHIPPED = Edition.shipped();
  static final WorkingCalendar USUAL = WorkingCalendar.of(SHIPPED);

  private static final Map<String, WorkingCalendar> ALL =
      Map.of(
          "usual", USUAL,
          "seasons", WorkingCalendar.of(SHIPPED, above(seasons())),
          "saturday",
              WorkingCalendar.of(
                  SHIPPED,
                  above(
                      List.of(
                          new WorkingHours(
                              SHIPPED.valid(),
                              Set.of(DayOfWeek.SATURDAY),
                              List.of(hours("07:30", "11:30")),
                              "Nội quy bộ phận một cửa xã Đông Giang")))));

  private Calendars() {}

  static WorkingCalendar named(String name) {
    return Objects.requireNonNull(ALL.get(name), name);
  }

  private static Edition above(List<? extends Edition.Entry> entries) {
    return new Edition(
        "dong-giang.1", SHIPPED.valid(), List.copyOf(entries), "Quyết định của tỉnh", null);
  }

  /** Winter all the time, and above it summer from 16 April to 15 October of each year. */
  private static List<WorkingHours> seasons() {
    var week = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
    var out = new ArrayList<WorkingHours>();
    var winter = List.of(hours("07:30", "12:00"), hours("13:00", "16:30"));
    out.add(new WorkingHours(SHIPPED.valid(), week, winter, "giờ mùa đông"));
    for (int year = 2023; year <= 2030; year++) {
      var days = new DateRange(LocalDate.of(year, 4, 16), LocalDate.of(year, 10, 15));
      var summer = List.of(hours("07:00", "11:30"), hours("13:30", "17:00"));
      out.add(new WorkingHours(days, week, summer, "giờ mùa hè"));
    }
    return out;
  }

  static WorkingHours.Interval hours(String from, String to) {
    return new WorkingHours.Interval(LocalTime.parse(from), LocalTime.parse(to));
  }
}
