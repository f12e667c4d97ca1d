package vn.loa.compiler.check;

import java.util.Map;
import java.util.function.Consumer;
import vn.loa.compiler.diagnostic.Diagnostic;
import vn.loa.compiler.diagnostic.Diagnostic.Code;
import vn.loa.vietnamese.Span;

/** A duty that names nobody is owed by nobody. */
record BearersNamed() implements Check {

  @Override
  public void look(Subject subject, Consumer<Diagnostic> found) {
    for (var duty : subject.obligations()) {
      if (!duty.bearers().isEmpty()) continue;
      var span = new Span(duty.origin().start(), duty.origin().end());
      found.accept(new Diagnostic(Code.BEARER_MISSING, span, Map.of("duty", duty.id())));
    }
  }
}
