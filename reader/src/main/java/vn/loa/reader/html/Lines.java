package vn.loa.reader.html;

import java.util.List;

/** Lines being written, white space folded as HTML folds it. */
final class Lines {

  private final StringBuilder out = new StringBuilder();
  private boolean gap;

  /** A marker waits for the first words of its item. */
  private boolean marked;

  void words(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\u00a0' || Character.isWhitespace(c)) {
        gap = true;
      } else if (c != '\u200b' && c != '\ufeff') {
        if (gap && !atStart()) out.append(' ');
        gap = false;
        marked = false;
        out.append(c);
      }
    }
  }

  /** Text whose lines and spaces are meant. */
  void kept(String text) {
    gap = false;
    marked = false;
    out.append(text.replace("\r\n", "\n"));
  }

  void marker(String marker) {
    out.append(marker).append(' ');
    gap = false;
    marked = true;
  }

  /** The end of an item, also of an empty one. */
  void endItem() {
    marked = false;
    end();
  }

  void end() {
    gap = false;
    if (marked) return;
    if (!out.isEmpty() && out.charAt(out.length() - 1) != '\n') out.append('\n');
  }

  /** An empty line, unless there is one. */
  void blank() {
    endItem();
    int n = out.length();
    if (n > 1 && out.charAt(n - 2) != '\n') out.append('\n');
  }

  void row(List<String> cells) {
    out.append(String.join("\t", cells)).append('\n');
  }

  private boolean atStart() {
    if (out.isEmpty()) return true;
    char last = out.charAt(out.length() - 1);
    return last == '\n' || last == ' ' || last == '\t';
  }

  String text() {
    endItem();
    return out.toString();
  }
}
