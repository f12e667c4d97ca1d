package vn.loa.compiler.quantity;

import org.jspecify.annotations.Nullable;
import vn.loa.obligation.Recurrence;
import vn.loa.obligation.Recurrence.Period;
import vn.loa.vietnamese.Phrase;
import vn.loa.vietnamese.Words;

/** "Cứ đến thứ Sáu", "sáng thứ Hai tuần đầu tháng", "quý nào cũng", "nửa năm một lần". */
record OnWeekday() implements RhythmRule {

  private static final Phrase WEEKLY =
      Phrase.of(
          "(cứ (đến|vào)? (sáng|chiều|tối)? thứ|tuần (#|một|hai|ba|bốn|năm) (buổi|lần|lượt|tin|số))");
  private static final Phrase MONTHLY =
      Phrase.of("(thứ ..2 (tuần)? (đầu|cuối) tháng|tháng nào cũng|(đầu|cuối) tháng ,)");
  private static final Phrase QUARTERLY =
      Phrase.of("(quý nào cũng|(trước|chậm nhất) ngày # (của)? các tháng #)");
  private static final Phrase HALF_YEARLY =
      Phrase.of("(nửa năm (một|01) lần|sáu tháng (một|01) lần|mỗi học kỳ)");

  @Override
  public @Nullable Recurrence at(Words words, int at, int limit, boolean leading) {
    if (HALF_YEARLY.matchAt(words, at, limit) >= 0) return Recurrence.of(Period.HALF_YEAR);
    if (QUARTERLY.matchAt(words, at, limit) >= 0) return Recurrence.of(Period.QUARTER);
    if (MONTHLY.matchAt(words, at, limit) >= 0) return Recurrence.of(Period.MONTH);
    return WEEKLY.matchAt(words, at, limit) >= 0 ? Recurrence.of(Period.WEEK) : null;
  }

  @Override
  public String example() {
    return "cứ đến thứ Sáu, công khai kết quả xử lý";
  }
}
