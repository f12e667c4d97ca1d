package vn.loa.compiler.lint.citation;

import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import vn.loa.compiler.diagnostic.Diagnostic;
import vn.loa.compiler.diagnostic.Diagnostic.Code;
import vn.loa.compiler.diagnostic.Finding;
import vn.loa.compiler.lint.rule.Draft;
import vn.loa.compiler.lint.rule.Rule;
import vn.loa.vietnamese.Span;

/** Numbers below 10 have a zero before them (Nghị định 30/2020/NĐ-CP, Phụ lục I, II.3). */
record NumbersWithZero() implements Rule {

  private static final Pattern ONE_DIGIT = Pattern.compile("\\d(?!\\d)");

  @Override
  public void look(Draft draft, Consumer<Finding> found) {
    var matcher = Symbols.WRITTEN.matcher(draft.text());
    while (matcher.find()) {
      if (!ONE_DIGIT.matcher(matcher.group()).lookingAt()) continue;
      var span = new Span(matcher.start(), matcher.end());
      found.accept(Finding.of(new Diagnostic(code(), span, Map.of("symbol", matcher.group()))));
    }
  }

  @Override
  public Code code() {
    return Code.SYMBOL_ZERO;
  }

  @Override
  public String example() {
    return "Thực hiện Kế hoạch số 4/KH-UBND ngày 15/01/2026 của UBND tỉnh.";
  }

  @Override
  public String counterexample() {
    return "Thực hiện Kế hoạch số 04/KH-UBND ngày 15/01/2026 của UBND tỉnh.";
  }
}
