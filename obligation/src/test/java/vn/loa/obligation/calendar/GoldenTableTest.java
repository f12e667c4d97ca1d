package vn.loa.obligation.calendar;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.loa.obligation.Deadline;
import vn.loa.obligation.Deadline.Operator;
import vn.loa.obligation.Deadline.TimeUnit;
import vn.loa.obligation.DutyKind;
import vn.loa.obligation.calendar.DatedPeriod.Basis;
import vn.loa.obligation.calendar.DatedPeriod.Kind;

/** The table of the oracle: see src/test/oracle. */
class GoldenTableTest {

  private static final List<String> ROWS = rows();

  static List<String> table() {
    return ROWS;
  }

  @ParameterizedTest
  @DisplayName("days, hours, periods, last days and instances are those that were reckoned apart")
  @MethodSource("table")
  void row(String row) {
    String[] cells = row.split("\t", -1);
    assertThat(found(cells)).isEqualTo(cells[cells.length - 1]);
  }

  @Test
  @DisplayName("the table is large, and a part of it was reckoned by hand")
  void size() {
    assertThat(ROWS).hasSizeGreaterThan(600).doesNotHaveDuplicates();
    assertThat(ROWS.stream().filter(r -> r.startsWith("hand"))).hasSizeGreaterThan(60);
    assertThat(ROWS.stream().filter(r -> r.contains("instances") && !r.endsWith("\t")))
        .hasSizeGreaterThan(120);
  }

  private static String found(String[] cells) {
    return switch (cells[1]) {
      case "day" -> Calendars.USUAL.isWorked(LocalDate.parse(cells[2])) ? "worked" : "off";
      case "lunar" -> gioTo(Integer.parseInt(cells[2]), LocalDate.parse(cells[3]));
      case "year" -> specialDays(Integer.parseInt(cells[2]));
      case "hours" -> {
        var reckoning = new Reckoning(Calendars.named(cells[2]), CountingPolicy.DUTIES);
        var term = term(cells[4], TimeUnit.WORKING_HOUR);
        yield reckoning.after(LocalDateTime.parse(cells[3]), term).last().toString();
      }
      case "workdays" -> {
        var term = term(cells[3], TimeUnit.WORKING_DAY);
        var event = LocalDate.parse(cells[2]).atTime(16, 0);
        yield reckoning(DutyKind.PUBLISH).after(event, term).day().toString();
      }
      case "period" -> {
        var kind = Kind.valueOf(cells[3]);
        var period =
            DatedPeriod.containing(LocalDate.parse(cells[4]), kind, Basis.valueOf(cells[2]));
        assertThat(period.key()).isEqualTo(cells[5]);
        assertThat(period.days().from()).isEqualTo(cells[6]);
        yield period.days().to().toString();
      }
      case "ondate" -> {
        var policy = rolling(Boolean.parseBoolean(cells[4]));
        var deadline = new Deadline.OnDate(LocalDate.parse(cells[2]), Operator.valueOf(cells[3]));
        yield new Reckoning(Calendars.USUAL, policy).onDate(deadline).day().toString();
      }
      case "instances" -> instances(cells);
      default -> throw new IllegalArgumentException(cells[1]);
    };
  }

  /** Tết has its first day, and the tenth of the third month is Giỗ Tổ. */
  private static String gioTo(int year, LocalDate tet) {
    var days = Calendars.SHIPPED.entries().stream().filter(SpecialDay.class::isInstance);
    var holidays =
        days.map(SpecialDay.class::cast)
            .filter(d -> d.kind() == SpecialDay.Kind.HOLIDAY && d.day().getYear() == year)
            .toList();
    assertThat(holidays).anyMatch(d -> d.day().equals(tet) && d.name().equals("Tết Nguyên đán"));
    return holidays.stream()
        .filter(d -> d.name().equals("Giỗ Tổ Hùng Vương"))
        .map(d -> d.day().toString())
        .collect(joining());
  }

  private static String specialDays(int year) {
    return DateRange.ofYear(year)
        .days()
        .filter(d -> Calendars.USUAL.isWorked(d) == isWeekend(d))
        .map(d -> (isWeekend(d) ? "+" : "-") + d)
        .collect(joining(" "));
  }

  private static boolean isWeekend(LocalDate day) {
    return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
  }

  private static Deadline.WithinWorkingTime term(String amount, TimeUnit unit) {
    return new Deadline.WithinWorkingTime(Integer.parseInt(amount), unit, Operator.WITHIN);
  }

  private static String instances(String[] cells) {
    var kind = DutyKind.valueOf(cells[2]);
    var duty = Duties.duty(kind, Duties.rhythm(cells[3]), Duties.deadline(cells[4]));
    var validity = Duties.range(cells[5]);
    return Instances.of(duty, validity, Duties.range(cells[6]), reckoning(kind)).stream()
        .map(
            i -> {
              var due = i.due();
              var day = due == null ? "-" : due.day().toString();
              return "%s %s..%s %s".formatted(i.key(), i.days().from(), i.days().to(), day);
            })
        .collect(joining("; "));
  }

  private static Reckoning reckoning(DutyKind kind) {
    return new Reckoning(Calendars.USUAL, CountingPolicy.of(kind));
  }

  private static CountingPolicy rolling(boolean roll) {
    var usual = CountingPolicy.DUTIES;
    return new CountingPolicy(
        usual.basis(), usual.weeks(), usual.others(), roll, usual.sending(), usual.cycle());
  }

  private static List<String> rows() {
    try (var in = GoldenTableTest.class.getResourceAsStream("golden.tsv")) {
      if (in == null) throw new IllegalStateException("no golden table");
      var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().filter(l -> !l.startsWith("#")).toList();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
