package vn.loa.compiler.lint.spelling;

import java.util.List;
import vn.loa.compiler.lint.rule.Rule;

/** All of them. */
public final class SpellingRules {

  public static final List<Rule> ALL =
      List.of(
          new WordsOnce(),
          new PhrasesWhole(),
          new PhrasesSpelt(),
          new OneToneStyle(),
          new OneNamePerBody(),
          new CapitalsInPlace(),
          new SentencesComplete(),
          new BracketsClosed(),
          new LinksIntroduced(),
          new RowsWhole());

  private SpellingRules() {}
}
