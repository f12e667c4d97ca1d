package vn.loa.compiler.lint.time;

import java.util.Map;
import java.util.function.Consumer;
import vn.loa.compiler.diagnostic.Diagnostic;
import vn.loa.compiler.diagnostic.Diagnostic.Code;
import vn.loa.compiler.diagnostic.Finding;
import vn.loa.compiler.lint.rule.Draft;
import vn.loa.compiler.lint.rule.Rule;

/** A document cannot cite one that was signed after it. */
record CitedBefore() implements Rule {

  @Override
  public void look(Draft draft, Consumer<Finding> found) {
    var own = draft.latest();
    if (own == null || !draft.isSound()) return;
    for (var reference : draft.plan().references()) {
      var date = reference.date();
      if (date == null || !date.isAfter(own)) continue;
      var symbol = reference.number();
      var values =
          Map.of(
              "symbol",
              symbol == null ? reference.type() : symbol,
              "date",
              date.toString(),
              "own",
              own.toString());
      found.accept(Finding.of(new Diagnostic(code(), reference.span(), values)));
    }
  }

  @Override
  public Code code() {
    return Code.CITED_LATER;
  }

  @Override
  public String example() {
    return "Thực hiện Kế hoạch số 41/KH-UBND ngày 15/3/2026 của UBND tỉnh.";
  }

  @Override
  public String counterexample() {
    return "Thực hiện Kế hoạch số 41/KH-UBND ngày 15/01/2026 của UBND tỉnh.";
  }
}
