package vn.loa.compiler.deadline;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.loa.obligation.Deadline;
import vn.loa.obligation.Deadline.Operator;
import vn.loa.obligation.ReportPeriod;
import vn.loa.vietnamese.Phrase;
import vn.loa.vietnamese.Words;

/** "Trong Quý I", "hoàn thành trong quý II/2026", "xong trước quý III". */
record InQuarter() implements DeadlineRule {

  private static final Phrase FINISHED =
      Phrase.of("(hoàn thành|xong|thực hiện|ban hành|tổ chức|gửi) ..2 quý");

  @Override
  public @Nullable Deadline at(Words words, int at, int limit, Place place) {
    var operator = Operators.at(words, at, limit);
    int from = operator == null ? at : operator.to();
    if (operator == null
        && !place.field()
        && FINISHED.matchAt(words, Math.max(0, at - 2), limit) < 0) return null;
    if (!words.is(from, "quy") || from + 1 >= limit) return null;
    if (from > 0 && (words.is(from - 1, "moi") || words.is(from - 1, "hang"))) return null;
    var quarter = quarter(words, from + 1);
    if (quarter == null) return null;
    boolean before = operator != null && operator.operator() == Operator.BEFORE;
    return new Deadline.AtPeriodEnds(List.of(quarter), before ? Operator.BEFORE : Operator.WITHIN);
  }

  static @Nullable ReportPeriod quarter(Words words, int at) {
    return switch (words.folded(at)) {
      case "i", "1", "01" -> ReportPeriod.Q1;
      case "ii", "2", "02" -> ReportPeriod.Q2;
      case "iii", "3", "03" -> ReportPeriod.Q3;
      case "iv", "4", "04" -> ReportPeriod.Q4;
      default -> null;
    };
  }

  @Override
  public String example() {
    return "ban hành kế hoạch trong Quý I";
  }
}
