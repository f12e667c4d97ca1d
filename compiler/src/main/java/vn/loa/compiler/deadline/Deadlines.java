package vn.loa.compiler.deadline;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.loa.obligation.Deadline;
import vn.loa.vietnamese.Phrase;
import vn.loa.vietnamese.Words;

/** Finds by when a clause asks for something. */
public final class Deadlines {

  public static final List<DeadlineRule> RULES =
      List.of(
          new OnRepeatedDay(),
          new OnGivenDate(),
          new AtReportPeriods(),
          new InQuarter(),
          new InMonthOrYear(),
          new WithinWorkTime());

  /** A date behind these words says when something began or was signed. */
  private static final Phrase PAST = Phrase.of("(=từ|=ký|=số)");

  private Deadlines() {}

  /** The first deadline in a range, or null. */
  public static @Nullable Deadline of(Words words, int from, int to, DeadlineRule.Place place) {
    for (int i = from; i < to; i++) {
      if (i > from && PAST.matchAt(words, i - 1, i) >= 0) continue;
      for (var rule : RULES) {
        var found = rule.at(words, i, to, place);
        if (found != null) return found;
      }
    }
    return null;
  }
}
