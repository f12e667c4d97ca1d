package vn.loa.compiler.lint.law;

import java.util.List;
import vn.loa.compiler.lint.rule.Rule;

/** All of them. */
public final class LawRules {

  public static final List<Rule> ALL =
      List.of(new DatesAsKnown(), new StillInForce(), new TermsCurrent());

  private LawRules() {}
}
