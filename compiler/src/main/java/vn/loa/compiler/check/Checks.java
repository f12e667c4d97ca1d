package vn.loa.compiler.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.loa.compiler.diagnostic.Diagnostic;

/** All checks; what they find comes in the order of the text. */
public final class Checks {

  static final List<Check> RULES =
      List.of(
          new IsPlan(),
          new LettersHealthy(),
          new DatesExist(),
          new SymbolsWellFormed(),
          new HeaderComplete(),
          new ItemsInOrder(),
          new NumbersCertain(),
          new BearersNamed(),
          new DeadlinesClear(),
          new PeriodsAgree());

  private Checks() {}

  public static List<Diagnostic> of(Subject subject) {
    var out = new ArrayList<Diagnostic>();
    for (var rule : RULES) rule.look(subject, out::add);
    out.sort(Comparator.comparingInt(d -> d.span().start()));
    return List.copyOf(out);
  }
}
