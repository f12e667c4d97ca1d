package vn.loa.compiler.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.loa.compiler.OwnPlan;
import vn.loa.compiler.diagnostic.Correction;
import vn.loa.compiler.diagnostic.Diagnostic;
import vn.loa.compiler.diagnostic.Diagnostic.Code;
import vn.loa.compiler.diagnostic.Finding;
import vn.loa.vietnamese.Span;

class FixedTest {

  private static final Pattern DIGITS = Pattern.compile("\\D+");

  private static Finding change(int start, int end, String replacement) {
    var span = new Span(start, end);
    return new Finding(
        new Diagnostic(Code.WORD_DOUBLED, span, Map.of()),
        List.of(new Correction(span, replacement)));
  }

  @Test
  @DisplayName("corrections are made from left to right, whatever order they come in")
  void order() {
    var fixed = Fixed.of("một hai ba", List.of(change(8, 10, "bốn"), change(0, 3, "không")));
    assertThat(fixed.text()).isEqualTo("không hai bốn");
    assertThat(fixed.left()).isEmpty();
  }

  @Test
  @DisplayName(
      "of two corrections of the same words the first is made, the other is left to a person")
  void meeting() {
    var second = change(4, 10, "năm");
    var fixed = Fixed.of("một hai ba", List.of(change(4, 7, "sáu"), second));
    assertThat(fixed.text()).isEqualTo("một sáu ba");
    assertThat(fixed.left()).containsExactly(second);
  }

  @Test
  @DisplayName("no correction changes a number or a date, in any plan with faults")
  void numbers() {
    for (var rule : Rules.ALL) {
      var plan = OwnPlan.compile(RulesTest.plan(rule.example()));
      var fixed = Fixed.of(plan.source().text(), Lint.of(plan));
      assertThat(digits(fixed.text())).as(rule.example()).isEqualTo(digits(plan.source().text()));
    }
  }

  @Test
  @DisplayName("places of corrections are places of the text, whatever is done to it")
  void anyText() {
    var dice = new Random(7);
    String text = RulesTest.plan(Rules.ALL.getFirst().example());
    for (int n = 0; n < 200; n++) {
      var broken = new StringBuilder(text);
      for (int k = 0; k < 5; k++) {
        int at = dice.nextInt(broken.length());
        broken.replace(
            at,
            Math.min(broken.length(), at + dice.nextInt(6)),
            "(,/ 9\nđ“".substring(dice.nextInt(7)));
      }
      var plan = OwnPlan.compile(broken.toString());
      var findings = Lint.of(plan);
      for (var finding : findings)
        assertThat(finding.diagnostic().span().end()).isLessThanOrEqualTo(broken.length());
      assertThat(Fixed.of(broken.toString(), findings).text()).isNotEmpty();
    }
  }

  private static String digits(String text) {
    return DIGITS.matcher(text).replaceAll("");
  }
}
