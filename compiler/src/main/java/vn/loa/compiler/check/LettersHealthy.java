package vn.loa.compiler.check;

import java.util.Map;
import java.util.function.Consumer;
import vn.loa.compiler.diagnostic.Diagnostic;
import vn.loa.compiler.diagnostic.Diagnostic.Code;
import vn.loa.vietnamese.Span;

/** Says once that a text was damaged and how many of its words were read anew. */
record LettersHealthy() implements Check {

  private static final double NOTABLE = 0.02;

  @Override
  public void look(Subject subject, Consumer<Diagnostic> found) {
    var words = subject.reading().words();
    int mended = subject.reading().restoration().edits().size();
    if (words.size() == 0 || mended < words.size() * NOTABLE) return;
    String share = String.valueOf(Math.round(mended * 100.0 / words.size()));
    found.accept(new Diagnostic(Code.TEXT_DAMAGED, new Span(0, 0), Map.of("share", share)));
  }
}
