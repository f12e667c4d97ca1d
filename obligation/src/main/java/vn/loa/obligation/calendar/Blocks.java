package vn.loa.obligation.calendar;

import java.time.LocalDate;
import vn.loa.obligation.calendar.DatedPeriod.Basis;
import vn.loa.obligation.calendar.DatedPeriod.Kind;

/**
 * Time cut into blocks of so many periods, from the first one of each year on; a rest of at most
 * half a block goes with the block before it, so that weeks two by two are 26 also in a year of 53.
 * Years are blocked from the anchor on.
 */
record Blocks(Kind kind, Basis basis, int every, int anchor) {

  DatedPeriod containing(LocalDate day) {
    var one = DatedPeriod.containing(day, kind, basis);
    if (every == 1) return one;
    return kind == Kind.YEAR ? years(one.year()) : inYear(one);
  }

  DatedPeriod after(DatedPeriod block) {
    return containing(block.days().to().plusDays(1));
  }

  DatedPeriod before(DatedPeriod block) {
    return containing(block.days().from().minusDays(1));
  }

  private DatedPeriod years(int year) {
    int first = anchor + Math.floorDiv(year - anchor, every) * every;
    return year(first).through(year(first + every - 1), every);
  }

  private DatedPeriod year(int year) {
    return DatedPeriod.containing(LocalDate.of(year, 7, 1), Kind.YEAR, basis);
  }

  private DatedPeriod inYear(DatedPeriod one) {
    int periods = periods(one.year());
    int rest = periods % every;
    int blocks = rest * 2 > every || periods < every ? periods / every + 1 : periods / every;
    int block = Math.min((one.number() - 1) / every, blocks - 1);
    int first = block * every + 1;
    int last = block == blocks - 1 ? periods : first + every - 1;
    return move(one, first - one.number())
        .through(move(one, last - one.number()), last - first + 1);
  }

  private int periods(int year) {
    return switch (kind) {
      case DAY -> LocalDate.of(year, 12, 31).getDayOfYear();
      // 28 December is always in the last week.
      case WEEK -> DatedPeriod.containing(LocalDate.of(year, 12, 28), Kind.WEEK, basis).number();
      case MONTH -> 12;
      case QUARTER -> 4;
      case HALF_YEAR -> 2;
      case NINE_MONTHS, YEAR, WHOLE -> 1;
    };
  }

  /** A day in the middle of the period moves with it, whatever the lengths of months. */
  private DatedPeriod move(DatedPeriod one, int periods) {
    var day = one.days().from().plusDays(one.days().length() / 2);
    var moved =
        switch (kind) {
          case DAY -> day.plusDays(periods);
          case WEEK -> day.plusWeeks(periods);
          case MONTH -> day.plusMonths(periods);
          case QUARTER -> day.plusMonths(3L * periods);
          case HALF_YEAR -> day.plusMonths(6L * periods);
          case NINE_MONTHS, YEAR, WHOLE -> day.plusYears(periods);
        };
    return DatedPeriod.containing(moved, kind, basis);
  }
}
