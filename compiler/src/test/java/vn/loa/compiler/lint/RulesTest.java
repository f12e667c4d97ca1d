package vn.loa.compiler.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.loa.compiler.OwnPlan;
import vn.loa.compiler.diagnostic.Diagnostic.Code;
import vn.loa.compiler.lint.rule.Rule;

class RulesTest {

  @TestFactory
  @DisplayName("every rule finds the fault of its example, and nothing where the fault is mended")
  Stream<DynamicTest> examples() {
    return Rules.ALL.stream()
        .map(
            rule ->
                DynamicTest.dynamicTest(
                    rule.getClass().getSimpleName(),
                    () -> {
                      assertThat(codes(rule.example())).contains(rule.code());
                      assertThat(codes(rule.counterexample())).doesNotContain(rule.code());
                    }));
  }

  @Test
  @DisplayName("what may be corrected is gone after correcting, and nothing new is wrong")
  void corrected() {
    for (var rule : Rules.ALL) {
      var plan = OwnPlan.compile(plan(rule.example()));
      var findings = Lint.of(plan);
      var fixed = Fixed.of(plan.source().text(), findings);
      var again = Lint.of(OwnPlan.compile(fixed.text())).stream().map(f -> f.diagnostic().code());
      var left = fixed.left().stream().map(f -> f.diagnostic().code()).toList();
      assertThat(again.toList()).as(name(rule)).isSubsetOf(left);
    }
  }

  private static String name(Rule rule) {
    return rule.getClass().getSimpleName();
  }

  private static List<Code> codes(String example) {
    return Lint.of(OwnPlan.compile(plan(example))).stream()
        .map(f -> f.diagnostic().code())
        .toList();
  }

  /** An example is a whole plan, a body with numbered parts, or clauses said to somebody. */
  static String plan(String example) {
    if (example.startsWith("ỦY BAN")) return example;
    if (example.matches("(?s)(I\\.|1\\.|Stt|a\\)).*")) {
      String body = example.startsWith("I.") ? example : "I. TỔ CHỨC THỰC HIỆN\n" + example;
      return OwnPlan.HEAD + body + "\n";
    }
    String clauses = example.startsWith("- ") ? example : "- " + example;
    return OwnPlan.HEAD + "I. TỔ CHỨC THỰC HIỆN\n1. " + OwnPlan.BEARER + "\n" + clauses + "\n";
  }
}
