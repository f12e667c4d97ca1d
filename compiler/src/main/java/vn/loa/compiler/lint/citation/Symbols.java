package vn.loa.compiler.lint.citation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.loa.vietnamese.Folding;

/** Numbers and symbols as they are written, and the few that have one certain right form. */
final class Symbols {

  private static final String TYPE =
      "(?:NQ|QĐ|CT|QC|QyĐ|TC|TB|HD|CTr|KH|PA|ĐA|DA|BC|BB|TTr|HĐ|CĐ|NĐ|TTLT|TT|KL|CV)";

  /** With blanks and line breaks where a hurried hand or a narrow line puts them. */
  static final Pattern WRITTEN =
      Pattern.compile(
          "(?<![\\d/.,-])\\d{1,5}(?:\\s{0,6}/\\s{0,6}(?:19|20)\\d\\d)?\\s{0,6}/\\s{0,6}"
              + TYPE
              + "\\s{0,6}[-–]\\s{0,6}\\p{Lu}[\\p{L}\\d]{1,9}"
              + "|(?<![\\d/.,-])\\d{1,4}\\s{0,6}-\\s{0,6}(?:NQ|CT|KL|KH|QĐ|CTr)\\s{0,6}/\\s{0,6}(?:TU|TW|HU)");

  private static final Pattern PARTY_AS_STATE =
      Pattern.compile("(\\d+)/(NQ|CT|KL|QĐ|KH|CTr)-(TU|TW|HU)");
  private static final Pattern NO_HYPHEN =
      Pattern.compile("(\\d+(?:/\\d{4})?)/(NQ|QĐ|CT|NĐ|KH)(TTg|CP|UBND|HĐND)");
  private static final Pattern CAPITAL_TTG = Pattern.compile("(.*-)T[Tt][Gg]");

  private Symbols() {}

  /** What a malformed symbol certainly means; null where that is not certain. */
  static @Nullable String right(String symbol) {
    Matcher party = PARTY_AS_STATE.matcher(symbol);
    if (party.matches()) return party.group(1) + "-" + party.group(2) + "/" + party.group(3);
    Matcher joined = NO_HYPHEN.matcher(symbol);
    if (joined.matches()) return joined.group(1) + "/" + joined.group(2) + "-" + joined.group(3);
    Matcher capitals = CAPITAL_TTG.matcher(symbol);
    if (capitals.matches() && !symbol.endsWith("TTg")) return capitals.group(1) + "TTg";
    return null;
  }

  /** Letters and digits alone, so that two spellings of one symbol are equal. */
  static String key(String symbol) {
    return Folding.fold(symbol).replaceAll("[^a-z0-9]", "");
  }

  /**
   * Where a symbol stands in a stretch of the source, blanks passed over; null where it does not.
   */
  static int @Nullable [] find(String symbol, String text, int from, int to) {
    for (int start = from; start < to; start++) {
      if (text.charAt(start) != symbol.charAt(0)) continue;
      int end = match(symbol, text, start, to);
      if (end > 0) return new int[] {start, end};
    }
    return null;
  }

  private static int match(String symbol, String text, int start, int to) {
    int at = start;
    for (int i = 0; i < symbol.length(); i++) {
      while (i > 0 && at < to && Character.isWhitespace(text.charAt(at))) at++;
      if (at >= to) return -1;
      char c = text.charAt(at) == '–' ? '-' : text.charAt(at);
      if (c != symbol.charAt(i)) return -1;
      at++;
    }
    return at;
  }
}
