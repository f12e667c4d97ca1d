package vn.loa.compiler.lint.time;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.Consumer;
import vn.loa.compiler.diagnostic.Diagnostic;
import vn.loa.compiler.diagnostic.Diagnostic.Code;
import vn.loa.compiler.diagnostic.Finding;
import vn.loa.compiler.lint.rule.Draft;
import vn.loa.compiler.lint.rule.Rule;

/**
 * A deadline in another year than the plan is for; January after it is left for the last reports.
 */
record DeadlinesInYear() implements Rule {

  @Override
  public void look(Draft draft, Consumer<Finding> found) {
    int year = draft.head().year();
    var own = draft.head().date();
    if (year == 0) return;
    var last = LocalDate.of(year + 1, 1, 31);
    DeadlineWords.forEach(
        draft,
        dated -> {
          boolean before =
              dated.date().getYear() < year && (own == null || !dated.date().isBefore(own));
          if (!before && !dated.date().isAfter(last) || own != null && dated.date().isBefore(own))
            return;
          if (before && own != null && own.getYear() < year) return;
          var values = Map.of("date", dated.date().toString(), "year", String.valueOf(year));
          found.accept(Finding.of(new Diagnostic(code(), dated.span(), values)));
        });
  }

  @Override
  public Code code() {
    return Code.DEADLINE_OUTSIDE_YEAR;
  }

  @Override
  public String example() {
    return "Gửi báo cáo tổng kết về Phòng Văn hóa - Xã hội trước ngày 10/12/2027.";
  }

  @Override
  public String counterexample() {
    return "Gửi báo cáo tổng kết về Phòng Văn hóa - Xã hội trước ngày 10/12/2026.";
  }
}
