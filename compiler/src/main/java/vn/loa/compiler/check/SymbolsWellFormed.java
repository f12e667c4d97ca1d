package vn.loa.compiler.check;

import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import vn.loa.compiler.diagnostic.Diagnostic;
import vn.loa.compiler.diagnostic.Diagnostic.Code;

/** Numbers and symbols of cited documents have one of two forms (RULES 1.4). */
record SymbolsWellFormed() implements Check {

  /** "36/KH-UBND", "61/2018/NĐ-CP", "27/2022/UBTVQH15", "72/2025/QH15". */
  private static final Pattern STATE =
      Pattern.compile(
          "\\d+(/\\d{4})?/(NQ|QĐ|CT|QC|QyĐ|TC|TB|HD|CTr|KH|PA|ĐA|DA|BC|BB|TTr|HĐ|CĐ|NĐ|TT|TTLT|L|KL|UBND|HĐND|[A-ZĐ]{2,10}\\d{0,2})(-[A-ZĐ][A-Za-zĐđ&]{0,10}){0,3}");

  /** "11-CT/TU". */
  private static final Pattern PARTY =
      Pattern.compile(
          "\\d+-(NQ|QĐ|CT|KL|KH|CTr|TB|HD|CV|QC|BC|ĐA)/(TU|TW|HU|ThU|TƯ|ĐU|QU|BTGTU|[A-ZĐ]{2,8})");

  private static final Pattern PRIME_MINISTER_IN_CAPITALS = Pattern.compile(".*-TTG");
  private static final Pattern PARTY_IN_STATE_FORM = Pattern.compile("\\d+/(NQ|CT|KL)-(TU|TW|HU)");
  private static final Pattern NO_HYPHEN =
      Pattern.compile("\\d+(/\\d{4})?/(NQ|QĐ|CT|NĐ|KH|TT)[A-ZĐ][A-Za-z]+");

  @Override
  public void look(Subject subject, Consumer<Diagnostic> found) {
    for (var reference : subject.references()) {
      String symbol = reference.number();
      if (symbol == null || isWellFormed(symbol)) continue;
      found.accept(
          new Diagnostic(Code.SYMBOL_MALFORMED, reference.span(), Map.of("symbol", symbol)));
    }
  }

  private static boolean isWellFormed(String symbol) {
    if (PRIME_MINISTER_IN_CAPITALS.matcher(symbol).matches()) return false;
    if (PARTY_IN_STATE_FORM.matcher(symbol).matches() || NO_HYPHEN.matcher(symbol).matches())
      return false;
    return STATE.matcher(symbol).matches() || PARTY.matcher(symbol).matches();
  }
}
