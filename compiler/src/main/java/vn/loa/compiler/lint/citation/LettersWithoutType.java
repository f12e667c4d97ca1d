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

/**
 * An official letter carries agency and drafting unit, no "CV" (Nghị định 30/2020/NĐ-CP, Phụ lục
 * III).
 */
record LettersWithoutType() implements Rule {

  private static final Pattern LETTER =
      Pattern.compile("\\d{1,5}\\s?/\\s?CV\\s?[-–]\\s?\\p{Lu}[\\p{L}\\d]{0,9}");

  @Override
  public void look(Draft draft, Consumer<Finding> found) {
    var matcher = LETTER.matcher(draft.text());
    while (matcher.find()) {
      var span = new Span(matcher.start(), matcher.end());
      found.accept(Finding.of(new Diagnostic(code(), span, Map.of("symbol", matcher.group()))));
    }
  }

  @Override
  public Code code() {
    return Code.SYMBOL_LETTER;
  }

  @Override
  public String example() {
    return "Theo Công văn số 58/CV-UBND ngày 05/01/2026 của UBND tỉnh.";
  }

  @Override
  public String counterexample() {
    return "Theo Công văn số 58/UBND-NC ngày 05/01/2026 của UBND tỉnh.";
  }
}
