package vn.loa.compiler.lint.form;

import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.loa.compiler.diagnostic.Diagnostic;
import vn.loa.compiler.diagnostic.Diagnostic.Code;
import vn.loa.compiler.diagnostic.Finding;
import vn.loa.compiler.lint.rule.Draft;
import vn.loa.compiler.lint.rule.Rule;
import vn.loa.compiler.lint.rule.Specimen;
import vn.loa.compiler.outline.Block;
import vn.loa.vietnamese.Folding;
import vn.loa.vietnamese.Phrase;
import vn.loa.vietnamese.Span;
import vn.loa.vietnamese.Words;

/** TM. for a committee, KT. for a deputy (Nghị định 30/2020/NĐ-CP, Điều 13). */
record SignedInOrder() implements Rule {

  private static final Phrase DEPUTY = Phrase.of("phó");
  private static final Phrase FOR_OTHER = Phrase.of("(kt|tl|tuq|q)");
  private static final Phrase CHAIR = Phrase.of("chủ tịch (ubnd|ủy ban nhân dân)");

  @Override
  public void look(Draft draft, Consumer<Finding> found) {
    var signer = draft.head().signer();
    if (signer == null || !draft.isSound()) return;
    if (signer.capacity().isEmpty()) {
      String name = signer.name();
      if (name != null && isCommittee(draft.head().issuer()))
        report(draft, name, "TM. ỦY BAN NHÂN DÂN", found);
      return;
    }
    var lines = signer.capacity().stream().map(Words::of).toList();
    boolean deputy = lines.stream().anyMatch(l -> DEPUTY.matchAt(l, 0, l.size()) > 0);
    boolean other = lines.stream().anyMatch(l -> FOR_OTHER.matchAt(l, 0, l.size()) > 0);
    boolean forHead = lines.stream().anyMatch(l -> l.is(0, "kt"));
    boolean collective = lines.stream().anyMatch(l -> l.is(0, "tm"));
    if (deputy && !other) report(draft, "PHÓ", "KT.", found);
    else if (forHead && !deputy) report(draft, "KT", "PHÓ ...", found);
    var symbol = draft.head().symbol();
    boolean committee =
        symbol != null
            ? symbol.endsWith("-UBND") && !isOfChair(draft)
            : isCommittee(draft.head().issuer()) && !isOfChair(draft);
    boolean byOrder = lines.stream().anyMatch(l -> l.is(0, "tl") || l.is(0, "tuq"));
    if (committee && !collective && !byOrder)
      report(draft, signer.capacity().getFirst(), "TM. ỦY BAN NHÂN DÂN", found);
    if (isOfChair(draft) && collective) report(draft, "TM", "KT. CHỦ TỊCH / CHỦ TỊCH", found);
  }

  private static boolean isCommittee(@Nullable String issuer) {
    return issuer != null && Folding.fold(issuer).matches("(uy ban nhan dan|ubnd).*");
  }

  /**
   * A decision of the chair names the chair above its bases; a plan with it follows the decision.
   */
  private static boolean isOfChair(Draft draft) {
    var words = draft.words();
    for (var run : draft.runs()) {
      if (run.block().zone() != Block.Zone.PREAMBLE) continue;
      for (int i = run.from(); i < run.to(); i++)
        if (words.startsLine(i) && words.isAllCapitals(i) && CHAIR.matchAt(words, i, run.to()) > 0)
          return true;
    }
    return false;
  }

  private void report(Draft draft, String line, String right, Consumer<Finding> found) {
    int foot = foot(draft);
    int at = draft.text().indexOf(line, foot);
    int from = at < 0 ? foot : at;
    int to = at < 0 ? foot : at + line.length();
    var values = Map.of("text", line, "right", right);
    found.accept(Finding.of(new Diagnostic(code(), new Span(from, to), values)));
  }

  private static int foot(Draft draft) {
    for (var block : draft.blocks())
      if (block.zone() == Block.Zone.RECIPIENTS) return draft.words().start(block.from());
    return 0;
  }

  @Override
  public Code code() {
    return Code.SIGNING_PREFIX;
  }

  @Override
  public String example() {
    return Specimen.WHOLE.with("\nCHỦ TỊCH", "\nPHÓ CHỦ TỊCH");
  }

  @Override
  public String counterexample() {
    return Specimen.WHOLE.text();
  }
}
