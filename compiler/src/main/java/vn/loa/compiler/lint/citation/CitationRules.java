package vn.loa.compiler.lint.citation;

import java.util.List;
import vn.loa.compiler.lint.rule.Rule;

/** All of them. */
public final class CitationRules {

  public static final List<Rule> ALL =
      List.of(
          new SymbolsUnbroken(),
          new LettersWithoutType(),
          new NumbersWithZero(),
          new CitesWithSo(),
          new OneDatePerDocument(),
          new OneSpellingPerDocument());

  private CitationRules() {}
}
