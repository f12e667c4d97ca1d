package vn.loa.compiler.lint.spelling;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.loa.compiler.diagnostic.Correction;
import vn.loa.compiler.diagnostic.Diagnostic;
import vn.loa.compiler.diagnostic.Diagnostic.Code;
import vn.loa.compiler.diagnostic.Finding;
import vn.loa.compiler.lint.rule.Draft;
import vn.loa.compiler.lint.rule.Rule;
import vn.loa.vietnamese.Phrase;
import vn.loa.vietnamese.Span;
import vn.loa.vietnamese.Words;

/** "(Kèm theo Quyết định số 41/QĐ-UBND" without its bracket. */
record BracketsClosed() implements Rule {

  private static final Phrase ATTACHED = Phrase.of("[ (kèm theo|ban hành kèm theo)");

  @Override
  public void look(Draft draft, Consumer<Finding> found) {
    if (!draft.isSound()) return;
    var runs = draft.runs();
    for (int k = 0; k < runs.size(); k++) {
      var run = runs.get(k);
      var next = k + 1 < runs.size() ? runs.get(k + 1) : null;
      look(draft, run, next, "(", ")", found);
      look(draft, run, next, "“", "”", found);
    }
  }

  private void look(
      Draft draft,
      Draft.Run run,
      Draft.@Nullable Run next,
      String open,
      String close,
      Consumer<Finding> found) {
    var words = draft.words();
    int at = -1;
    for (int i = run.from(); i < run.to(); i++) {
      if (words.is(i, open)) at = i;
      else if (words.is(i, close)) at = -1;
    }
    if (at < 0 || next != null && isClosedIn(words, next, open, close)) return;
    int to = Math.min(run.to(), at + 5);
    var values = Map.of("text", draft.readable(at, to), "sign", close);
    var diagnostic = new Diagnostic(code(), draft.span(at, to), values);
    boolean note = at == run.from() && ATTACHED.matchAt(words, at, run.to()) > 0;
    if (!note) {
      found.accept(Finding.of(diagnostic));
      return;
    }
    int end = words.end(run.to() - 1);
    found.accept(new Finding(diagnostic, List.of(new Correction(new Span(end, end), close))));
  }

  private static boolean isClosedIn(Words words, Draft.Run run, String open, String close) {
    for (int i = run.from(); i < run.to() && !words.is(i, open); i++)
      if (words.is(i, close)) return true;
    return false;
  }

  @Override
  public Code code() {
    return Code.BRACKET_OPEN;
  }

  @Override
  public String example() {
    return "Đăng bài về cơ chế một cửa (nhất là việc xin lỗi khi trễ hẹn.";
  }

  @Override
  public String counterexample() {
    return "Đăng bài về cơ chế một cửa (nhất là việc xin lỗi khi trễ hẹn).";
  }
}
