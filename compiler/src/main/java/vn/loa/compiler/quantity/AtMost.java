package vn.loa.compiler.quantity;

import org.jspecify.annotations.Nullable;
import vn.loa.obligation.Quota;
import vn.loa.vietnamese.Phrase;
import vn.loa.vietnamese.Words;

/** "Không quá 02 lượt": a ceiling, never a duty to reach the number. */
record AtMost() implements QuotaRule {

  private static final Phrase BOUND =
      Phrase.of("(không quá|tối đa|nhiều nhất|không vượt quá|≤|dưới) (là)?");

  @Override
  public @Nullable QuotaReading at(Words words, int at, int limit) {
    int number = BOUND.matchAt(words, at, limit);
    if (number < 0) return null;
    var counted = Counted.at(words, number, limit);
    if (counted == null) return null;
    return new QuotaReading(Quota.atMost(counted.number(), counted.unit()), at, counted.to(), true);
  }

  @Override
  public String example() {
    return "mỗi ngày phát không quá 02 lượt";
  }
}
