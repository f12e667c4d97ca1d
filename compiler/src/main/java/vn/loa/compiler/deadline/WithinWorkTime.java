package vn.loa.compiler.deadline;

import org.jspecify.annotations.Nullable;
import vn.loa.obligation.Deadline;
import vn.loa.obligation.Deadline.Operator;
import vn.loa.obligation.Deadline.TimeUnit;
import vn.loa.vietnamese.NumberWords;
import vn.loa.vietnamese.Phrase;
import vn.loa.vietnamese.Words;

/** "Trong vòng 04 giờ làm việc kể từ ...", "không quá 05 ngày làm việc". */
record WithinWorkTime() implements DeadlineRule {

  private static final Phrase OPENS =
      Phrase.of("(trong (vòng|thời hạn|thời gian)?|không quá|chậm nhất (là|sau)?|tối đa|sau)");
  private static final Phrase HOURS = Phrase.of("giờ làm việc");
  private static final Phrase DAYS = Phrase.of("ngày làm việc");

  @Override
  public @Nullable Deadline at(Words words, int at, int limit, Place place) {
    int opened = OPENS.matchAt(words, at, limit);
    if (opened < 0) return null;
    var number = NumberWords.at(words, opened, limit);
    if (number == null) return null;
    boolean hours = HOURS.matchAt(words, number.to(), limit) >= 0;
    if (!hours && DAYS.matchAt(words, number.to(), limit) < 0) return null;
    var unit = hours ? TimeUnit.WORKING_HOUR : TimeUnit.WORKING_DAY;
    return new Deadline.WithinWorkingTime(number.value().intValue(), unit, Operator.WITHIN);
  }

  @Override
  public String example() {
    return "tiếp nhận hồ sơ trong vòng 04 giờ làm việc";
  }
}
