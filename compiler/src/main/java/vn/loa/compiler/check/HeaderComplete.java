package vn.loa.compiler.check;

import java.util.Map;
import java.util.function.Consumer;
import vn.loa.compiler.diagnostic.Diagnostic;
import vn.loa.compiler.diagnostic.Diagnostic.Code;
import vn.loa.vietnamese.Span;

/** A signed document has an issuer, a number and a date (Nghị định 30/2020/NĐ-CP, Điều 8). */
record HeaderComplete() implements Check {

  @Override
  public void look(Subject subject, Consumer<Diagnostic> found) {
    var head = subject.head();
    if (subject.obligations().isEmpty()) return;
    if (head.issuer() == null) found.accept(missing("issuer"));
    if (head.number() == null) found.accept(missing("number"));
    if (head.date() == null) found.accept(missing("date"));
  }

  private static Diagnostic missing(String part) {
    return new Diagnostic(Code.HEADER_INCOMPLETE, new Span(0, 0), Map.of("part", part));
  }
}
