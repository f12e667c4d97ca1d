package vn.loa.compiler.deadline;

import org.jspecify.annotations.Nullable;
import vn.loa.obligation.Deadline;
import vn.loa.obligation.Deadline.Operator;
import vn.loa.vietnamese.Words;

/** "Trước ngày 15/02/2026", "chậm nhất ngày 01 tháng 3 năm 2026", "chậm nhất trước 20/12". */
record OnGivenDate() implements DeadlineRule {

  @Override
  public @Nullable Deadline at(Words words, int at, int limit, Place place) {
    var operator = Operators.at(words, at, limit);
    int day = operator == null ? at : operator.to();
    if (operator == null && (!place.field() || at > 0 && words.is(at - 1, "ngay"))) return null;
    var date = DateReader.at(words, day, limit, place.year());
    if (date == null || date.date() == null) return null;
    if (words.is(date.to(), "hang") || words.is(date.to(), "moi")) return null;
    return new Deadline.OnDate(
        date.date(), operator == null ? Operator.BY : within(operator.operator()));
  }

  /** "Trong ngày 05/3" is until the end of that day. */
  private static Operator within(Operator operator) {
    return operator == Operator.WITHIN ? Operator.BY : operator;
  }

  @Override
  public String example() {
    return "gửi kế hoạch trước ngày 15/02/2026";
  }
}
