package vn.loa.compiler.check;

import java.time.YearMonth;
import java.util.Map;
import java.util.function.Consumer;
import vn.loa.compiler.deadline.DateReader;
import vn.loa.compiler.diagnostic.Diagnostic;
import vn.loa.compiler.diagnostic.Diagnostic.Code;

/** "31/11/2021": a day that no calendar has. */
record DatesExist() implements Check {

  @Override
  public void look(Subject subject, Consumer<Diagnostic> found) {
    var words = subject.reading().words();
    int year = subject.head().year();
    int i = 0;
    while (i < words.size()) {
      boolean named = i > 0 && words.is(i - 1, "ngay") || words.is(i, "ngay");
      var date =
          words.isNumber(i) || words.is(i, "ngay")
              ? DateReader.at(words, i, words.size(), named ? year : 0)
              : null;
      if (date == null || date.year() == 0) {
        i++;
        continue;
      }
      boolean written = date.year() >= 1900 && date.year() < 2100;
      if (date.date() == null && written) {
        int first = words.is(i, "ngay") ? i + 1 : i;
        var values =
            Map.of(
                "date",
                subject.reading().readable(first, date.to()),
                "month",
                String.valueOf(date.month()),
                "days",
                days(date.month(), date.year()));
        found.accept(new Diagnostic(Code.DATE_IMPOSSIBLE, words.span(first, date.to()), values));
      }
      i = date.to();
    }
  }

  private static String days(int month, int year) {
    return month < 1 || month > 12
        ? "0"
        : String.valueOf(YearMonth.of(year, month).lengthOfMonth());
  }
}
