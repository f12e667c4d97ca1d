package vn.loa.compiler.lint.law;

import java.util.Map;
import java.util.function.Consumer;
import vn.loa.compiler.diagnostic.Diagnostic.Code;
import vn.loa.compiler.diagnostic.Finding;
import vn.loa.compiler.lint.rule.Draft;
import vn.loa.compiler.lint.rule.Rule;
import vn.loa.vietnamese.Phrase;

/**
 * "Dịch vụ công trực tuyến mức độ 4" after Nghị định 42/2022/NĐ-CP, district bodies after
 * 01/7/2025.
 */
record TermsCurrent() implements Rule {

  private static final Phrase BEFORE =
      Phrase.of(
          "(trước đây|nguyên|trước khi|thay thế|giải thể|kết thúc hoạt động|từ|bỏ|không còn|thay)");
  private static final Phrase AFTER = Phrase.of("(cũ|trước đây|trước sắp xếp|trước sáp nhập)");
  private static final int NEAR = 5;

  @Override
  public void look(Draft draft, Consumer<Finding> found) {
    var own = draft.earliest();
    if (own == null) return;
    var words = draft.words();
    for (var run : draft.runs()) {
      for (int i = run.from(); i < run.to(); i++) {
        for (var term : Terms.all()) {
          if (own.isBefore(term.since())) continue;
          int to = term.phrase().matchAt(words, i, run.to());
          if (to < 0 || isHistory(draft, i, to)) continue;
          var values =
              Map.of(
                  "text", draft.readable(i, to),
                  "since", term.since().toString(),
                  "now", term.now(),
                  "source", term.source());
          found.accept(draft.finding(code(), i, to, values));
          i = to - 1;
          break;
        }
      }
    }
  }

  private static boolean isHistory(Draft draft, int from, int to) {
    var words = draft.words();
    return draft.isCited(from)
        || BEFORE.isIn(words, from - NEAR, from)
        || AFTER.isIn(words, to, Math.min(words.size(), to + NEAR));
  }

  @Override
  public Code code() {
    return Code.TERM_OBSOLETE;
  }

  @Override
  public String example() {
    return "Hướng dẫn người dân dùng dịch vụ công trực tuyến mức độ 4.";
  }

  @Override
  public String counterexample() {
    return "Hướng dẫn người dân dùng dịch vụ công trực tuyến toàn trình.";
  }
}
