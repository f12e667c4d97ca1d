package vn.loa.obligation.calendar;

import java.util.List;
import vn.loa.obligation.DutyKind;
import vn.loa.obligation.ReportPeriod;
import vn.loa.obligation.calendar.DatedPeriod.Basis;

/**
 * What no plan says and an office decides: which days make a period, and how its edges are taken.
 *
 * @param weeks what becomes of a week that the duty's validity cuts, as at a year's end
 * @param others what becomes of a month, quarter, half or year that it cuts
 * @param rollForward whether a stated last day that is off moves to the end of the next working day
 *     (Bộ luật Dân sự 2015, Điều 148.5); a day before which something is due never moves
 * @param sending by when a report is sent that has no stated day, with {@link Basis#ND09}
 * @param cycle the periods of "báo cáo định kỳ" where the plan does not name them
 */
public record CountingPolicy(
    Basis basis,
    Edge weeks,
    Edge others,
    boolean rollForward,
    Sending sending,
    List<ReportPeriod> cycle) {

  /**
   * Công văn 581/BNV-CCHC: quarter I, six months, quarter III alone, year; there is no report of
   * quarters II and IV.
   */
  private static final List<ReportPeriod> CCHC =
      List.of(ReportPeriod.Q1, ReportPeriod.H1, ReportPeriod.Q3, ReportPeriod.YEAR);

  /** Duties are counted in periods of the calendar, for no plan speaks of the 15th. */
  public static final CountingPolicy DUTIES =
      new CountingPolicy(
          Basis.CALENDAR, Edge.MOST_DAYS, Edge.ANY_DAY, true, new Sending.OnDay(20), CCHC);

  /** Reports follow the cut-off of Nghị định 09/2019/NĐ-CP and go to the ministry by the 20th. */
  public static final CountingPolicy REPORTS =
      new CountingPolicy(
          Basis.ND09, Edge.MOST_DAYS, Edge.LAST_DAY, true, new Sending.OnDay(20), CCHC);

  public CountingPolicy {
    cycle = List.copyOf(cycle);
  }

  /** The usual one for a kind of duty. */
  public static CountingPolicy of(DutyKind kind) {
    return kind == DutyKind.REPORT ? REPORTS : DUTIES;
  }

  /** When a period counts that is partly outside the time in which a duty is in force. */
  public enum Edge {
    /** One day is enough, and only the days in force count. */
    ANY_DAY,
    /** More than half of its days; all its days count. At a year's end this is ISO 8601's week. */
    MOST_DAYS,
    /** Its last day, as for a report that is made after the cut-off; all its days count. */
    LAST_DAY,
    /** Only when it is in force from the first day to the last. */
    EVERY_DAY
  }

  /**
   * By when a report goes out; never less than one working day after the cut-off (Nghị định
   * 09/2019/NĐ-CP, Điều 8.5).
   */
  public sealed interface Sending {

    /** So many working days after the cut-off, at least 1. */
    record AfterCutOff(int workingDays) implements Sending {
      public AfterCutOff {
        if (workingDays < 1) throw new IllegalArgumentException("working days: " + workingDays);
      }
    }

    /** A day of the period's last month, from 1 to 31 (Công văn 581/BNV-CCHC: the 20th). */
    record OnDay(int day) implements Sending {
      public OnDay {
        if (day < 1 || day > 31) throw new IllegalArgumentException("day: " + day);
      }
    }
  }
}
