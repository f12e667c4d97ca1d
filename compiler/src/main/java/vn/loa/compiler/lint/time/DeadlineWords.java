package vn.loa.compiler.lint.time;

import java.time.LocalDate;
import java.util.function.Consumer;
import vn.loa.compiler.deadline.DateReader;
import vn.loa.compiler.lint.rule.Draft;
import vn.loa.obligation.Deadline;
import vn.loa.obligation.Obligation;
import vn.loa.vietnamese.Span;

/** Deadlines of duties with the words that state them. */
final class DeadlineWords {

  /** In a table the date stands a few cells behind the act. */
  private static final int ROW = 80;

  /** A dated deadline. */
  record Dated(Obligation duty, LocalDate date, Span span) {}

  private DeadlineWords() {}

  static void forEach(Draft draft, Consumer<Dated> visitor) {
    for (var duty : draft.plan().obligations()) {
      if (duty.deadline() instanceof Deadline.OnDate on)
        visitor.accept(new Dated(duty, on.date(), span(draft, duty, on.date())));
    }
  }

  private static Span span(Draft draft, Obligation duty, LocalDate date) {
    var words = draft.words();
    int from = words.firstAt(duty.origin().start());
    int to = words.firstAt(duty.origin().end());
    for (int i = from; i < Math.min(words.size(), to + ROW); i++) {
      if (!words.isNumber(i)) continue;
      var found = DateReader.at(words, i, words.size(), draft.head().year());
      if (found != null && date.equals(found.date())) return words.span(i, found.to());
    }
    return new Span(duty.origin().start(), duty.origin().end());
  }
}
