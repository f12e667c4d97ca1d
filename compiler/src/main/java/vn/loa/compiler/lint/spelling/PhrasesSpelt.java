package vn.loa.compiler.lint.spelling;

import java.text.Normalizer;
import java.util.ArrayList;
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

/**
 * "Tuyền truyền", "tàm quan trọng": a set phrase with a wrong mark. Only phrases whose bare letters
 * mean nothing else.
 */
record PhrasesSpelt() implements Rule {

  private static final List<String> PHRASES =
      List.of(
          "tuyên truyền",
          "năng lực cạnh tranh",
          "phong phú, đa dạng",
          "chuyển đổi số",
          "tầm quan trọng",
          "cải cách hành chính",
          "thủ tục hành chính",
          "cán bộ, công chức",
          "kế hoạch",
          "thực hiện",
          "triển khai",
          "trách nhiệm",
          "hướng dẫn",
          "kiểm tra",
          "phối hợp",
          "nhiệm vụ",
          "địa phương",
          "niêm yết",
          "minh bạch",
          "dịch vụ công trực tuyến",
          "kiến nghị",
          "đường dây nóng",
          "khen thưởng",
          "tập huấn",
          "bồi dưỡng",
          "thường xuyên",
          "kịp thời",
          "hiệu quả",
          "nhận thức",
          "ủy ban nhân dân",
          "hội đồng nhân dân",
          "ngân sách nhà nước",
          "thông tin điện tử",
          "doanh nghiệp",
          "văn bản quy phạm pháp luật",
          "biểu dương",
          "mức độ hài lòng",
          "quyết định");

  /** A phrase as its words. */
  private record Spelt(String right, List<String> words, String first) {}

  private static final List<Spelt> SPELT =
      PHRASES.stream()
          .map(
              phrase -> {
                var cut = List.of(phrase.replace(",", " ,").split(" "));
                return new Spelt(phrase, cut, Folding.fold(cut.getFirst()));
              })
          .toList();

  @Override
  public void look(Draft draft, Consumer<Finding> found) {
    if (!draft.isSound()) return;
    for (var run : draft.runs()) {
      for (int i = run.from(); i < run.to(); i++) {
        for (var spelt : SPELT)
          if (draft.words().is(i, spelt.first())) look(draft, run, i, spelt, found);
      }
    }
  }

  private void look(Draft draft, Draft.Run run, int at, Spelt spelt, Consumer<Finding> found) {
    var words = draft.words();
    int to = at + spelt.words().size();
    if (to > run.to()) return;
    var corrections = new ArrayList<Correction>();
    for (int k = 0; k < spelt.words().size(); k++) {
      String right = spelt.words().get(k);
      if (!words.is(at + k, Folding.fold(right))) return;
      String written = Normalizer.normalize(words.written(at + k), Normalizer.Form.NFC);
      if (ToneMarks.plain(written).equals(ToneMarks.plain(right))) continue;
      // Capitals without marks, or a word of a foreign keyboard: another matter.
      if (written.length() != right.length()) return;
      corrections.add(new Correction(words.span(at + k, at + k + 1), like(written, right)));
    }
    if (corrections.isEmpty() || corrections.size() == spelt.words().size()) return;
    var values = Map.of("text", draft.readable(at, to), "right", spelt.right());
    found.accept(new Finding(new Diagnostic(code(), draft.span(at, to), values), corrections));
  }

  private static String like(String sample, String word) {
    var out = new StringBuilder(word);
    for (int i = 0; i < word.length(); i++)
      if (Character.isUpperCase(sample.charAt(i)))
        out.setCharAt(i, Character.toUpperCase(word.charAt(i)));
    return out.toString();
  }

  @Override
  public Code code() {
    return Code.WORD_MISSPELT;
  }

  @Override
  public String example() {
    return "Đẩy mạnh tuyền truyền dịch vụ công trực tuyến.";
  }

  @Override
  public String counterexample() {
    return "Đẩy mạnh tuyên truyền dịch vụ công trực tuyến.";
  }
}
