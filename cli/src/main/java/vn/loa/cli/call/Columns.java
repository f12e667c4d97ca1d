package vn.loa.cli.call;

import java.util.ArrayList;
import java.util.List;

/** Text in columns of a terminal: a mark that sits on a letter takes no room of its own. */
public final class Columns {

  private Columns() {}

  public static int width(String text) {
    int width = 0;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      if (!isMark(c)) width++;
      i += Character.charCount(c);
    }
    return width;
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT;
  }

  public static String pad(String text, int width) {
    return text + " ".repeat(Math.max(0, width - width(text)));
  }

  /** Where a piece of at most a width ends; marks stay with their letters. */
  private static int cut(String text, int width) {
    int used = 0;
    int i = 0;
    while (i < text.length()) {
      int c = text.codePointAt(i);
      if (!isMark(c) && ++used > width) break;
      i += Character.charCount(c);
    }
    return i;
  }

  /** Lines of at most a width, broken between words where that is possible. */
  public static List<String> wrap(String text, int width) {
    var lines = new ArrayList<String>();
    var line = new StringBuilder();
    for (var word : text.strip().split("\\s+", -1)) {
      if (!line.isEmpty() && width(line.toString()) + 1 + width(word) > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      String rest = word;
      while (line.isEmpty() && width(rest) > width) {
        int end = cut(rest, width);
        lines.add(rest.substring(0, end));
        rest = rest.substring(end);
      }
      if (!line.isEmpty()) line.append(' ');
      line.append(rest);
    }
    if (!line.isEmpty() || lines.isEmpty()) lines.add(line.toString());
    return lines;
  }

  /** At most so many lines; the last one tells that there is more. */
  public static List<String> wrap(String text, int width, int most) {
    var lines = wrap(text, width);
    if (lines.size() <= most) return lines;
    var shown = new ArrayList<>(lines.subList(0, most));
    String last = shown.getLast();
    if (width(last) >= width) last = last.substring(0, cut(last, width - 1)).stripTrailing();
    shown.set(most - 1, last + "…");
    return shown;
  }
}
