package vn.loa.compiler.lint.spelling;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import vn.loa.compiler.diagnostic.Correction;
import vn.loa.compiler.diagnostic.Diagnostic;
import vn.loa.compiler.diagnostic.Diagnostic.Code;
import vn.loa.compiler.diagnostic.Finding;
import vn.loa.compiler.lint.rule.Draft;
import vn.loa.compiler.lint.rule.Rule;
import vn.loa.vietnamese.Folding;
import vn.loa.vietnamese.Phrase;
import vn.loa.vietnamese.Span;

/** "Cải cách hành năm 2026": the set phrase lost a word. */
record PhrasesWhole() implements Rule {

  /** The beginning of a set phrase, and the word that must follow. */
  private record Whole(Phrase phrase, String next) {
    static Whole of(String phrase, String next) {
      return new Whole(Phrase.of(phrase), next);
    }
  }

  private static final List<Whole> WHOLES =
      List.of(
          Whole.of("(cải cách|thủ tục) hành", "chính"),
          Whole.of("(ủy ban|hội đồng) nhân", "dân"),
          Whole.of("(cổng|trang) thông tin điện", "tử"),
          Whole.of("dịch vụ công trực", "tuyến"),
          Whole.of("cán bộ , công chức , viên", "chức"),
          Whole.of("dịch vụ bưu chính công", "ích"),
          Whole.of("một cửa liên", "thông"),
          Whole.of("bộ phận tiếp nhận và trả kết", "quả"),
          Whole.of("chính trị - xã", "hội"),
          Whole.of("đơn vị sự nghiệp công", "lập"),
          Whole.of("chính quyền điện", "tử"),
          Whole.of("mức độ hài", "lòng"),
          Whole.of("hệ thống truyền", "thanh"),
          Whole.of("phản ánh , kiến", "nghị"));

  /** The end of a set phrase whose first word is missing. */
  private static final Phrase HEADLESS =
      Phrase.of("(kế hoạch|công tác|thực hiện|tác|về) cách hành chính");

  @Override
  public void look(Draft draft, Consumer<Finding> found) {
    if (!draft.isSound()) return;
    for (var run : draft.runs()) {
      for (int i = run.from(); i < run.to(); i++) {
        for (var whole : WHOLES) look(draft, run, i, whole, found);
        int to = HEADLESS.matchAt(draft.words(), i, run.to());
        if (to > 0) report(draft, i, to, to - 2, "cải", found);
      }
    }
  }

  private void look(Draft draft, Draft.Run run, int at, Whole whole, Consumer<Finding> found) {
    var words = draft.words();
    int to = whole.phrase().matchAt(words, at, run.to());
    if (to < 0 || to >= run.to() || words.is(to, Folding.fold(whole.next()))) return;
    report(draft, at, to, to, whole.next(), found);
  }

  private void report(
      Draft draft, int from, int to, int gap, String lost, Consumer<Finding> found) {
    var words = draft.words();
    boolean last = gap == to;
    boolean behind = last || gap > from;
    int place = behind ? words.end(last ? to - 1 : gap - 2) : words.start(from);
    var values =
        Map.of("text", draft.readable(from, Math.min(words.size(), to + 1)), "right", lost);
    var diagnostic =
        new Diagnostic(code(), draft.span(from, Math.min(words.size(), to + 1)), values);
    var here = new Span(place, place);
    found.accept(new Finding(diagnostic, List.of(new Correction(here, " " + lost))));
  }

  @Override
  public Code code() {
    return Code.WORD_LOST;
  }

  @Override
  public String example() {
    return "Gửi báo cáo cải cách hành năm 2026 về Sở Nội vụ.";
  }

  @Override
  public String counterexample() {
    return "Gửi báo cáo cải cách hành chính năm 2026 về Sở Nội vụ.";
  }
}
