package vn.loa.compiler.lint.time;

import java.util.List;
import vn.loa.compiler.lint.rule.Rule;

/** All of them. */
public final class TimeRules {

  public static final List<Rule> ALL =
      List.of(
          new WeekdaysAgree(),
          new StretchesRunForward(),
          new DeadlinesAfterIssue(),
          new DeadlinesInYear(),
          new CitedBefore(),
          new PeriodsCurrent(),
          new OneYear());

  private TimeRules() {}
}
