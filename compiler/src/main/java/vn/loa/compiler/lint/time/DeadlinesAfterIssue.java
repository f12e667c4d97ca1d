package vn.loa.compiler.lint.time;

import java.util.Map;
import java.util.function.Consumer;
import vn.loa.compiler.diagnostic.Diagnostic;
import vn.loa.compiler.diagnostic.Diagnostic.Code;
import vn.loa.compiler.diagnostic.Finding;
import vn.loa.compiler.lint.rule.Draft;
import vn.loa.compiler.lint.rule.Rule;

/** A duty that was overdue on the day the plan was signed. */
record DeadlinesAfterIssue() implements Rule {

  @Override
  public void look(Draft draft, Consumer<Finding> found) {
    var own = draft.head().date();
    if (own == null) return;
    DeadlineWords.forEach(
        draft,
        dated -> {
          if (!dated.date().isBefore(own)) return;
          var values = Map.of("date", dated.date().toString(), "own", own.toString());
          found.accept(Finding.of(new Diagnostic(code(), dated.span(), values)));
        });
  }

  @Override
  public Code code() {
    return Code.DEADLINE_BEFORE_ISSUE;
  }

  @Override
  public String example() {
    return "Gửi kế hoạch về Phòng Văn hóa - Xã hội trước ngày 10/01/2026.";
  }

  @Override
  public String counterexample() {
    return "Gửi kế hoạch về Phòng Văn hóa - Xã hội trước ngày 10/02/2026.";
  }
}
