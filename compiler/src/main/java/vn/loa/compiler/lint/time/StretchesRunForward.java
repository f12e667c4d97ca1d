package vn.loa.compiler.lint.time;

import java.util.Map;
import java.util.function.Consumer;
import vn.loa.compiler.deadline.DateReader;
import vn.loa.compiler.diagnostic.Diagnostic.Code;
import vn.loa.compiler.diagnostic.Finding;
import vn.loa.compiler.lint.rule.Draft;
import vn.loa.compiler.lint.rule.Rule;
import vn.loa.vietnamese.Phrase;
import vn.loa.vietnamese.Words;

/** "Từ ngày 20/5/2026 đến ngày 10/5/2026", "giai đoạn 2030 - 2025". */
record StretchesRunForward() implements Rule {

  private static final Phrase YEARS = Phrase.of("(giai đoạn|từ năm|nhiệm kỳ|thời kỳ) #");

  @Override
  public void look(Draft draft, Consumer<Finding> found) {
    var words = draft.words();
    for (int i = 0; i + 3 < words.size(); i++) {
      int to = words.is(i, "tu") ? dates(words, i + 1) : -1;
      if (to < 0) to = years(words, i);
      if (to > i) found.accept(draft.finding(code(), i, to, Map.of("text", draft.readable(i, to))));
    }
  }

  /** One past the end of two dates in the wrong order, or -1. */
  private static int dates(Words words, int at) {
    var first = DateReader.at(words, at, words.size(), 0);
    if (first == null || !words.is(first.to(), "den")) return -1;
    int second = words.is(first.to() + 1, "het") ? first.to() + 2 : first.to() + 1;
    var last = DateReader.at(words, second, words.size(), 0);
    if (last == null || last.date() == null) return -1;
    var begins = first.date();
    if (begins == null && first.year() == 0) {
      var again = DateReader.at(words, at, first.to(), last.year());
      begins = again == null ? null : again.date();
    }
    return begins != null && last.date().isBefore(begins) ? last.to() : -1;
  }

  private static int years(Words words, int at) {
    int second = YEARS.matchAt(words, at, words.size());
    if (second < 0 || second >= words.size()) return -1;
    boolean joined = words.is(second, "-") || words.is(second, "–") || words.is(second, "den");
    int last = words.is(second + 1, "nam") ? second + 2 : second + 1;
    if (!joined || last >= words.size()) return -1;
    int from = year(words, second - 1);
    int to = year(words, last);
    return from > 0 && to > 0 && to < from ? last + 1 : -1;
  }

  private static int year(Words words, int at) {
    String n = words.folded(at);
    return words.isNumber(at) && n.length() == 4 && n.chars().allMatch(Character::isDigit)
        ? Integer.parseInt(n)
        : -1;
  }

  @Override
  public Code code() {
    return Code.DATES_REVERSED;
  }

  @Override
  public String example() {
    return "Phát loa từ ngày 20/5/2026 đến ngày 10/5/2026.";
  }

  @Override
  public String counterexample() {
    return "Phát loa từ ngày 10/5/2026 đến ngày 20/5/2026.";
  }
}
