package vn.loa.compiler.lint.law;

import java.util.Map;
import java.util.function.Consumer;
import vn.loa.compiler.diagnostic.Diagnostic;
import vn.loa.compiler.diagnostic.Diagnostic.Code;
import vn.loa.compiler.diagnostic.Finding;
import vn.loa.compiler.lint.rule.Draft;
import vn.loa.compiler.lint.rule.Rule;
import vn.loa.vietnamese.Phrase;

/** Nghị định số 61/2018/NĐ-CP cited in a plan of 2026 as if it were in force. */
record StillInForce() implements Rule {

  private static final Phrase AWARE = Phrase.of("(thay thế|bãi bỏ|hết hiệu lực|trước đây|sửa đổi)");
  private static final int NEAR = 12;

  @Override
  public void look(Draft draft, Consumer<Finding> found) {
    var own = draft.earliest();
    if (own == null) return;
    var words = draft.words();
    for (var reference : draft.plan().references()) {
      var number = reference.number();
      if (number == null) continue;
      var known = NationalDocuments.meant(number, reference.date());
      if (known == null || known.until() == null || own.isBefore(known.until())) continue;
      int from = words.firstAt(reference.span().start());
      int to = words.firstAt(reference.span().end());
      if (AWARE.isIn(words, from - NEAR, Math.min(words.size(), to + NEAR))) continue;
      var values =
          Map.of(
              "symbol",
              number,
              "until",
              known.until().toString(),
              "by",
              known.by() == null ? "" : known.by(),
              "source",
              known.source());
      found.accept(Finding.of(new Diagnostic(code(), reference.span(), values)));
    }
  }

  @Override
  public Code code() {
    return Code.CITED_REPEALED;
  }

  @Override
  public String example() {
    return "Giới thiệu Nghị định số 61/2018/NĐ-CP của Chính phủ tới tổ dân phố.";
  }

  @Override
  public String counterexample() {
    return "Giới thiệu Nghị định số 118/2025/NĐ-CP của Chính phủ tới tổ dân phố.";
  }
}
