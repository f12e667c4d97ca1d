package vn.loa.compiler.lint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.loa.compiler.CompiledPlan;
import vn.loa.compiler.diagnostic.Diagnostic.Code;
import vn.loa.compiler.diagnostic.Finding;
import vn.loa.compiler.lint.citation.SymbolsMended;
import vn.loa.compiler.lint.rule.Draft;

/**
 * Says all that is wrong with a plan, before it is signed or after. Pure, and safe from any thread.
 */
public final class Lint {

  private Lint() {}

  /** The diagnostics of the compiler and the findings of all rules, in the order of the text. */
  public static List<Finding> of(CompiledPlan plan) {
    var out = new ArrayList<Finding>();
    for (var diagnostic : plan.diagnostics()) {
      boolean symbol = diagnostic.code() == Code.SYMBOL_MALFORMED;
      out.add(symbol ? SymbolsMended.of(diagnostic, plan.source().text()) : Finding.of(diagnostic));
    }
    var draft = Draft.of(plan);
    for (var rule : Rules.ALL) rule.look(draft, out::add);
    out.sort(Comparator.comparingInt(f -> f.diagnostic().span().start()));
    return List.copyOf(out);
  }
}
