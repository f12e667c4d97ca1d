package vn.loa.reader.block;

import java.util.regex.Pattern;

/** The white space of a line of a word processor. */
final class LineSpacing {

  private static final Pattern SPACES = Pattern.compile("[ \\u00a0\\u2000-\\u200a\\u202f\\u3000]+");
  private static final Pattern UNSEEN =
      Pattern.compile(
          "[\\u00ad\\u200b-\\u200f\\u2028-\\u202e\\u2060\\ufeff\\ufffc\\p{Cntrl}&&[^\\t]]");
  private static final Pattern TABS = Pattern.compile(" *\\t *");

  /** "1.", "a)", "III." before a tab are markers, not cells. */
  private static final int LONGEST_MARKER = 8;

  private LineSpacing() {}

  /**
   * A line without doubled spaces. Tabs part cells only where three or more stand in one line; one
   * tab is a wider gap.
   */
  static String of(String line) {
    String plain = SPACES.matcher(UNSEEN.matcher(line).replaceAll("")).replaceAll(" ");
    if (plain.indexOf('\t') < 0) return plain.strip();
    String told = TABS.matcher(plain).replaceAll("\t").strip();
    int tab = told.indexOf('\t');
    if (tab > 0 && tab <= LONGEST_MARKER && told.lastIndexOf(' ', tab) < 0) {
      told = told.substring(0, tab) + " " + told.substring(tab + 1);
    }
    boolean isRow = told.split("\t+").length > 2;
    return isRow ? told : told.replaceAll("\t+", "    ");
  }
}
