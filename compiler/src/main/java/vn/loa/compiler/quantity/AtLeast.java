package vn.loa.compiler.quantity;

import org.jspecify.annotations.Nullable;
import vn.loa.obligation.Quota;
import vn.loa.vietnamese.Phrase;
import vn.loa.vietnamese.Words;

/** "Ít nhất 03 tin, bài", "không dưới hai buổi", "≥ 04 lượt". */
record AtLeast() implements QuotaRule {

  private static final Phrase BOUND =
      Phrase.of(
          "(ít nhất|tối thiểu|không dưới|không ít hơn|không thấp hơn|≥|> =|từ|đạt từ|trên) (là|phải có|có|đạt|cũng phải)?");

  @Override
  public @Nullable QuotaReading at(Words words, int at, int limit) {
    int number = BOUND.matchAt(words, at, limit);
    if (number < 0) return null;
    var counted = Counted.ofAnything(words, number, limit);
    if (counted == null) return null;
    boolean loose = words.is(at, "tu") || words.is(at, "tren");
    boolean more = words.is(counted.to(), "tro") && words.is(counted.to() + 1, "len");
    if (loose && !more && !trailing(words, counted.to(), limit)) return null;
    return new QuotaReading(
        Quota.atLeast(counted.number(), counted.unit()), at, counted.to(), true);
  }

  /** "Từ 02 bài viết trở lên": a few words may stand between. */
  private static boolean trailing(Words words, int at, int limit) {
    for (int i = at; i < Math.min(limit - 1, at + 4); i++)
      if (words.is(i, "tro") && words.is(i + 1, "len")) return true;
    return false;
  }

  @Override
  public String example() {
    return "đăng không dưới 03 tin, bài mỗi tháng";
  }
}
