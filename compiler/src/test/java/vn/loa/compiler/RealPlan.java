package vn.loa.compiler;

import java.util.List;
import vn.loa.compiler.language.Texts;

/** Real plans with their hand tables, kept beside the repository by whoever has them. */
record RealPlan(String name, String text, GoldTable table) {

  private static final List<String> CLEAN =
      List.of("phan-thiet", "an-nhon", "ha-hoa", "ninh-thuan");

  /** The plans that were not scanned; the test is skipped where there are none. */
  static List<RealPlan> clean() {
    return CLEAN.stream().map(name -> named(name + "-2023")).toList();
  }

  static RealPlan scan() {
    return named("binh-thuan-2023-scan");
  }

  private static RealPlan named(String name) {
    String text = Texts.shared("plans/" + name + ".txt");
    return new RealPlan(name, text, GoldTable.of(Texts.shared("gold/" + name + ".tsv")));
  }

  Score score() {
    return Score.of(table, OwnPlan.compile(text));
  }

  /** The score of the same plan with another text. */
  Score score(String otherText) {
    return Score.of(table, OwnPlan.compile(otherText));
  }
}
