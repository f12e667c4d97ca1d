package vn.loa.compiler.deadline;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import vn.loa.obligation.Deadline;
import vn.loa.obligation.Deadline.Operator;
import vn.loa.vietnamese.Phrase;
import vn.loa.vietnamese.Words;

/** "Trong tháng 10/2026", "trước tháng 6", and in a time column "Năm 2026", "Trong năm". */
record InMonthOrYear() implements DeadlineRule {

  private static final Phrase MONTH = Phrase.of("tháng #");
  private static final Phrase YEAR = Phrase.of("(trong|cả|hết|suốt)? năm");

  @Override
  public @Nullable Deadline at(Words words, int at, int limit, Place place) {
    var operator = Operators.at(words, at, limit);
    int from = operator == null ? at : operator.to();
    if (operator == null && !place.field()) return null;
    int after = MONTH.matchAt(words, from, limit);
    if (after >= 0) return month(words, after, limit, operator, place);
    if (place.field() && at > 0 && words.is(at, "nam")) return null;
    boolean finishes = place.field() || words.is(at, "hoan") || words.is(at, "xong");
    int year =
        at > 0 && words.is(at - 1, "/")
            ? -1
            : YEAR.matchAt(words, place.field() ? at : from, limit);
    if (!finishes || year < 0) return null;
    return year(words, year, limit, place);
  }

  private static @Nullable Deadline month(
      Words words, int after, int limit, Operators.@Nullable Found operator, Place place) {
    String n = words.folded(after - 1);
    if (!n.matches("\\d{1,2}")) return null;
    int month = Integer.parseInt(n);
    int year = place.year();
    if (after + 1 < limit
        && (words.is(after, "/") || words.is(after, "nam") || words.is(after, "-"))
        && words.folded(after + 1).matches("\\d{4}")) {
      year = Integer.parseInt(words.folded(after + 1));
    }
    boolean several = after + 1 < limit && words.is(after, "va") && words.is(after + 1, "thang");
    if (month < 1 || month > 12 || year == 0 || several) return null;
    boolean before = operator != null && operator.operator() == Operator.BEFORE;
    var first = LocalDate.of(year, month, 1);
    if (before) return new Deadline.OnDate(first, Operator.BEFORE);
    boolean by = operator != null && operator.operator() == Operator.BY;
    return new Deadline.OnDate(
        YearMonth.from(first).atEndOfMonth(), by ? Operator.BY : Operator.WITHIN);
  }

  private static @Nullable Deadline year(Words words, int after, int limit, Place place) {
    int year = place.year();
    if (after < limit && words.folded(after).matches("\\d{4}"))
      year = Integer.parseInt(words.folded(after));
    return year == 0 ? null : new Deadline.OnDate(LocalDate.of(year, 12, 31), Operator.WITHIN);
  }

  @Override
  public String example() {
    return "tổ chức hội thi trong tháng 10/2026";
  }
}
