package vn.loa.compiler.lint.time;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.loa.compiler.deadline.DateReader;
import vn.loa.compiler.lint.rule.Draft;
import vn.loa.obligation.Deadline;
import vn.loa.obligation.Obligation;
import vn.loa.vietnamese.Phrase;
import vn.loa.vietnamese.Span;

/** Deadlines of duties with the words that state them. */
final class DeadlineWords {

  /** In a table the date stands a few cells behind the act. */
  private static final int ROW = 80;

  private static final Phrase LATER =
      Phrase.of("(năm|của năm) (sau|tiếp theo|kế tiếp|liền kề|liền sau)");

  /** A dated deadline. */
  record Dated(Obligation duty, LocalDate date, Span span) {}

  private DeadlineWords() {}

  static void forEach(Draft draft, Consumer<Dated> visitor) {
    for (var duty : draft.plan().obligations()) {
      if (duty.deadline() instanceof Deadline.OnDate on) accept(draft, duty, on.date(), visitor);
    }
  }

  private static void accept(
      Draft draft, Obligation duty, LocalDate date, Consumer<Dated> visitor) {
    var span = span(draft, duty, date);
    if (span != null) visitor.accept(new Dated(duty, date, span));
  }

  /** Null where the words mean another year: "31/01 năm sau". */
  private static @Nullable Span span(Draft draft, Obligation duty, LocalDate date) {
    var words = draft.words();
    int from = words.firstAt(duty.origin().start());
    int to = words.firstAt(duty.origin().end());
    for (int i = from; i < Math.min(words.size(), to + ROW); i++) {
      if (!words.isNumber(i)) continue;
      var found = DateReader.at(words, i, words.size(), draft.head().year());
      boolean stated = found != null && date.equals(found.date());
      if (found == null || !stated) continue;
      boolean later = LATER.matchAt(words, found.to(), words.size()) > 0;
      return later ? null : words.span(i, found.to());
    }
    return new Span(duty.origin().start(), duty.origin().end());
  }
}
