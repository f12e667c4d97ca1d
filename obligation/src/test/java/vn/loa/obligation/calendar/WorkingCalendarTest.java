package vn.loa.obligation.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.loa.obligation.Deadline;
import vn.loa.obligation.calendar.SpecialDay.Certainty;

class WorkingCalendarTest {

  private static LocalDateTime moment(Random dice) {
    return LocalDateTime.of(2023, 1, 1, 0, 0).plusSeconds(dice.nextInt(7 * 365 * 86_400));
  }

  private static LocalDateTime after(WorkingCalendar calendar, LocalDateTime event, int hours) {
    var term =
        new Deadline.WithinWorkingTime(
            hours, Deadline.TimeUnit.WORKING_HOUR, Deadline.Operator.WITHIN);
    return new Reckoning(calendar, CountingPolicy.DUTIES).after(event, term).last();
  }

  @ParameterizedTest
  @DisplayName("hours that were added are measured again, and a later event never ends sooner")
  @ValueSource(strings = {"usual", "seasons", "saturday"})
  void hoursBack(String name) {
    var calendar = Calendars.named(name);
    var dice = new Random(11);
    for (int i = 0; i < 2000; i++) {
      var event = moment(dice);
      int hours = 1 + dice.nextInt(60);
      var end = after(calendar, event, hours);
      assertThat(calendar.workingTime(event, end))
          .as("%s", event)
          .isEqualTo(Duration.ofHours(hours));
      assertThat(after(calendar, event, hours + 1)).isAfter(end);
      var later = event.plusSeconds(dice.nextInt(200_000));
      assertThat(after(calendar, later, hours)).isAfterOrEqualTo(end);
    }
  }

  @Test
  @DisplayName("working time adds up, and none passes backwards")
  void additive() {
    var dice = new Random(12);
    for (int i = 0; i < 1000; i++) {
      var a = moment(dice);
      var b = a.plusSeconds(dice.nextInt(2_000_000));
      var c = b.plusSeconds(dice.nextInt(2_000_000));
      var calendar = Calendars.USUAL;
      assertThat(calendar.workingTime(a, b).plus(calendar.workingTime(b, c)))
          .isEqualTo(calendar.workingTime(a, c));
      assertThat(calendar.workingTime(c, a)).isZero();
    }
  }

  @Test
  @DisplayName("working days that were added are counted again")
  void daysBack() {
    var dice = new Random(13);
    for (int i = 0; i < 1000; i++) {
      var event = moment(dice);
      int days = 1 + dice.nextInt(60);
      var term =
          new Deadline.WithinWorkingTime(
              days, Deadline.TimeUnit.WORKING_DAY, Deadline.Operator.WITHIN);
      var due = new Reckoning(Calendars.USUAL, CountingPolicy.DUTIES).after(event, term);
      assertThat(Calendars.USUAL.isWorked(due.day())).isTrue();
      var counted = new DateRange(event.toLocalDate().plusDays(1), due.day());
      assertThat(Calendars.USUAL.workingDays(counted)).isEqualTo(days);
    }
  }

  @Test
  @DisplayName("every shipped day has a name and a source, and says how sure it is")
  void shipped() {
    for (var entry : Calendars.SHIPPED.entries()) {
      switch (entry) {
        case SpecialDay day -> assertThat(day.name()).isNotBlank();
        case WorkingHours hours -> assertThat(hours.intervals()).hasSize(2);
      }
      var source =
          switch (entry) {
            case SpecialDay day -> day.source();
            case WorkingHours hours -> hours.source();
          };
      assertThat(source).isNotBlank();
    }
    var tet = Calendars.USUAL.on(LocalDate.of(2027, 2, 5)).special();
    assertThat(tet).isNotNull().extracting(SpecialDay::certainty).isEqualTo(Certainty.ASSUMED);
    var lastTet = Calendars.USUAL.on(LocalDate.of(2023, 1, 23)).special();
    assertThat(lastTet)
        .isNotNull()
        .extracting(SpecialDay::certainty)
        .isEqualTo(Certainty.PUBLISHED);
  }

  @Test
  @DisplayName("an edition that is kept as a table comes back as it was")
  void kept() {
    var hours =
        new WorkingHours(
            DateRange.ofYear(2027),
            Set.of(DayOfWeek.SATURDAY, DayOfWeek.MONDAY, DayOfWeek.SUNDAY),
            List.of(Calendars.hours("07:30", "11:30")),
            "Nội quy");
    var off =
        swapped(LocalDate.of(2027, 1, 4), SpecialDay.Kind.SWAPPED_OFF, LocalDate.of(2027, 1, 9));
    var mended = Calendars.SHIPPED.corrected("vn.9", "Thông báo", List.of(hours, off), Set.of());
    var read = Edition.read(mended.table());
    assertThat(read.entries()).isEqualTo(mended.entries());
    assertThat(read.id()).isEqualTo("vn.9");
    assertThat(read.valid()).isEqualTo(mended.valid());
    assertThat(Edition.read(read.table())).isEqualTo(read);
    var broken = new Edition("a", DateRange.ofYear(2027), List.of(), "một\tnguồn", null);
    assertThatIllegalArgumentException().isThrownBy(broken::table);
  }

