package vn.loa.compiler.lint.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import vn.loa.compiler.diagnostic.Correction;
import vn.loa.compiler.diagnostic.Diagnostic;
import vn.loa.compiler.diagnostic.Diagnostic.Code;
import vn.loa.compiler.diagnostic.Finding;
import vn.loa.compiler.lint.rule.Draft;
import vn.loa.compiler.lint.rule.Rule;
import vn.loa.compiler.lint.rule.Specimen;
import vn.loa.compiler.outline.Block;
import vn.loa.vietnamese.Phrase;
import vn.loa.vietnamese.Span;

/**
 * Each legal basis ends with a semicolon, the last one with a full stop (Nghị định 30/2020/NĐ-CP,
 * Phụ lục I, II.6).
 */
record LegalBasisSigns() implements Rule {

  private static final Phrase BASIS = Phrase.of("(căn cứ|theo đề nghị|xét đề nghị)");

  @Override
  public void look(Draft draft, Consumer<Finding> found) {
    if (!draft.isSound()) return;
    var words = draft.words();
    var starts = new ArrayList<Integer>();
    int end = 0;
    for (var run : draft.runs()) {
      if (run.block().zone() != Block.Zone.PREAMBLE) continue;
      for (int i = run.from(); i < run.to(); i++)
        if (words.startsLine(i) && words.isCapital(i) && BASIS.matchAt(words, i, run.to()) > 0)
          starts.add(i);
      end = run.to();
    }
    for (int k = 0; k + 1 < starts.size(); k++) {
      int last = starts.get(k + 1) - 1;
      boolean near = last - starts.get(k) < 120;
      if (near && !words.is(last, ";")) report(draft, last, ";", found);
    }
    if (!starts.isEmpty()) last(draft, starts.getLast(), end, found);
  }

  /** The last basis is followed by "QUYẾT ĐỊNH:" or by the sentence that issues the plan. */
  private void last(Draft draft, int from, int end, Consumer<Finding> found) {
    var words = draft.words();
    for (int i = from + 1; i < end; i++) {
      if (!words.startsLine(i) || !words.isCapital(i)) continue;
      boolean decision = words.isAllCapitals(i) && words.is(i, "quyet") && words.is(i + 1, "dinh");
      if (decision && !words.is(i - 1, ".")) report(draft, i - 1, ".", found);
      if (decision) return;
    }
  }

  private void report(Draft draft, int last, String right, Consumer<Finding> found) {
    var words = draft.words();
    boolean sign = !words.isLetters(last) && !words.isNumber(last) && !words.is(last, ")");
    int end = words.end(last);
    var span = sign ? words.span(last, last + 1) : new Span(end, end);
    int shown = Math.max(0, last - 2);
    var diagnostic = new Diagnostic(code(), words.span(shown, last + 1), Map.of("sign", right));
    found.accept(new Finding(diagnostic, List.of(new Correction(span, right))));
  }

  @Override
  public Code code() {
    return Code.BASIS_ENDING;
  }

  @Override
  public String example() {
    return bases(".");
  }

  @Override
  public String counterexample() {
    return bases(";");
  }

  private static String bases(String sign) {
    String first =
        "Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư";
    String second = "Căn cứ Kế hoạch số 41/KH-UBND ngày 15/01/2026 của UBND tỉnh;";
    return Specimen.SHORT.before("Ủy ban nhân dân phường", first + sign + "\n" + second + "\n");
  }
}
