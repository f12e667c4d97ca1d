package vn.loa.compiler;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.loa.compiler.diagnostic.Diagnostic;
import vn.loa.compiler.diagnostic.Diagnostic.Code;
import vn.loa.compiler.head.DocumentHead;
import vn.loa.compiler.head.Reference;
import vn.loa.compiler.outline.Outline;
import vn.loa.compiler.reading.Reading;
import vn.loa.obligation.Obligation;
import vn.loa.vietnamese.Span;

/** What a person should look at in a compiled plan. */
record Findings(Reading reading, Outline outline, DocumentHead head, List<Reference> references, List<Obligation> obligations) {

  List<Diagnostic> diagnostics() {
    var out = new ArrayList<Diagnostic>();
    for (var reference : references) {
      if (reference.writtenDate() != null && reference.date() == null) {
        out.add(new Diagnostic(Code.DATE_IMPOSSIBLE, reference.span(), Map.of("date", reference.writtenDate())));
      }
    }
    for (var o : obligations) {
      if (o.bearers().isEmpty()) out.add(new Diagnostic(Code.BEARER_MISSING, new Span(o.origin().start(), o.origin().end()), Map.of("duty", o.id())));
    }
    if (obligations.isEmpty()) out.add(new Diagnostic(Code.NO_DUTIES, new Span(0, 0), Map.of()));
    return out;
  }
}
