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
import vn.loa.compiler.outline.Marker;
import vn.loa.vietnamese.Span;
import vn.loa.vietnamese.Words;

/**
 * The last recipient is "Lưu: VT, ...", lines end with a semicolon, the last with a full stop (Nghị
 * định 30/2020/NĐ-CP, Phụ lục I, II.9).
 */
record RecipientsInForm() implements Rule {

  @Override
  public void look(Draft draft, Consumer<Finding> found) {
    if (!draft.isSound()) return;
    var words = draft.words();
    Block before = null;
    boolean archived = false;
    boolean any = false;
    for (var block : draft.blocks()) {
      if (block.zone() != Block.Zone.RECIPIENTS || block.marker().kind() != Marker.Kind.DASH)
        continue;
      any = true;
      int to = left(words, block);
      boolean archive = words.is(block.from(), "luu");
      if (archive) {
        archived = true;
        boolean office = false;
        for (int i = block.from(); i < to; i++) office |= words.is(i, "vt");
        if (!office) report(draft, block, to, "Lưu: VT", found);
        else if (!hasStop(words, block.from(), to)) sign(draft, block, to, ".", found);
      } else if (!words.is(to - 1, ";")) {
        sign(draft, block, to, ";", found);
      }
      before = block;
    }
    if (any && !archived && before != null)
      report(draft, before, left(words, before), "Lưu: VT", found);
  }

  /** Where the left column ends: the signature may stand beside it. */
  private static int left(Words words, Block block) {
    for (int i = block.from() + 1; i < block.to(); i++)
      if (words.startsLine(i) || words.start(i) - words.end(i - 1) >= 3) return i;
    return block.to();
  }

  private static boolean hasStop(Words words, int from, int to) {
    for (int i = from; i < to; i++) if (words.is(i, ".") && i > from + 2) return true;
    return false;
  }

  private void report(Draft draft, Block block, int to, String right, Consumer<Finding> found) {
    var values = Map.of("text", draft.readable(block.from(), to), "right", right);
    found.accept(draft.finding(code(), block.from(), to, values));
  }

  private void sign(Draft draft, Block block, int to, String right, Consumer<Finding> found) {
    var words = draft.words();
    var values = Map.of("text", draft.readable(block.from(), to), "right", right);
    boolean sign = words.is(to - 1, ".") || words.is(to - 1, ",") || words.is(to - 1, ";");
    int end = words.end(to - 1);
    var span = sign ? words.span(to - 1, to) : new Span(end, end);
    found.accept(
        new Finding(
            new Diagnostic(code(), words.span(block.from(), to), values),
            List.of(new Correction(span, right))));
  }

  @Override
  public Code code() {
    return Code.RECIPIENTS_FORM;
  }

  @Override
  public String example() {
    return Specimen.WHOLE.with("UBND tỉnh;", "UBND tỉnh");
  }

  @Override
  public String counterexample() {
    return Specimen.WHOLE.text();
  }
}
