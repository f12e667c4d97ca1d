package vn.loa.compiler.quantity;

import org.jspecify.annotations.Nullable;
import vn.loa.obligation.Recurrence;
import vn.loa.vietnamese.NumberWords;
import vn.loa.vietnamese.Phrase;
import vn.loa.vietnamese.Words;

/** "Hai tuần một lần", "02 tháng/lần", "cứ 03 tháng", "định kỳ 06 tháng một lần". */
record EveryFew() implements RhythmRule {

  private static final Phrase OPENS = Phrase.of("(cứ|mỗi|định kỳ|đều đặn|hàng|hằng)");
  private static final Phrase ONCE =
      Phrase.of("((một|01|1) lần|/ (01|1)? lần|(một|01|1) (số|kỳ|buổi|tin|bản|cuộc))");

  @Override
  public @Nullable Recurrence at(Words words, int at, int limit, boolean leading) {
    int opened = OPENS.matchAt(words, at, limit);
    var number = NumberWords.at(words, opened < 0 ? at : opened, limit);
    if (number == null || number.to() >= limit) return null;
    var period = Periods.named(words, number.to());
    if (period == null) return null;
    boolean once = ONCE.matchAt(words, number.to() + 1, limit) >= 0;
    boolean list = opened >= 0 && words.is(number.to() + 1, ",");
    if (!once && opened < 0 || list) return null;
    if (number.value().intValue() > 12) return null;
    return Periods.every(number.value(), period);
  }

  @Override
  public String example() {
    return "hai tuần một lần phát bản tin";
  }
}
