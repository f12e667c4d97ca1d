package vn.loa.compiler.check;

import java.util.Map;
import java.util.function.Consumer;
import vn.loa.compiler.diagnostic.Diagnostic;
import vn.loa.compiler.diagnostic.Diagnostic.Code;
import vn.loa.vietnamese.Phrase;

/**
 * "Chậm nhất trước ngày 15/12": the day itself is in time by one word and late by the other (RULES
 * 8.1).
 */
record DeadlinesClear() implements Check {

  private static final Phrase BOTH = Phrase.of("(chậm nhất|muộn nhất) (là)? trước");

  @Override
  public void look(Subject subject, Consumer<Diagnostic> found) {
    var words = subject.reading().words();
    for (int i = 0; i < words.size(); i++) {
      int to = BOTH.matchAt(words, i, words.size());
      if (to < 0) continue;
      found.accept(
          new Diagnostic(
              Code.DEADLINE_CONTRADICTORY,
              words.span(i, to),
              Map.of("text", subject.reading().readable(i, to))));
    }
  }
}
