package vn.loa.compiler.duty.kind;

import java.util.List;
import vn.loa.compiler.clause.Clause;
import vn.loa.obligation.DutyKind;

/** The kind rules in the order in which they are tried; what none knows is another kind of act. */
public final class Kinds {

  public static final List<KindRule> RULES =
      List.of(
          new ServesInTime(),
          new HandlesMoney(),
          new Praises(),
          new SendsBulletin(),
          new WorksOutPlan(),
          new Trains(),
          new Reports(),
          new AnswersPeople(),
          new PostsProcedures(),
          new Inspects(),
          new Urges(),
          new MakesPrint(),
          new HoldsEvent(),
          new Broadcasts(),
          new Publishes());

  private Kinds() {}

  /** What sort of act a clause asks for. */
  public static DutyKind of(Clause clause) {
    var act = Act.of(clause.withVerb());
    for (var rule : RULES) if (rule.fits(act)) return rule.kind();
    return DutyKind.OTHER;
  }
}
