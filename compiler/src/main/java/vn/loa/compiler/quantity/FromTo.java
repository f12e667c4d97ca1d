package vn.loa.compiler.quantity;

import org.jspecify.annotations.Nullable;
import vn.loa.obligation.Quota;
import vn.loa.vietnamese.NumberWords;
import vn.loa.vietnamese.Phrase;
import vn.loa.vietnamese.Words;

/** "Từ 02 đến 03 tin, bài", "04 - 06 buổi". */
record FromTo() implements QuotaRule {

  private static final Phrase TO = Phrase.of("(đến|tới|-|–)");

  @Override
  public @Nullable QuotaReading at(Words words, int at, int limit) {
    int first = words.is(at, "tu") ? at + 1 : at;
    if (first >= limit) return null;
    var low = NumberWords.at(words, first, limit);
    if (low == null) return null;
    int second = TO.matchAt(words, low.to(), limit);
    if (second < 0) return null;
    var high = Counted.ofAnything(words, second, limit);
    if (high == null || high.number().compareTo(low.value()) < 0) return null;
    return new QuotaReading(
        new Quota(low.value(), high.number(), high.unit()), at, high.to(), true);
  }

  @Override
  public String example() {
    return "phát từ 02 đến 03 lượt mỗi tuần";
  }
}
