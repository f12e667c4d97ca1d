package vn.loa.compiler.lint.law;

import java.util.Map;
import java.util.function.Consumer;
import vn.loa.compiler.diagnostic.Diagnostic;
import vn.loa.compiler.diagnostic.Diagnostic.Code;
import vn.loa.compiler.diagnostic.Finding;
import vn.loa.compiler.lint.rule.Draft;
import vn.loa.compiler.lint.rule.Rule;

/** "118/2025/NĐ-CP ngày 06/9/2025" was signed on 09/6/2025. */
record DatesAsKnown() implements Rule {

  @Override
  public void look(Draft draft, Consumer<Finding> found) {
    for (var reference : draft.plan().references()) {
      var number = reference.number();
      var date = reference.date();
      if (number == null || date == null) continue;
      var known = NationalDocuments.meant(number, date);
      if (known == null || known.date() == null || known.date().equals(date)) continue;
      var values =
          Map.of(
              "symbol", number,
              "date", date.toString(),
              "known", known.date().toString(),
              "source", known.source());
      found.accept(Finding.of(new Diagnostic(code(), reference.span(), values)));
    }
  }

  @Override
  public Code code() {
    return Code.CITED_DATE_WRONG;
  }

  @Override
  public String example() {
    return "Quán triệt Nghị định số 118/2025/NĐ-CP ngày 06/9/2025 của Chính phủ.";
  }

  @Override
  public String counterexample() {
    return "Quán triệt Nghị định số 118/2025/NĐ-CP ngày 09/6/2025 của Chính phủ.";
  }
}
