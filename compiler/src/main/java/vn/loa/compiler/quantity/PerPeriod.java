package vn.loa.compiler.quantity;

import org.jspecify.annotations.Nullable;
import vn.loa.obligation.Recurrence;
import vn.loa.vietnamese.Phrase;
import vn.loa.vietnamese.Words;

/** "03 tin/tháng", "01 lần trong tuần", "02 buổi một quý". */
record PerPeriod() implements RhythmRule {

  private static final Phrase PER =
      Phrase.of("(/ (01|1)?|trong (một|01|1)|một|trong|=mỗi|/ đơn vị /|/ xã /|/ phường /)");

  @Override
  public @Nullable Recurrence at(Words words, int at, int limit, boolean leading) {
    int name = PER.matchAt(words, at, limit);
    if (name < 0 || name >= limit) return null;
    boolean stroke = words.is(at, "/");
    if (!stroke && !leading) return null;
    if (stroke && (at == 0 || words.isNumber(at - 1))) return null;
    var period = Periods.named(words, name);
    boolean dated =
        name + 1 < limit
            && (words.isNumber(name + 1)
                || words.isCapital(name + 1) && period == Recurrence.Period.QUARTER && !stroke);
    return period == null || dated || words.is(at, "trong") && at > 0 && !leading
        ? null
        : Recurrence.of(period);
  }

  @Override
  public String example() {
    return "đăng 03 tin, bài/tháng";
  }
}
