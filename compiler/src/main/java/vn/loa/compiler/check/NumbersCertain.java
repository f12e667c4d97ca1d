package vn.loa.compiler.check;

import java.util.Map;
import java.util.function.Consumer;
import vn.loa.compiler.diagnostic.Diagnostic;
import vn.loa.compiler.diagnostic.Diagnostic.Code;
import vn.loa.vietnamese.Phrase;

/**
 * In a damaged text, a number where a word must stand, or letters where a number must stand, is in
 * doubt.
 */
record NumbersCertain() implements Check {

  private static final Phrase NOUN_MISREAD = Phrase.of("các # , (ban|ngành|phòng)");
  private static final Phrase COUNTS = Phrase.of("(ít nhất|tối thiểu|không dưới)");
  private static final double HEALTHY = 0.97;

  @Override
  public void look(Subject subject, Consumer<Diagnostic> found) {
    var words = subject.reading().words();
    boolean damaged = subject.reading().restoration().quality() <= HEALTHY;
    for (int i = 0; i < words.size() - 1; i++) {
      if (damaged && NOUN_MISREAD.matchAt(words, i, words.size()) >= 0)
        report(subject, i + 1, found);
      int number = COUNTS.matchAt(words, i, words.size());
      boolean mixed =
          number > 0
              && number < words.size()
              && words.isLetters(number)
              && words.folded(number).chars().anyMatch(Character::isDigit);
      boolean parted =
          number > 0
              && number + 1 < words.size()
              && words.isNumber(number)
              && words.isNumber(number + 1);
      if (mixed || parted) report(subject, number, found);
    }
  }

  private static void report(Subject subject, int word, Consumer<Diagnostic> found) {
    var words = subject.reading().words();
    found.accept(
        new Diagnostic(
            Code.NUMBER_DOUBTFUL, words.span(word, word + 1), Map.of("text", words.written(word))));
  }
}
