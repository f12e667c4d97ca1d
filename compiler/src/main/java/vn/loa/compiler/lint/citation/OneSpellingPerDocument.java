package vn.loa.compiler.lint.citation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import vn.loa.compiler.diagnostic.Diagnostic;
import vn.loa.compiler.diagnostic.Diagnostic.Code;
import vn.loa.compiler.diagnostic.Finding;
import vn.loa.compiler.lint.rule.Draft;
import vn.loa.compiler.lint.rule.Rule;

/** "14/NQ-TU" beside "14-NQ/TU": one document, two spellings. */
record OneSpellingPerDocument() implements Rule {

  @Override
  public void look(Draft draft, Consumer<Finding> found) {
    var spellings = new LinkedHashMap<String, String>();
    var references = draft.plan().references();
    for (var reference : references) {
      var symbol = reference.number();
      if (symbol == null) continue;
      boolean better = Symbols.right(symbol) == null;
      if (better) spellings.putIfAbsent(Symbols.key(symbol), symbol);
    }
    for (var reference : references) {
      var symbol = reference.number();
      var other = symbol == null ? null : spellings.putIfAbsent(Symbols.key(symbol), symbol);
      if (symbol == null || other == null || other.equals(symbol)) continue;
      var values = Map.of("symbol", symbol, "other", other);
      found.accept(Finding.of(new Diagnostic(code(), reference.span(), values)));
    }
  }

  @Override
  public Code code() {
    return Code.CITATION_SPELLINGS;
  }

  @Override
  public String example() {
    return """
        - Quán triệt Nghị quyết số 14-NQ/TU ngày 15/3/2021 của Tỉnh ủy.
        - Đăng bài về Nghị quyết số 14/NQ-TU ngày 15/3/2021 của Tỉnh ủy.
        """;
  }

  @Override
  public String counterexample() {
    return """
        - Quán triệt Nghị quyết số 14-NQ/TU ngày 15/3/2021 của Tỉnh ủy.
        - Đăng bài về Nghị quyết số 14-NQ/TU ngày 15/3/2021 của Tỉnh ủy.
        """;
  }
}
