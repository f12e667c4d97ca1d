package vn.loa.compiler.lint;

import java.util.List;
import java.util.stream.Stream;
import vn.loa.compiler.lint.citation.CitationRules;
import vn.loa.compiler.lint.duty.DutyRules;
import vn.loa.compiler.lint.form.FormRules;
import vn.loa.compiler.lint.law.LawRules;
import vn.loa.compiler.lint.order.OrderRules;
import vn.loa.compiler.lint.rule.Rule;
import vn.loa.compiler.lint.spelling.SpellingRules;
import vn.loa.compiler.lint.time.TimeRules;

/** All rules of lint; what concerns reading itself is found while compiling. */
final class Rules {

  static final List<Rule> ALL =
      Stream.of(
              FormRules.ALL,
              TimeRules.ALL,
              CitationRules.ALL,
              LawRules.ALL,
              OrderRules.ALL,
              SpellingRules.ALL,
              DutyRules.ALL)
          .flatMap(List::stream)
          .toList();

  private Rules() {}
}
