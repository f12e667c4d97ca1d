package vn.loa.compiler.lint.form;

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
import vn.loa.vietnamese.Span;

/**
 * The text of an administrative document ends with "./." (Nghị định 30/2020/NĐ-CP, Phụ lục I,
 * II.6).
 */
record EndsWithMark() implements Rule {

  @Override
  public void look(Draft draft, Consumer<Finding> found) {
    var words = draft.words();
    Block last = null;
    for (var block : draft.blocks()) {
      if (block.zone() == Block.Zone.RECIPIENTS) break;
      if (block.to() > block.from()) last = block;
    }
    boolean signed = draft.blocks().stream().anyMatch(b -> b.zone() == Block.Zone.RECIPIENTS);
    if (last == null || !signed || last.zone() != Block.Zone.BODY || last.table() != null) return;
    int to = last.to();
    boolean ended = words.is(to - 1, ".") && words.is(to - 2, "/");
    if (ended || words.is(to - 1, "/")) return;
    int from = Math.max(last.from(), to - 4);
    var diagnostic = new Diagnostic(code(), words.span(from, to), Map.of());
    boolean stop = words.is(to - 1, ".");
    int end = words.end(to - 1);
    var span = stop ? words.span(to - 1, to) : new Span(end, end);
    found.accept(new Finding(diagnostic, List.of(new Correction(span, "./."))));
  }

  @Override
  public Code code() {
    return Code.END_MARK_MISSING;
  }

  @Override
  public String example() {
    return Specimen.WHOLE.with("phường./.", "phường.");
  }

  @Override
  public String counterexample() {
    return Specimen.WHOLE.text();
  }
}
