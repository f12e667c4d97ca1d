package vn.loa.reader.block;

import java.util.regex.Pattern;

/** The white space of a line of a word processor. */
final class LineSpacing {

  private static final Pattern SPACES = Pattern.compile("[ \\u00a0\\u2000-\\u200a\\u202f\\u3000]+");
  private static final Pattern UNSEEN =
      Pattern.compile(
          "[\\u00ad\\u200b-\\u200f\\u2028-\\u202e\\u2060\\ufeff\\ufffc\\p{Cntrl}&&[^\\t]]");
  private static final Pattern TABS = Pattern.compile(" *\\t *");

  private static final Pattern MARKER =
      Pattern.compile("(?s)([\\p{L}\\d.]{1,7}[.)/:]|[-+–•*])\\t.*");

  private LineSpacing() {}

  /**
   * A line without doubled spaces. Tabs part cells only where three or more stand in one line; one
   * tab is a wider gap.
   */
  static String of(String line) {
    String plain = SPACES.matcher(UNSEEN.matcher(line).replaceAll("")).replaceAll(" ");
    if (plain.indexOf('\t') < 0) return plain.strip();
    String told = TABS.matcher(plain).replaceAll("\t").strip();
    if (MARKER.matcher(told).matches()) told = told.replaceFirst("\t+", " ");
    boolean isRow = told.split("\t+").length > 2;
    return isRow ? told : told.replaceAll("\t+", "    ");
  }
}
