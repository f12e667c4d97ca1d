package vn.loa.compiler.deadline;

import org.jspecify.annotations.Nullable;
import vn.loa.obligation.Deadline;
import vn.loa.obligation.Deadline.Operator;
import vn.loa.obligation.Recurrence.Period;
import vn.loa.vietnamese.Phrase;
import vn.loa.vietnamese.Words;

/** "Trước ngày 25 hằng tháng", "chậm nhất ngày 20 của tháng cuối quý". */
record OnRepeatedDay() implements DeadlineRule {

  private static final Phrase DAY = Phrase.of("ngày #");
  private static final Phrase MONTHLY = Phrase.of("(của)? (hàng|hằng|mỗi|từng) tháng");
  private static final Phrase QUARTERLY =
      Phrase.of(
          "(của)? (tháng cuối (của)? (kỳ|quý)?|tháng cuối|tháng đầu quý sau|tháng cuối quý|(hàng|hằng|mỗi) quý)");

  @Override
  public @Nullable Deadline at(Words words, int at, int limit, Place place) {
    var operator = Operators.at(words, at, limit);
    int from = operator == null ? at : operator.to();
    int after = DAY.matchAt(words, from, limit);
    if (after < 0) return null;
    int monthly = MONTHLY.matchAt(words, after, limit);
    int quarterly = QUARTERLY.matchAt(words, after, limit);
    if (monthly < 0 && quarterly < 0) return null;
    String day = words.folded(after - 1);
    if (!day.matches("\\d{1,2}")) return null;
    int n = Integer.parseInt(day);
    if (n < 1 || n > 31) return null;
    var how =
        operator == null || operator.operator() == Operator.WITHIN
            ? Operator.BY
            : operator.operator();
    return new Deadline.OnDayOfPeriod(monthly >= 0 ? Period.MONTH : Period.QUARTER, n, how);
  }

  @Override
  public String example() {
    return "gửi số liệu trước ngày 25 hằng tháng";
  }
}
