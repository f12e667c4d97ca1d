package vn.loa.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.loa.compiler.language.Scanner;

class RealPlansAccuracyTest {

  @Test
  @DisplayName("of five real plans at least 95 duties in a hundred are found, 88 exactly")
  void five() {
    var total = RealPlan.scan().score();
    for (var plan : RealPlan.clean()) {
      var score = plan.score();
      Figures.tell(plan.name(), score);
      total = total.plus(score);
    }
    Figures.tell("five plans", total);
    assertThat(total.detection()).as("%s %s", total, total.wrong()).isGreaterThanOrEqualTo(0.95);
    assertThat(total.exactness()).as("%s %s", total, total.wrong()).isGreaterThanOrEqualTo(0.88);
    assertThat(total.invented()).as("invented: %s", total.wrong()).isZero();
  }

  @Test
  @DisplayName("duties with a stated number or date are all exact")
  void countable() {
    var total = RealPlan.scan().score();
    for (var plan : RealPlan.clean()) total = total.plus(plan.score());
    assertThat(total.counted()).as("%s %s", total, total.wrong()).isEqualTo(total.countable());
  }

  @Test
  @DisplayName("of a bad scan at least 92 duties in a hundred are found, 82 exactly")
  void scan() {
    var score = RealPlan.scan().score();
    Figures.tell("scan", score);
    assertThat(score.detection()).as("%s %s", score, score.wrong()).isGreaterThanOrEqualTo(0.92);
    assertThat(score.exactness()).as("%s %s", score, score.wrong()).isGreaterThanOrEqualTo(0.82);
  }

  @Test
  @DisplayName("plans typed without accents are read nearly as well")
  void withoutAccents() {
    var right = Score.NONE;
    var bare = Score.NONE;
    for (var plan : RealPlan.clean()) {
      right = right.plus(plan.score());
      bare = bare.plus(plan.score(Scanner.strip(plan.text())));
    }
    Figures.tell("clean plans", right);
    Figures.tell("without accents", bare);
    assertThat(bare.exactness())
        .as("%s against %s: %s", bare, right, bare.wrong())
        .isGreaterThanOrEqualTo(right.exactness() - 0.05);
  }

  @Test
  @DisplayName("plans with letters damaged at random lose little")
  void damaged() {
    for (int percent : new int[] {1, 2, 3}) {
      for (int seed : new int[] {7, 11, 13}) {
        var total = Score.NONE;
        for (var plan : RealPlan.clean()) {
          total = total.plus(plan.score(Scanner.damage(plan.text(), percent / 100.0, seed)));
        }
        Figures.tell(percent + " % of letters damaged, seed " + seed, total);
        assertThat(total.gold()).isPositive();
      }
    }
  }
}
