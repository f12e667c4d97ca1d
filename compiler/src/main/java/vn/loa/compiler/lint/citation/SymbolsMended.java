package vn.loa.compiler.lint.citation;

import java.util.List;
import vn.loa.compiler.diagnostic.Correction;
import vn.loa.compiler.diagnostic.Diagnostic;
import vn.loa.compiler.diagnostic.Finding;
import vn.loa.vietnamese.Span;

/** Puts the right form beside a malformed symbol where only one is possible: 468/QĐ-TTg. */
public final class SymbolsMended {

  private SymbolsMended() {}

  /** The finding for a diagnostic about a malformed symbol. */
  public static Finding of(Diagnostic malformed, String text) {
    String symbol = malformed.values().getOrDefault("symbol", "");
    String right = symbol.isEmpty() ? null : Symbols.right(symbol);
    var span = malformed.span();
    int[] at = right == null ? null : Symbols.find(symbol, text, span.start(), span.end());
    if (right == null || at == null) return Finding.of(malformed);
    return new Finding(malformed, List.of(new Correction(new Span(at[0], at[1]), right)));
  }
}