  @Test
  @DisplayName("a correction is a new edition; what was reckoned with the old one stays")
  void corrected() {
    var day = LocalDate.of(2026, 11, 23);
    var saturday = LocalDate.of(2026, 11, 28);
    var swap =
        List.of(
            swapped(day, SpecialDay.Kind.SWAPPED_OFF, saturday),
            swapped(saturday, SpecialDay.Kind.SWAPPED_WORKED, day));
    var old = Calendars.SHIPPED;
    var now = old.corrected("vn-2023-2030.2", "Thông báo", swap, Set.of(LocalDate.of(2026, 8, 22)));
    var calendar = WorkingCalendar.of(now);
    assertThat(calendar.isWorked(day)).isFalse();
    assertThat(calendar.isWorked(saturday)).isTrue();
    assertThat(calendar.isWorked(LocalDate.of(2026, 8, 22))).isFalse();
    assertThat(Calendars.USUAL.isWorked(day)).isTrue();
    assertThat(now.corrects()).isEqualTo(old.id());
    assertThat(now.corrected("x", "y", swap, Set.of()).entries()).hasSameSizeAs(now.entries());
    assertThat(calendar).isNotEqualTo(Calendars.USUAL).isEqualTo(WorkingCalendar.of(now));
    assertThat(calendar.hashCode()).isEqualTo(WorkingCalendar.of(now).hashCode());
    assertThat(calendar.editions()).containsExactly(now);
    assertThat(calendar).hasToString("WorkingCalendar[vn-2023-2030.2]");
  }

  private static SpecialDay swapped(LocalDate day, SpecialDay.Kind kind, LocalDate other) {
    return new SpecialDay(day, kind, "Nghỉ liền", Certainty.PUBLISHED, "Thông báo", other);
  }

  @Test
  @DisplayName("a Saturday worked in exchange has the hours of the day that was taken off")
  void swappedHours() {
    var calendar = Calendars.named("saturday");
    assertThat(calendar.on(LocalDate.of(2024, 5, 4)))
        .isInstanceOfSatisfying(
            CalendarDay.Worked.class, day -> assertThat(day.hours()).hasSize(2));
    assertThat(calendar.on(LocalDate.of(2024, 5, 11)))
        .isInstanceOfSatisfying(
            CalendarDay.Worked.class, day -> assertThat(day.hours()).hasSize(1));
  }

  @Test
  @DisplayName("an edition that contradicts itself is refused")
  void contradictions() {
    var day = LocalDate.of(2026, 3, 2);
    var holiday = special(day, SpecialDay.Kind.HOLIDAY);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> edition(List.of(holiday, holiday)))
        .withMessageContaining("2026-03-02 twice");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> edition(List.of(special(day.plusYears(9), SpecialDay.Kind.HOLIDAY))));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> special(day, SpecialDay.Kind.SWAPPED_WORKED));
    assertThatIllegalArgumentException().isThrownBy(() -> Calendars.hours("11:30", "07:30"));
    var night = List.of(Calendars.hours("13:00", "17:00"), Calendars.hours("08:00", "12:00"));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new WorkingHours(DateRange.ofYear(2026), Set.of(DayOfWeek.MONDAY), night, "x"));
    assertThatIllegalArgumentException().isThrownBy(() -> new DateRange(day, day.minusDays(1)));
  }

  @Test
  @DisplayName("a calendar in which nobody works is told, not searched for ever")
  void nobodyWorks() {
    var none = WorkingCalendar.of(edition(List.of()));
    var event = LocalDateTime.of(2026, 3, 2, 8, 0);
    assertThatIllegalStateException().isThrownBy(() -> after(none, event, 8));
    assertThatIllegalStateException()
        .isThrownBy(() -> none.workingDayFrom(LocalDate.of(2026, 3, 2)));
  }

  @Test
  @DisplayName("a body that closes on Fridays says so above the country's hours")
  void closedFridays() {
    var closed =
        new WorkingHours(
            DateRange.ofYear(2026), EnumSet.of(DayOfWeek.FRIDAY), List.of(), "nội quy");
    var calendar = WorkingCalendar.of(Calendars.SHIPPED, edition(List.of(closed)));
    assertThat(calendar.isWorked(LocalDate.of(2026, 3, 6))).isFalse();
    assertThat(calendar.isWorked(LocalDate.of(2026, 3, 5))).isTrue();
    assertThat(calendar.isWorked(LocalDate.of(2027, 3, 5))).isTrue();
  }

  @Test
  @DisplayName("a row that cannot be read is named")
  void unreadable() {
    String head = "edition\t2026-01-01..2026-12-31\tx.1\t\tnguồn\n";
    for (var row :
        List.of(
            "holiday\t2026-02-30\tTết\tpublished\tnguồn",
            "feast\t2026-02-03\tTết\tpublished\tnguồn",
            "holiday\t2026-02-03\tTết\tsure\tnguồn",
            "holiday\t2026-02-03\tTết",
            "hours\t2026-01-01..2026-12-31\tT2-T6 7h-11h\t\tnguồn")) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> EditionTable.read(head + row))
          .withMessageContaining(row);
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> EditionTable.read(""))
        .withMessageContaining("edition");
    String sunday = "hours\t2026-01-01..2026-12-31\tCN 08:00-09:00\t\tnguồn";
    assertThat(EditionTable.read(head + sunday).entries())
        .containsExactly(
            new WorkingHours(
                DateRange.ofYear(2026),
                Set.of(DayOfWeek.SUNDAY),
                List.of(Calendars.hours("08:00", "09:00")),
                "nguồn"));
  }

  private static SpecialDay special(LocalDate day, SpecialDay.Kind kind) {
    return new SpecialDay(day, kind, "x", Certainty.PUBLISHED, "y", null);
  }

  private static Edition edition(List<? extends Edition.Entry> entries) {
    return new Edition("x.1", DateRange.ofYear(2026), List.copyOf(entries), "y", null);
  }
}
