package vn.loa.obligation.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.loa.obligation.DutyKind;
import vn.loa.obligation.Obligation;
import vn.loa.obligation.Recurrence;
import vn.loa.obligation.Recurrence.Period;
import vn.loa.obligation.ReportPeriod;
import vn.loa.obligation.Slot;
import vn.loa.obligation.calendar.CountingPolicy.Edge;
import vn.loa.obligation.calendar.DatedPeriod.Basis;

class InstancesTest {

  private static final DateRange YEAR = DateRange.ofYear(2023);
  private static final Reckoning DUTIES = new Reckoning(Calendars.USUAL, CountingPolicy.DUTIES);
  private static final Reckoning REPORTS = new Reckoning(Calendars.USUAL, CountingPolicy.REPORTS);
  private static final List<Period> RHYTHMS =
      List.of(Period.DAY, Period.WEEK, Period.MONTH, Period.QUARTER, Period.HALF_YEAR, Period.YEAR);

  private static Obligation publish(Recurrence rhythm) {
    return Duties.duty(DutyKind.PUBLISH, rhythm, null);
  }

  private static Obligation publish(Period period) {
    return publish(Recurrence.of(period));
  }

  private static List<String> keys(List<Instance> instances) {
    return instances.stream().map(Instance::key).toList();
  }

  @ParameterizedTest
  @DisplayName("a plan of one year owes so many times, and each time has a key of its own")
  @CsvSource({
    "DAY/1, 365",
    "WEEK/1, 52",
    "WEEK/2, 26",
    "WEEK/4, 13",
    "MONTH/1, 12",
    "MONTH/2, 6",
    "QUARTER/1, 4",
    "HALF_YEAR/1, 2",
    "YEAR/1, 1",
    "ONCE/1, 1",
    "CONTINUOUS/1, 1"
  })
  void counts(String rhythm, int times) {
    var found = Instances.of(publish(Duties.rhythm(rhythm)), YEAR, YEAR, DUTIES);
    assertThat(keys(found)).hasSize(times).doesNotHaveDuplicates();
    assertThat(found).allMatch(i -> i.needed() != null);
  }

  @Test
  @DisplayName("plans of years that follow owe every week once, none twice, none left out")
  void weeksAtTheTurn() {
    var keys = new ArrayList<String>();
    for (int year = 2023; year <= 2030; year++) {
      var plan = DateRange.ofYear(year);
      keys.addAll(keys(Instances.of(publish(Period.WEEK), plan, plan, DUTIES)));
    }
    assertThat(keys).doesNotHaveDuplicates().hasSize(8 * 52 + 1);
    assertThat(keys).startsWith("2023-W01").contains("2026-W53").endsWith("2030-W52");
  }

  @Test
  @DisplayName("in a year of 53 weeks, every two weeks is still 26 times")
  void weeksOf2026() {
    var plan = DateRange.ofYear(2026);
    var found = Instances.of(publish(Duties.rhythm("WEEK/2")), plan, plan, DUTIES);
    assertThat(keys(found)).hasSize(26).endsWith("2026-W51x3");
  }

  @Test
  @DisplayName("instances cover the validity, without gap or overlap, in order")
  void cover() {
    var dice = new Random(9);
    for (int i = 0; i < 500; i++) {
      var rhythm = new Recurrence(RHYTHMS.get(dice.nextInt(6)), 1 + dice.nextInt(3));
      var from = LocalDate.of(2023, 1, 1).plusDays(dice.nextInt(1500));
      var validity = new DateRange(from, from.plusDays(dice.nextInt(800)));
      var policy = policy(Basis.values()[dice.nextInt(2)], Edge.ANY_DAY, Edge.ANY_DAY);
      var found =
          Instances.of(publish(rhythm), validity, validity, new Reckoning(Calendars.USUAL, policy));
      var next = validity.from();
      for (var one : found) {
        assertThat(one.days().from()).as("%s %s", rhythm, validity).isEqualTo(next);
        next = one.days().to().plusDays(1);
      }
      assertThat(next).as("%s %s", rhythm, validity).isEqualTo(validity.to().plusDays(1));
      assertThat(keys(found)).doesNotHaveDuplicates();
    }
  }

  @Test
  @DisplayName("a part of the time gives the same instances as the whole, only fewer")
  void parts() {
    var dice = new Random(10);
    for (int i = 0; i < 1500; i++) {
      var period = Period.values()[dice.nextInt(8)];
      var deadline =
          switch (dice.nextInt(4)) {
            case 0 ->
                Duties.deadline(
                    "on:" + LocalDate.of(2023, 6, 1).plusDays(dice.nextInt(900)) + ":BY");
            case 1 -> Duties.deadline("ends:Q1,H1,M9,YEAR:WITHIN");
            case 2 -> Duties.deadline("day:MONTH:25:BEFORE");
            default -> null;
          };
      var kind = dice.nextBoolean() ? DutyKind.REPORT : DutyKind.PUBLISH;
      var duty = Duties.duty(kind, new Recurrence(period, 1 + dice.nextInt(2)), deadline);
      var from = LocalDate.of(2023, 1, 1).plusDays(dice.nextInt(500));
      var validity = new DateRange(from, from.plusDays(100 + dice.nextInt(700)));
      var start = from.plusDays(dice.nextInt(900) - 50);
      var asked = new DateRange(start, start.plusDays(dice.nextInt(90)));
      var all = new DateRange(LocalDate.of(2020, 1, 1), LocalDate.of(2030, 1, 1));
      var reckoning = new Reckoning(Calendars.USUAL, CountingPolicy.of(kind));
      var whole = Instances.of(duty, validity, all, reckoning);
      assertThat(Instances.of(duty, validity, asked, reckoning))
          .as("%s %s %s %s", duty.recurrence(), validity, asked, deadline)
          .isEqualTo(whole.stream().filter(one -> one.open().touches(asked)).toList());
      assertThat(whole).extracting(one -> one.open().to()).isSorted();
    }
  }

