package vn.loa.compiler.lint.time;

import java.time.DayOfWeek;
import java.util.Map;
import java.util.function.Consumer;
import vn.loa.compiler.deadline.DateReader;
import vn.loa.compiler.diagnostic.Diagnostic.Code;
import vn.loa.compiler.diagnostic.Finding;
import vn.loa.compiler.lint.rule.Draft;
import vn.loa.compiler.lint.rule.Rule;

/** "Thứ Hai, ngày 20/01/2026" was a Tuesday. */
record WeekdaysAgree() implements Rule {

  private static final Map<String, DayOfWeek> DAYS =
      Map.of(
          "hai", DayOfWeek.MONDAY,
          "ba", DayOfWeek.TUESDAY,
          "tu", DayOfWeek.WEDNESDAY,
          "nam", DayOfWeek.THURSDAY,
          "sau", DayOfWeek.FRIDAY,
          "bay", DayOfWeek.SATURDAY);

  @Override
  public void look(Draft draft, Consumer<Finding> found) {
    var words = draft.words();
    for (int i = 0; i + 3 < words.size(); i++) {
      var said = words.is(i, "thu") ? DAYS.get(words.folded(i + 1)) : null;
      if (words.is(i, "chu") && words.is(i + 1, "nhat")) said = DayOfWeek.SUNDAY;
      if (said == null) continue;
      int at = words.is(i + 2, ",") || words.is(i + 2, "(") ? i + 3 : i + 2;
      var date = DateReader.at(words, at, words.size(), 0);
      if (date == null || date.date() == null || date.date().getDayOfWeek() == said) continue;
      var values =
          Map.of(
              "date",
              draft.readable(at, date.to()),
              "day",
              String.valueOf(date.date().getDayOfWeek().getValue()));
      found.accept(draft.finding(code(), i, date.to(), values));
    }
  }

  @Override
  public Code code() {
    return Code.WEEKDAY_WRONG;
  }

  @Override
  public String example() {
    return "Gửi báo cáo trước 17 giờ thứ Hai, ngày 20/01/2026.";
  }

  @Override
  public String counterexample() {
    return "Gửi báo cáo trước 17 giờ thứ Ba, ngày 20/01/2026.";
  }
}
