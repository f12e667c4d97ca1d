package vn.loa.compiler.duty.refusal;

import java.util.List;
import vn.loa.compiler.clause.Clause;

/** The reasons why a clause can be no duty. */
public final class Refusals {

  public static final List<Refusal> RULES =
      List.of(
          new AimsOnly(),
          new StatesFunding(),
          new TellsPast(),
          new Declares(),
          new QuotesSuperior(),
          new ClosesPlan(),
          new NamesNoAct());

  private Refusals() {}

  public static boolean refuse(Clause clause) {
    for (var rule : RULES) if (rule.refuses(clause)) return true;
    return false;
  }
}
