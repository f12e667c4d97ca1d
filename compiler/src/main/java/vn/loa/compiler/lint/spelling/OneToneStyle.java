package vn.loa.compiler.lint.spelling;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import vn.loa.compiler.diagnostic.Correction;
import vn.loa.compiler.diagnostic.Diagnostic;
import vn.loa.compiler.diagnostic.Diagnostic.Code;
import vn.loa.compiler.diagnostic.Finding;
import vn.loa.compiler.lint.rule.Draft;
import vn.loa.compiler.lint.rule.Rule;

/** "Ủy ban" here and "Uỷ ban" there: one document keeps to one spelling of a syllable. */
record OneToneStyle() implements Rule {

  @Override
  public void look(Draft draft, Consumer<Finding> found) {
    if (!draft.isSound()) return;
    var words = draft.words();
    var places = new TreeMap<String, List<Integer>>();
    int first = 0;
    int second = 0;
    for (int i = 0; i < words.size(); i++) {
      if (!words.isLetters(i)) continue;
      String written = words.written(i);
      var style = ToneMarks.of(written);
      if (style == ToneMarks.Style.NONE) continue;
      if (style == ToneMarks.Style.FIRST) first++;
      else second++;
      places.computeIfAbsent(ToneMarks.plain(written), w -> new ArrayList<>()).add(i);
    }
    var rare = second > first ? ToneMarks.Style.FIRST : ToneMarks.Style.SECOND;
    for (var all : places.values()) {
      var odd = all.stream().filter(i -> ToneMarks.of(words.written(i)) == rare).toList();
      if (!odd.isEmpty() && odd.size() < all.size()) report(draft, odd, found);
    }
  }

  private void report(Draft draft, List<Integer> odd, Consumer<Finding> found) {
    var words = draft.words();
    var corrections = new ArrayList<Correction>();
    for (int i : odd)
      corrections.add(new Correction(words.span(i, i + 1), ToneMarks.turned(words.written(i))));
    String text = words.written(odd.getFirst());
    var values = Map.of("text", text, "other", ToneMarks.turned(text), "count", "" + odd.size());
    var span = words.span(odd.getFirst(), odd.getFirst() + 1);
    found.accept(new Finding(new Diagnostic(code(), span, values), corrections));
  }

  @Override
  public Code code() {
    return Code.TONE_MIXED;
  }

  @Override
  public String example() {
    return "Uỷ ban giao việc. Ủy ban kiểm tra. Ủy ban nghe báo cáo.";
  }

  @Override
  public String counterexample() {
    return "Ủy ban giao việc. Ủy ban kiểm tra. Quý I và quỹ chung.";
  }
}
