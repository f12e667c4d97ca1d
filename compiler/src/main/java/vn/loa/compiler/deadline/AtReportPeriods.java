package vn.loa.compiler.deadline;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.loa.obligation.Deadline;
import vn.loa.obligation.Deadline.Operator;
import vn.loa.obligation.ReportPeriod;
import vn.loa.vietnamese.Words;

/** "Quý I, 06 tháng, quý III và năm": two or more reporting periods in a row (RULES 2.2). */
record AtReportPeriods() implements DeadlineRule {

  private record Named(ReportPeriod period, int to) {}

  @Override
  public @Nullable Deadline at(Words words, int at, int limit, Place place) {
    var periods = new ArrayList<ReportPeriod>();
    boolean parted = false;
    int i = at;
    while (i < limit) {
      var named = named(words, i, limit);
      if (named == null) break;
      if (!periods.contains(named.period())) periods.add(named.period());
      i = named.to();
      while (i < limit
          && (words.is(i, ",")
              || words.is(i, "va")
              || words.is(i, ";")
              || words.is(i, "bao") && words.is(i + 1, "cao"))) {
        parted = true;
        i += words.is(i, "bao") ? 2 : 1;
      }
    }
    boolean onlyYear = periods.size() == 2 && periods.getLast() == ReportPeriod.YEAR && !parted;
    if (periods.size() < 2 || onlyYear) return null;
    return new Deadline.AtPeriodEnds(List.copyOf(periods), Operator.WITHIN);
  }

  private static @Nullable Named named(Words words, int at, int limit) {
    String word = words.folded(at);
    if (word.equals("quy") && at + 1 < limit) {
      var quarter = InQuarter.quarter(words, at + 1);
      return quarter == null ? null : new Named(quarter, at + 2);
    }
    boolean months = at + 1 < limit && words.is(at + 1, "thang");
    if (months && (word.equals("6") || word.equals("06") || word.equals("sau"))) {
      int to = words.is(at + 2, "dau") && words.is(at + 3, "nam") ? at + 4 : at + 2;
      return new Named(ReportPeriod.H1, to);
    }
    if (months && (word.equals("9") || word.equals("09") || word.equals("chin")))
      return new Named(ReportPeriod.M9, at + 2);
    if (word.equals("nam") && !words.is(at + 1, "nay")
        || word.equals("ca") && words.is(at + 1, "nam")) {
      return new Named(ReportPeriod.YEAR, word.equals("ca") ? at + 2 : at + 1);
    }
    return null;
  }

  @Override
  public String example() {
    return "báo cáo kết quả Quý I, 06 tháng, Quý III và năm";
  }
}
