package vn.loa.compiler.lint.citation;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import vn.loa.compiler.diagnostic.Correction;
import vn.loa.compiler.diagnostic.Diagnostic;
import vn.loa.compiler.diagnostic.Diagnostic.Code;
import vn.loa.compiler.diagnostic.Finding;
import vn.loa.compiler.lint.rule.Draft;
import vn.loa.compiler.lint.rule.Rule;
import vn.loa.vietnamese.Span;

/** "Nghị định 61/2018/NĐ-CP": the word "số" is missing. */
record CitesWithSo() implements Rule {

  @Override
  public void look(Draft draft, Consumer<Finding> found) {
    var words = draft.words();
    for (var reference : draft.plan().references()) {
      if (reference.number() == null) continue;
      int first = words.firstAt(reference.span().start());
      int number = first;
      while (number < words.size() && !words.isNumber(number)) number++;
      if (number == first || number >= words.size() || number - first > 4) continue;
      boolean named = words.is(number - 1, "so") || words.is(number - 1, ":");
      if (named || !words.isLetters(number - 1)) continue;
      var diagnostic =
          new Diagnostic(
              code(),
              words.span(first, Math.min(words.size(), number + 1)),
              Map.of("text", draft.readable(first, number) + " " + reference.number()));
      var here = new Span(words.start(number), words.start(number));
      found.accept(
          draft.isSound()
              ? new Finding(diagnostic, List.of(new Correction(here, "số ")))
              : Finding.of(diagnostic));
    }
  }

  @Override
  public Code code() {
    return Code.CITATION_WITHOUT_SO;
  }

  @Override
  public String example() {
    return "Việc thực hiện cơ chế một cửa theo Nghị định 118/2025/NĐ-CP ngày 09/6/2025 của Chính phủ.";
  }

  @Override
  public String counterexample() {
    return "Việc thực hiện cơ chế một cửa theo Nghị định số 118/2025/NĐ-CP ngày 09/6/2025 của Chính phủ.";
  }
}
