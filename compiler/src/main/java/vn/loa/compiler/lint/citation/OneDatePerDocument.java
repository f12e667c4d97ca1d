package vn.loa.compiler.lint.citation;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.loa.compiler.diagnostic.Diagnostic;
import vn.loa.compiler.diagnostic.Diagnostic.Code;
import vn.loa.compiler.diagnostic.Finding;
import vn.loa.compiler.head.Reference;
import vn.loa.compiler.lint.rule.Draft;
import vn.loa.compiler.lint.rule.Rule;
import vn.loa.vietnamese.Folding;

/**
 * One document cited with two dates. A number comes back every year and with every body, so both
 * must be the same.
 */
record OneDatePerDocument() implements Rule {

  @Override
  public void look(Draft draft, Consumer<Finding> found) {
    var seen = new HashMap<String, Reference>();
    for (var reference : draft.plan().references()) {
      var number = reference.number();
      if (number == null || reference.date() == null) continue;
      var other = seen.putIfAbsent(Symbols.key(number), reference);
      if (other == null || !isContradicted(other, reference)) continue;
      if (other.date() == null) continue;
      var values =
          Map.of(
              "symbol", number,
              "date", reference.date().toString(),
              "other", other.date().toString());
      found.accept(Finding.of(new Diagnostic(code(), reference.span(), values)));
    }
    ofItself(draft, found);
  }

  /** "(Kèm theo Quyết định số ...)" gives the date of the decision that stands above. */
  private void ofItself(Draft draft, Consumer<Finding> found) {
    var head = draft.head();
    var own = head.date();
    if (own == null || head.number() == null) return;
    String symbol = head.number() + "/" + head.symbol();
    for (var reference : draft.plan().references()) {
      var date = reference.date();
      boolean itself = symbol.equals(reference.number()) && isAttached(draft, reference);
      if (!itself || date == null || date.equals(own)) continue;
      var values = Map.of("symbol", symbol, "date", date.toString(), "other", own.toString());
      found.accept(Finding.of(new Diagnostic(code(), reference.span(), values)));
    }
  }

  private static boolean isAttached(Draft draft, Reference reference) {
    int first = draft.words().firstAt(reference.span().start());
    return draft.words().is(first - 1, "theo") && draft.words().is(first - 2, "kem");
  }

  private static boolean isContradicted(Reference one, Reference two) {
    if (one.number() == null || two.number() == null || one.date() == null || two.date() == null)
      return false;
    if (one.date().equals(two.date())) return false;
    boolean otherBody =
        one.issuer() != null && two.issuer() != null && !isNear(one.issuer(), two.issuer());
    if (otherBody && !IS_NATIONAL.matcher(one.number()).find()) return false;
    boolean sameYear = one.date().getYear() == two.date().getYear();
    return sameYear || one.number().matches("\\d+/\\d{4}/.*") || isNear(one.title(), two.title());
  }

  /** Whether two names begin alike. */
  private static boolean isNear(@Nullable String one, @Nullable String two) {
    if (one == null || two == null) return false;
    String a = Folding.fold(one);
    String b = Folding.fold(two);
    int n = Math.min(Math.min(a.length(), b.length()), NEAR);
    return n > 4 && a.regionMatches(0, b, 0, n);
  }

  private static final int NEAR = 24;
  private static final Pattern IS_NATIONAL = Pattern.compile("(TTg|CP|TW|QH\\d*|UBTVQH\\d*)$");

  @Override
  public Code code() {
    return Code.CITATION_DATES;
  }

  @Override
  public String example() {
    return """
        - Quán triệt Nghị quyết số 31/NQ-CP ngày 04/5/2022 của Chính phủ.
        - Đăng bài về Nghị quyết số 31/NQ-CP ngày 14/5/2022 của Chính phủ.
        """;
  }

  @Override
  public String counterexample() {
    return """
        - Quán triệt Nghị quyết số 31/NQ-CP ngày 04/5/2022 của Chính phủ.
        - Đăng bài về Nghị quyết số 31/NQ-CP ngày 04/5/2022 của Chính phủ.
        """;
  }
}
