package vn.loa.compiler.lint.spelling;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import vn.loa.compiler.diagnostic.Correction;
import vn.loa.compiler.diagnostic.Diagnostic;
import vn.loa.compiler.diagnostic.Diagnostic.Code;
import vn.loa.compiler.diagnostic.Finding;
import vn.loa.compiler.lint.rule.Draft;
import vn.loa.compiler.lint.rule.Rule;
import vn.loa.vietnamese.Phrase;
import vn.loa.vietnamese.Words;

/** Capitals that Nghị định 30/2020/NĐ-CP, Phụ lục II leaves no doubt about. */
record CapitalsInPlace() implements Rule {

  private static final Phrase COMMITTEE = Phrase.of("(ủy ban|hội đồng) nhân dân");
  private static final Phrase OFFICE =
      Phrase.of(
          "(sở|phòng) (nội vụ|tư pháp|tài chính|văn hóa|kinh tế|xây dựng|y tế|giáo dục và đào tạo|khoa học và công nghệ|nông nghiệp)");
  private static final Phrase PART_OF_ARTICLE =
      Phrase.of("(khoản|điểm) (#|a|b|c|d|đ|e|g|h|i) ..1 (khoản|điều)");
  private static final Phrase ARTICLE =
      Phrase.of(
          "(tại|theo|khoản #|và|của) điều # (,|khoản|luật|bộ luật|nghị định|quyết định|thông tư)");
  private static final Phrase PARTY = Phrase.of("của đảng , (chính sách|pháp luật)");
  private static final Set<String> NO_OFFICE_BEFORE =
      Set.of("co", "tru", "van", "cac", "so", "phong");

  @Override
  public void look(Draft draft, Consumer<Finding> found) {
    if (!draft.isSound()) return;
    var words = draft.words();
    for (var run : draft.runs()) {
      for (int i = run.from(); i < run.to(); i++) {
        int to = COMMITTEE.matchAt(words, i, run.to());
        if (to > 0 && words.isCapital(i) && isSmall(words, i + 1) && words.isCapital(i + 2))
          report(draft, i, to, i + 2, false, found);
        to = OFFICE.matchAt(words, i, run.to());
        boolean named = to > 0 && !words.isCapital(i) && words.isCapital(i + 1);
        if (named && !(i > 0 && NO_OFFICE_BEFORE.contains(words.folded(i - 1))))
          report(draft, i, to, i, true, found);
        to = PART_OF_ARTICLE.matchAt(words, i, run.to());
        if (to > 0 && words.isCapital(i) && !words.isAllCapitals(i) && isInside(words, i, run))
          report(draft, i, to, i, false, found);
        to = ARTICLE.matchAt(words, i, run.to());
        if (to > 0 && words.is(to - 3, "dieu") && !words.isCapital(to - 3))
          report(draft, i, to, to - 3, true, found);
        to = PARTY.matchAt(words, i, run.to());
        if (to > 0 && !words.isCapital(i + 1)) report(draft, i, i + 2, i + 1, true, found);
      }
    }
  }

  private static boolean isSmall(Words words, int i) {
    return !words.isCapital(i);
  }

  private static boolean isInside(Words words, int i, Draft.Run run) {
    return i > run.from() && (words.isLetters(i - 1) || words.is(i - 1, ","));
  }

  private void report(
      Draft draft, int from, int to, int wrong, boolean capital, Consumer<Finding> found) {
    String written = draft.words().written(wrong);
    String first = written.substring(0, 1);
    String right =
        (capital ? first.toUpperCase(Locale.ROOT) : first.toLowerCase(Locale.ROOT))
            + written.substring(1);
    var values = Map.of("text", draft.readable(from, to), "right", right);
    var diagnostic = new Diagnostic(code(), draft.span(from, to), values);
    var change = new Correction(draft.span(wrong, wrong + 1), right);
    found.accept(new Finding(diagnostic, List.of(change)));
  }

  @Override
  public Code code() {
    return Code.CAPITAL_WRONG;
  }

  @Override
  public String example() {
    return "Gửi báo cáo về phòng Nội vụ theo Khoản 2 Điều 5 của Quy chế.";
  }

  @Override
  public String counterexample() {
    return "Theo khoản 2 Điều 5 của Quy chế, gửi báo cáo về Phòng Nội vụ.";
  }
}
