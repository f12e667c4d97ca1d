package vn.loa.compiler.lint.citation;

import java.util.Map;
import java.util.function.Consumer;
import vn.loa.compiler.diagnostic.Diagnostic.Code;
import vn.loa.compiler.diagnostic.Finding;
import vn.loa.compiler.lint.rule.Draft;
import vn.loa.compiler.lint.rule.Rule;
import vn.loa.vietnamese.Span;

/** "245 /KH-UBND", "843/QĐ-" and "UBND" on the next line. */
record SymbolsUnbroken() implements Rule {

  @Override
  public void look(Draft draft, Consumer<Finding> found) {
    var matcher = Symbols.WRITTEN.matcher(draft.text());
    while (matcher.find()) {
      String written = matcher.group();
      if (written.chars().noneMatch(Character::isWhitespace)) continue;
      String right = written.replaceAll("\\s", "");
      var span = new Span(matcher.start(), matcher.end());
      found.accept(draft.replacing(code(), span, right, Map.of("symbol", right)));
    }
  }

  @Override
  public Code code() {
    return Code.SYMBOL_SPACED;
  }

  @Override
  public String example() {
    return "Thực hiện Kế hoạch số 41 /KH-UBND ngày 15/01/2026 của UBND tỉnh.";
  }

  @Override
  public String counterexample() {
    return "Thực hiện Kế hoạch số 41/KH-UBND ngày 15/01/2026 của UBND tỉnh.";
  }
}
