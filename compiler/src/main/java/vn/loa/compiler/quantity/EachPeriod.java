package vn.loa.compiler.quantity;

import org.jspecify.annotations.Nullable;
import vn.loa.obligation.Recurrence;
import vn.loa.obligation.Recurrence.Period;
import vn.loa.vietnamese.Phrase;
import vn.loa.vietnamese.Words;

/** "Hằng tuần", "mỗi tháng", "định kỳ hằng quý", "trong tuần phát ...". */
record EachPeriod() implements RhythmRule {

  private static final Phrase EACH =
      Phrase.of(
          "(=hàng|=hằng|=mỗi|từng|định kỳ (hàng|hằng|mỗi|theo)?|theo|một|trong mỗi|cuối (mỗi|từng|hàng|hằng)?|đầu (mỗi|hàng|hằng))");
  private static final Phrase HALF =
      Phrase.of("(định kỳ)? (06|6|sáu) tháng (một lần|/ lần|đầu năm)?");

  @Override
  public @Nullable Recurrence at(Words words, int at, int limit, boolean leading) {
    if (words.is(at, "dinh") && HALF.matchAt(words, at, limit) >= 0)
      return Recurrence.of(Period.HALF_YEAR);
    int name = EACH.matchAt(words, at, limit);
    if (name < 0 || name >= limit) return null;
    var period = Periods.named(words, name);
    if (period == null) return null;
    boolean firm = words.canBe(at, "moi", "mỗi") || words.is(at, "dinh");
    if (words.is(at, "moi") && !firm) return null;
    boolean vague =
        words.is(at, "mot")
            || words.is(at, "cuoi") && !words.is(at + 1, "moi")
            || words.is(at, "dau")
            || words.is(at, "theo")
            || words.is(at, "tung");
    boolean atEnd = words.is(at, "theo") && name + 1 == limit;
    if (vague && !leading && !atEnd) return null;
    boolean sure =
        leading
            || firm
            || period == Period.QUARTER && name + 1 == limit
            || period == Period.WEEK
            || period == Period.MONTH
            || period == Period.DAY;
    boolean counted = name + 1 < limit && words.isNumber(name + 1);
    if (period == Period.DAY && !leading && !counted && !words.canBe(at, "hang", "hằng"))
      return null;
    boolean dated = words.is(at, "theo") && name + 1 < limit && words.isNumber(name + 1);
    return sure && !dated && !isDate(words, at) ? Recurrence.of(period) : null;
  }

  /** "Trước ngày 25 hằng tháng" is a deadline; its rhythm is the same, so it still counts. */
  private static boolean isDate(Words words, int at) {
    return words.is(at, "theo") && words.is(at + 1, "ngay");
  }

  @Override
  public String example() {
    return "hằng tuần phát bản tin";
  }
}
