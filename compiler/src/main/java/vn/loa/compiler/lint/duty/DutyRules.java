package vn.loa.compiler.lint.duty;

import java.util.List;
import vn.loa.compiler.lint.rule.Rule;

/** All of them. */
public final class DutyRules {

  public static final List<Rule> ALL = List.of(new DutiesMeasured(), new PlansInTime());

  private DutyRules() {}
}
