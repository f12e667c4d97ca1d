package vn.loa.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.loa.compiler.language.Texts;

class SamplesAccuracyTest {

  /** Minutes of a meeting and days of a campaign: the table counts lengths of time, we do not. */
  private static final int LENGTHS_OF_TIME = 2;

  @Test
  @DisplayName("of the sample plans at least 95 duties in a hundred are found, 88 exactly")
  void samples() {
    var total = Score.NONE;
    for (Path file : Texts.samples()) {
      if (file.toString().endsWith(".html")) continue; // tags are the reader's affair
      var table = GoldTable.of(Texts.read(file.resolveSibling("duties.tsv")));
      var score = Score.of(table, OwnPlan.compile(Texts.read(file)));
      Figures.tell(Texts.name(file), score);
      total = total.plus(score);
    }
    Figures.tell("samples", total);
    assertThat(total.detection()).as("%s %s", total, total.wrong()).isGreaterThanOrEqualTo(0.95);
    assertThat(total.exactness()).as("%s %s", total, total.wrong()).isGreaterThanOrEqualTo(0.88);
    assertThat(total.counted())
        .as("countable: %s", total.wrong())
        .isGreaterThanOrEqualTo(total.countable() - LENGTHS_OF_TIME);
    assertThat(total.invented()).as("invented: %s", total.wrong()).isZero();
  }
}
