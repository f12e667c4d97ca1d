package vn.loa.compiler.lint.form;

import java.util.Map;
import java.util.function.Consumer;
import vn.loa.compiler.diagnostic.Diagnostic;
import vn.loa.compiler.diagnostic.Diagnostic.Code;
import vn.loa.compiler.diagnostic.Finding;
import vn.loa.compiler.lint.rule.Draft;
import vn.loa.compiler.lint.rule.Rule;
import vn.loa.compiler.lint.rule.Specimen;
import vn.loa.vietnamese.Phrase;
import vn.loa.vietnamese.Span;

/** A document without the name of the state, or without an abstract under its type. */
record HeadComplete() implements Rule {

  private static final String STATE_AND_MOTTO =
      """
      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      Độc lập - Tự do - Hạnh phúc

      """;
  private static final Phrase STATE = Phrase.of("cộng ..1 xã hội");

  @Override
  public void look(Draft draft, Consumer<Finding> found) {
    var head = draft.head();
    // Where number and issuer are lost too, the head was not copied.
    if (head.number() == null && head.symbol() == null || head.issuer() == null) return;
    boolean state = STATE.isIn(draft.words(), 0, draft.words().size());
    if (!state && draft.isSound()) found.accept(missing("motto"));
    if (head.title() == null) found.accept(missing("title"));
  }

  private Finding missing(String part) {
    return Finding.of(new Diagnostic(code(), new Span(0, 0), Map.of("part", part)));
  }

  @Override
  public Code code() {
    return Code.HEADER_INCOMPLETE;
  }

  @Override
  public String example() {
    return Specimen.SHORT.text();
  }

  @Override
  public String counterexample() {
    return Specimen.SHORT.before("Số: 12", STATE_AND_MOTTO);
  }
}
