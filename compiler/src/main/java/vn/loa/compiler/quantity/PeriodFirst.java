package vn.loa.compiler.quantity;

import org.jspecify.annotations.Nullable;
import vn.loa.obligation.Recurrence;
import vn.loa.vietnamese.Phrase;
import vn.loa.vietnamese.Words;

/** "Ngày 2 lần", "tuần 03 buổi": the bare period stands before what is counted. */
record PeriodFirst() implements RhythmRule {

  private static final Phrase TIMES = Phrase.of("# (lần|lượt|buổi|kỳ)");

  @Override
  public @Nullable Recurrence at(Words words, int at, int limit, boolean leading) {
    var period = Periods.named(words, at);
    if (period == null || at + 1 >= limit || words.folded(at + 1).length() > 2) return null;
    return TIMES.matchAt(words, at + 1, limit) < 0 ? null : Recurrence.of(period);
  }

  @Override
  public String example() {
    return "phát thanh ngày 2 lần";
  }
}
