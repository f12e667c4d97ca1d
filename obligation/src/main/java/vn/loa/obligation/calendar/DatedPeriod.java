package vn.loa.obligation.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import vn.loa.obligation.ReportPeriod;

/**
 * A period in the days of a year: month 3 of 2023, week 4, the first half. Made by its factories.
 *
 * @param year that the period is named after; of a week, the year of its Thursday (ISO 8601)
 * @param number of the period in its year, from 1
 * @param count how many periods of the kind are taken together; 2 for "hai tuần một lần"
 * @param days all days of it
 */
public record DatedPeriod(Kind kind, Basis basis, int year, int number, int count, DateRange days) {

  private static final int CUT_OFF = 14;

  /** What a period is in the calendar. */
  public enum Kind {
    DAY(0),
    /** Monday to Sunday. */
    WEEK(0),
    MONTH(1),
    QUARTER(3),
    HALF_YEAR(6),
    /** From the beginning of the year, so there is one a year. */
    NINE_MONTHS(9),
    YEAR(12),
    /** The whole time in which a duty is in force; its number is 1. */
    WHOLE(0);

    private final int months;

    Kind(int months) {
      this.months = months;
    }
  }

  /** Which days make a month, and so a quarter, a half and a year. Days and weeks are the same. */
  public enum Basis {
    /** From the 1st to the last. */
    CALENDAR,
    /**
     * From the 15th of the month before to the 14th: the cut-off of periodic reports (Nghị định
     * 09/2019/NĐ-CP, Điều 12). Nine months are those of provincial rules.
     */
    ND09
  }

  /**
   * The period of a kind that a day is in.
   *
   * @throws IllegalArgumentException for nine months and the whole, which do not fill time
   */
  public static DatedPeriod containing(LocalDate day, Kind kind, Basis basis) {
    return switch (kind) {
      case DAY -> day(day, basis);
      case WEEK -> week(day, basis);
      case MONTH, QUARTER, HALF_YEAR, YEAR -> {
        var month = namedMonth(day, basis);
        yield months(kind, month.getYear(), (month.getMonthValue() - 1) / kind.months + 1, basis);
      }
      case NINE_MONTHS, WHOLE ->
          throw new IllegalArgumentException(kind + " does not follow itself");
    };
  }

  public static DatedPeriod of(ReportPeriod period, int year, Basis basis) {
    return switch (period) {
      case Q1 -> months(Kind.QUARTER, year, 1, basis);
      case Q2 -> months(Kind.QUARTER, year, 2, basis);
      case H1 -> months(Kind.HALF_YEAR, year, 1, basis);
      case Q3 -> months(Kind.QUARTER, year, 3, basis);
      case M9 -> months(Kind.NINE_MONTHS, year, 1, basis);
      case Q4 -> months(Kind.QUARTER, year, 4, basis);
      case YEAR -> months(Kind.YEAR, year, 1, basis);
    };
  }

  static DatedPeriod whole(DateRange validity) {
    return new DatedPeriod(Kind.WHOLE, Basis.CALENDAR, validity.from().getYear(), 1, 1, validity);
  }

  /** This and the periods of its kind until another one. */
  DatedPeriod through(DatedPeriod last, int count) {
    return new DatedPeriod(
        kind, basis, year, number, count, new DateRange(days.from(), last.days.to()));
  }

  /**
   * The name by which other modules refer to it, the same in every run: {@code 2023-03-15}, {@code
   * 2023-W04}, {@code 2023-03}, {@code 2023-Q1}, {@code 2023-6M}, {@code 2023-H2}, {@code 2023-9M},
   * {@code 2023}, {@code once}; several together as {@code 2023-W03x2}. The basis is no part of it.
   */
  public String key() {
    String key =
        switch (kind) {
          case DAY -> days.from().toString();
          case WEEK -> "%04d-W%02d".formatted(year, number);
          case MONTH -> "%04d-%02d".formatted(year, number);
          case QUARTER -> "%04d-Q%d".formatted(year, number);
          case HALF_YEAR -> number == 1 ? "%04d-6M".formatted(year) : "%04d-H2".formatted(year);
          case NINE_MONTHS -> "%04d-9M".formatted(year);
          case YEAR -> "%04d".formatted(year);
          case WHOLE -> "once";
        };
    return count == 1 ? key : key + "x" + count;
  }

  /** The month that the period ends in by name; with {@link Basis#ND09} that of the cut-off. */
  YearMonth lastMonth() {
    return YearMonth.from(days.to());
  }

  private static DatedPeriod day(LocalDate day, Basis basis) {
    return new DatedPeriod(
        Kind.DAY, basis, day.getYear(), day.getDayOfYear(), 1, DateRange.of(day));
  }

  private static DatedPeriod week(LocalDate day, Basis basis) {
    var monday = day.with(DayOfWeek.MONDAY);
    return new DatedPeriod(
        Kind.WEEK,
        basis,
        day.get(IsoFields.WEEK_BASED_YEAR),
        day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR),
        1,
        new DateRange(monday, monday.plusDays(6)));
  }

  private static DatedPeriod months(Kind kind, int year, int number, Basis basis) {
    var first = YearMonth.of(year, (number - 1) * kind.months + 1);
    var last = first.plusMonths(kind.months - 1L);
    var days =
        switch (basis) {
          case CALENDAR -> new DateRange(first.atDay(1), last.atEndOfMonth());
          case ND09 -> new DateRange(first.minusMonths(1).atDay(CUT_OFF + 1), last.atDay(CUT_OFF));
        };
    return new DatedPeriod(kind, basis, year, number, 1, days);
  }

  private static YearMonth namedMonth(LocalDate day, Basis basis) {
    var month = YearMonth.from(day);
    return switch (basis) {
      case CALENDAR -> month;
      case ND09 -> day.getDayOfMonth() > CUT_OFF ? month.plusMonths(1) : month;
    };
  }
}
