package vn.loa.compiler.lint.time;

import java.util.Map;
import java.util.function.Consumer;
import vn.loa.compiler.diagnostic.Diagnostic.Code;
import vn.loa.compiler.diagnostic.Finding;
import vn.loa.compiler.lint.rule.Draft;
import vn.loa.compiler.lint.rule.Rule;
import vn.loa.compiler.lint.rule.Specimen;
import vn.loa.compiler.outline.Block;
import vn.loa.vietnamese.Phrase;

/** The closing sentence names the year of last year's plan. */
record OneYear() implements Rule {

  private static final Phrase CLOSES = Phrase.of("trên đây là ..4 (kế hoạch|chương trình)");
  private static final Phrase ISSUES =
      Phrase.of(
          "(ban hành|xây dựng|đề ra) (và triển khai)? (thực hiện)? kế hoạch ..8 (cải cách hành chính|cchc|tuyên truyền|truyền thông)");
  private static final Phrase YEAR = Phrase.of("năm #");
  private static final int REACH = 30;

  @Override
  public void look(Draft draft, Consumer<Finding> found) {
    int year = draft.head().year();
    var title = draft.head().title();
    if (year == 0 || title == null || !title.contains(String.valueOf(year))) return;
    var words = draft.words();
    for (var run : draft.runs()) {
      boolean preamble = run.block().zone() == Block.Zone.PREAMBLE;
      for (int i = run.from(); i < run.to(); i++) {
        int at = CLOSES.matchAt(words, i, run.to());
        if (at < 0 && preamble) at = ISSUES.matchAt(words, i, run.to());
        if (at < 0 || draft.isCited(i)) continue;
        int said = YEAR.find(words, at, Math.min(run.to(), at + REACH));
        if (said < 0 || !words.folded(said + 1).matches("20\\d\\d")) continue;
        if (words.folded(said + 1).equals(String.valueOf(year))) continue;
        var values = Map.of("said", words.folded(said + 1), "year", String.valueOf(year));
        found.accept(draft.finding(code(), said, said + 2, values));
      }
    }
    issued(draft, year, found);
  }

  /** A plan is signed in its year or at the end of the one before. */
  private void issued(Draft draft, int year, Consumer<Finding> found) {
    var own = draft.head().date();
    if (own == null || own.getYear() == year || own.getYear() == year - 1) return;
    var words = draft.words();
    for (int i = 0; i + 1 < words.size(); i++) {
      boolean dated = words.is(i, "nam") && words.is(i + 1, String.valueOf(own.getYear()));
      if (!dated) continue;
      var values = Map.of("said", String.valueOf(own.getYear()), "year", String.valueOf(year));
      found.accept(draft.finding(code(), i, i + 2, values));
      return;
    }
  }

  @Override
  public Code code() {
    return Code.YEAR_CONTRADICTORY;
  }

  @Override
  public String example() {
    return Specimen.WHOLE.with("năm 2026 của", "năm 2025 của");
  }

  @Override
  public String counterexample() {
    return Specimen.WHOLE.text();
  }
}
