package vn.loa.compiler.lint.form;

import java.util.Map;
import java.util.function.Consumer;
import vn.loa.compiler.diagnostic.Diagnostic;
import vn.loa.compiler.diagnostic.Diagnostic.Code;
import vn.loa.compiler.diagnostic.Finding;
import vn.loa.compiler.lint.rule.Draft;
import vn.loa.compiler.lint.rule.Rule;
import vn.loa.compiler.lint.rule.Specimen;
import vn.loa.vietnamese.Span;

/** "Số: 12/QĐ-UBND" over "KẾ HOẠCH". */
record TypeAsTitled() implements Rule {

  private static final Map<String, String> NAMES =
      Map.of(
          "ke hoach", "KH",
          "quyet dinh", "QĐ",
          "bao cao", "BC",
          "thong bao", "TB",
          "chi thi", "CT",
          "chuong trinh", "CTr",
          "to trinh", "TTr",
          "huong dan", "HD");

  @Override
  public void look(Draft draft, Consumer<Finding> found) {
    String symbol = draft.head().symbol();
    String number = draft.head().number();
    if (symbol == null) return;
    String type = symbol.split("-", -1)[0];
    if (!NAMES.containsValue(type)) return;
    String title = null;
    var words = draft.words();
    for (int i = 0; i + 1 < words.size(); i++) {
      boolean alone =
          words.startsLine(i)
              && words.isAllCapitals(i)
              && (i + 2 >= words.size() || words.startsLine(i + 2) || words.is(i + 2, ":"));
      String named = alone ? NAMES.get(words.foldedText(i, i + 2)) : null;
      if (named == null) continue;
      if (named.equals(type)) return;
      title = title == null ? draft.readable(i, i + 2) : title;
    }
    if (title == null) return;
    String whole = (number == null ? "" : number) + "/" + symbol;
    int at = Math.max(0, draft.text().indexOf("/" + symbol));
    var span = new Span(at, Math.min(draft.text().length(), at + symbol.length() + 1));
    var values = Map.of("symbol", whole, "type", title);
    found.accept(Finding.of(new Diagnostic(code(), span, values)));
  }

  @Override
  public Code code() {
    return Code.TYPE_DIFFERS;
  }

  @Override
  public String example() {
    return Specimen.SHORT.with("12/KH-UBND", "12/QĐ-UBND");
  }

  @Override
  public String counterexample() {
    return Specimen.SHORT.text();
  }
}
