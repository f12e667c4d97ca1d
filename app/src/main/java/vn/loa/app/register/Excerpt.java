package vn.loa.app.register;

import vn.loa.obligation.Origin;
import vn.loa.vietnamese.SourceText;

/**
 * The words that order a duty, within those around them.
 *
 * @param words empty where the duty was added by hand
 * @param page of the document, 0 where it knows no pages
 */
public record Excerpt(String before, String words, String after, int page) {

  public static final Excerpt NONE = new Excerpt("", "", "", 0);

  private static final int BEFORE = 500;
  private static final int AFTER = 350;

  static Excerpt of(SourceText source, Origin origin) {
    String text = source.text();
    if (origin.start() < 0 || origin.start() >= origin.end() || origin.end() > text.length())
      return NONE;
    String words = text.substring(origin.start(), origin.end());
    if (words.isBlank()) return NONE;
    return new Excerpt(
        text.substring(lineAt(text, origin.start() - BEFORE, origin.start()), origin.start()),
        words,
        text.substring(origin.end(), lineEnd(text, origin.end(), origin.end() + AFTER)),
        source.page(origin.start()));
  }

  public boolean isEmpty() {
    return words.isEmpty();
  }

  /** The first beginning of a line that is not before a place, or the next blank. */
  private static int lineAt(String text, int from, int to) {
    if (from <= 0) return 0;
    int line = text.indexOf('\n', from);
    if (line >= 0 && line < to) return line + 1;
    int blank = text.indexOf(' ', from);
    return blank >= 0 && blank < to ? blank + 1 : to;
  }

  private static int lineEnd(String text, int from, int to) {
    if (to >= text.length()) return text.length();
    int line = text.lastIndexOf('\n', to);
    if (line > from) return line;
    int blank = text.lastIndexOf(' ', to);
    return blank > from ? blank : from;
  }
}
