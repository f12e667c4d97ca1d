package vn.loa.compiler.lint.form;

import java.util.Map;
import java.util.function.Consumer;
import vn.loa.compiler.diagnostic.Diagnostic.Code;
import vn.loa.compiler.diagnostic.Finding;
import vn.loa.compiler.lint.rule.Draft;
import vn.loa.compiler.lint.rule.Rule;
import vn.loa.compiler.lint.rule.Specimen;
import vn.loa.compiler.outline.Block;
import vn.loa.vietnamese.Phrase;

/**
 * Day below 10 and months 1 and 2 have a zero, months 3 to 9 have none (Nghị định 30/2020/NĐ-CP,
 * Phụ lục I, II.4).
 */
record OwnDateForm() implements Rule {

  private static final Phrase DATE = Phrase.of("ngày # tháng # năm #");

  @Override
  public void look(Draft draft, Consumer<Finding> found) {
    var words = draft.words();
    for (var run : draft.runs()) {
      if (run.block().zone() != Block.Zone.PREAMBLE) continue;
      for (int i = run.from() + 2; i < run.to(); i++) {
        boolean own =
            words.is(i - 1, ",") && words.isCapital(i - 2)
                || words.isCapital(i - 2) && words.is(i - 1, ",");
        if (!own || DATE.matchAt(words, i, Math.min(words.size(), i + 6)) < 0) continue;
        boolean day = words.folded(i + 1).matches("[1-9]");
        boolean month = words.folded(i + 3).matches("[12]|0[3-9]");
        if (day || month)
          found.accept(draft.finding(code(), i, i + 6, Map.of("text", draft.readable(i, i + 6))));
        return;
      }
    }
  }

  @Override
  public Code code() {
    return Code.DATE_FORM;
  }

  @Override
  public String example() {
    return Specimen.SHORT.with("ngày 20 tháng 01", "ngày 5 tháng 1");
  }

  @Override
  public String counterexample() {
    return Specimen.SHORT.text();
  }
}