  @Test
  @DisplayName("periodic reports whose quarters were only inferred follow the ministry's cycle")
  void cycle() {
    var quarterly = Recurrence.of(Period.QUARTER);
    var inferred = Duties.duty(DutyKind.REPORT, quarterly, null, Set.of(Slot.PERIOD));
    assertThat(keys(Instances.of(inferred, YEAR, YEAR, REPORTS)))
        .containsExactly("2023-Q1", "2023-6M", "2023-Q3", "2023");
    var stated = Duties.duty(DutyKind.REPORT, quarterly, null);
    assertThat(keys(Instances.of(stated, YEAR, YEAR, REPORTS)))
        .containsExactly("2023-Q1", "2023-Q2", "2023-Q3", "2023-Q4");
  }

  @Test
  @DisplayName("quarter III alone and nine months are two periods with the same last day")
  void thirdQuarter() {
    var quarter = DatedPeriod.of(ReportPeriod.Q3, 2023, Basis.ND09);
    var nine = DatedPeriod.of(ReportPeriod.M9, 2023, Basis.ND09);
    assertThat(quarter.days()).isEqualTo(Duties.range("2023-06-15..2023-09-14"));
    assertThat(nine.days()).isEqualTo(Duties.range("2022-12-15..2023-09-14"));
    assertThat(List.of(quarter.key(), nine.key())).containsExactly("2023-Q3", "2023-9M");
  }

  @Test
  @DisplayName("a report is owed when its cut-off is in force, whole although data began before")
  void cutOff() {
    var validity = Duties.range("2023-01-16..2023-12-31");
    var monthly = Duties.duty(DutyKind.REPORT, Recurrence.of(Period.MONTH), null);
    var found = Instances.of(monthly, validity, YEAR, REPORTS);
    assertThat(keys(found)).hasSize(11).startsWith("2023-02").endsWith("2023-12");
    assertThat(found).noneMatch(Instance::isCut);
  }

  @Test
  @DisplayName("a week that the year cuts: the office may count any day of it, or only whole weeks")
  void weekPolicies() {
    var any = new Reckoning(Calendars.USUAL, policy(Basis.CALENDAR, Edge.ANY_DAY, Edge.ANY_DAY));
    var first = Instances.of(publish(Period.WEEK), YEAR, YEAR, any).getFirst();
    assertThat(first.key()).isEqualTo("2022-W52");
    assertThat(first.days()).isEqualTo(DateRange.of(LocalDate.of(2023, 1, 1)));
    assertThat(first.isCut()).isTrue();
    var whole =
        new Reckoning(Calendars.USUAL, policy(Basis.CALENDAR, Edge.EVERY_DAY, Edge.ANY_DAY));
    var year = DateRange.ofYear(2024);
    assertThat(keys(Instances.of(publish(Period.WEEK), year, year, whole)))
        .startsWith("2024-W01")
        .endsWith("2024-W52");
    year = DateRange.ofYear(2025);
    assertThat(keys(Instances.of(publish(Period.WEEK), year, year, whole))).startsWith("2025-W02");
  }

  @Test
  @DisplayName("a duty that waits for an event has a place for proof each year, and no due day")
  void events() {
    var term = Duties.deadline("term:8:WORKING_HOUR");
    var rhythm = Recurrence.of(Period.MONTH);
    var found = Instances.of(Duties.duty(DutyKind.FEEDBACK, rhythm, term), YEAR, YEAR, DUTIES);
    assertThat(found).hasSize(12).allMatch(i -> i.due() == null);
    assertThat(found.getFirst().open()).isEqualTo(found.getFirst().days());
  }

  @Test
  @DisplayName("a stated date before the validity, or after it, is still the due day")
  void outsideDates() {
    var validity = Duties.range("2023-03-01..2023-12-31");
    for (var date : List.of("2023-02-10", "2024-01-05")) {
      for (var period : List.of(Period.ONCE, Period.YEAR)) {
        var duty =
            Duties.duty(
                DutyKind.PLAN, Recurrence.of(period), Duties.deadline("on:" + date + ":BY"));
        var all = Duties.range("2022-01-01..2025-01-01");
        assertThat(Instances.of(duty, validity, all, DUTIES))
            .extracting(Instance::due)
            .extracting(due -> due == null ? "" : due.day().toString())
            .as("%s", period)
            .containsExactly(date);
      }
    }
  }

  @Test
  @DisplayName("a month of a register of 100,000 duties is found at once")
  void many() {
    var duties = new ArrayList<Obligation>();
    for (var period : Period.values()) duties.add(publish(period));
    var asked = Duties.range("2023-10-01..2023-10-31");
    Assertions.assertTimeout(
        Duration.ofSeconds(10),
        () -> {
          long found = 0;
          for (int i = 0; i < 100_000; i++) {
            found += Instances.of(duties.get(i % duties.size()), YEAR, asked, DUTIES).size();
          }
          assertThat(found).isEqualTo(12_500L * (31 + 6 + 6));
        });
  }

  private static CountingPolicy policy(Basis basis, Edge weeks, Edge others) {
    var usual = CountingPolicy.DUTIES;
    return new CountingPolicy(basis, weeks, others, true, usual.sending(), usual.cycle());
  }
}
