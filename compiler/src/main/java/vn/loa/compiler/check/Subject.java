package vn.loa.compiler.check;

import java.util.List;
import vn.loa.compiler.head.DocumentHead;
import vn.loa.compiler.head.Reference;
import vn.loa.compiler.outline.Outline;
import vn.loa.compiler.reading.Reading;
import vn.loa.obligation.Obligation;

/** What checks look at. */
public record Subject(
    Reading reading,
    Outline outline,
    DocumentHead head,
    List<Reference> references,
    List<Obligation> obligations) {

  public Subject {
    references = List.copyOf(references);
    obligations = List.copyOf(obligations);
  }
}
