package vn.loa.compiler.lint.time;

import java.util.Map;
import java.util.function.Consumer;
import vn.loa.compiler.diagnostic.Diagnostic.Code;
import vn.loa.compiler.diagnostic.Finding;
import vn.loa.compiler.lint.rule.Draft;
import vn.loa.compiler.lint.rule.Rule;
import vn.loa.vietnamese.Phrase;

/** "... đến năm 2022" in a plan for 2026: the cited aim was over, or the year is a slip. */
record PeriodsCurrent() implements Rule {

  private static final Phrase UNTIL = Phrase.of("(đến|tới) năm #");
  private static final Phrase BETWEEN = Phrase.of("giai đoạn # (-|–) #");
  private static final Phrase LOOKS_BACK = Phrase.of("(tổng kết|sơ kết|kết quả|thay thế|thay cho)");
  private static final int REACH = 45;
  private static final int NEAR = 5;

  @Override
  public void look(Draft draft, Consumer<Finding> found) {
    int year = draft.head().year();
    if (year == 0) return;
    var words = draft.words();
    var references = draft.plan().references();
    for (int k = 0; k < references.size(); k++) {
      int first = words.firstAt(references.get(k).span().start());
      int from = words.firstAt(references.get(k).span().end());
      int next =
          k + 1 < references.size()
              ? words.firstAt(references.get(k + 1).span().start())
              : words.size();
      int to = Math.min(next, Math.min(words.size(), from + REACH));
      for (int i = from; i < to && !words.is(i, ";") && !words.is(i, "."); i++) {
        int end = UNTIL.matchAt(words, i, to);
        boolean range = end > 0 && i > 1 && words.isNumber(i - 1);
        if (end < 0) end = BETWEEN.matchAt(words, i, to);
        if (end < 0 || range || !isPast(words.folded(end - 1), year)) continue;
        if (LOOKS_BACK.isIn(words, first - NEAR, end)) continue;
        var values = Map.of("text", draft.readable(i, end), "year", String.valueOf(year));
        found.accept(draft.finding(code(), i, end, values));
      }
    }
  }

  private static boolean isPast(String number, int year) {
    return number.matches("(19|20)\\d\\d") && Integer.parseInt(number) < year;
  }

  @Override
  public Code code() {
    return Code.PERIOD_PAST;
  }

  @Override
  public String example() {
    return "Phổ biến Nghị quyết số 14-NQ/TU ngày 15/3/2021 của Tỉnh ủy về đẩy mạnh cải cách hành chính đến năm 2022.";
  }

  @Override
  public String counterexample() {
    return "Phổ biến Nghị quyết số 14-NQ/TU ngày 15/3/2021 của Tỉnh ủy về đẩy mạnh cải cách hành chính đến năm 2030.";
  }
}
