package vn.loa.vietnamese;

import java.util.List;

/**
 * A text as it was read, before any reading between the lines.
 *
 * @param name the file's name, for people
 * @param text NFC; apart from that nothing is changed
 * @param mediaType what the bytes were, such as {@code text/plain}
 * @param sha256 of the original bytes, lower-case hexadecimal
 * @param method how the characters were won
 * @param pages stretches of the text by page, in order; empty where the format knows no pages
 * @param layout where its words stand on the pages; {@link Layout#NONE} where nobody knows
 */
public record SourceText(
    String name,
    String text,
    String mediaType,
    String sha256,
    Method method,
    List<Page> pages,
    Layout layout) {

  public SourceText {
    pages = List.copyOf(pages);
  }

  /** How characters were won from the file. */
  public enum Method {
    PLAIN,
    TEXT_LAYER,
    OCR
  }

  /**
   * One page.
   *
   * @param number from 1
   * @param width in points; 0 where nobody knows
   * @param height in points; 0 where nobody knows
   */
  public record Page(int number, Span span, float width, float height) {}

  /** The number of the page that an offset stands on; 0 where the format knows no pages. */
  public int page(int offset) {
    int low = 0;
    int high = pages.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (pages.get(middle).span().end() <= offset) low = middle + 1;
      else high = middle;
    }
    return low < pages.size() && pages.get(low).span().start() <= offset
        ? pages.get(low).number()
        : 0;
  }

  /** A text that did not come from a file, for tests and for pasting. */
  public static SourceText plain(String name, String text) {
    return new SourceText(name, text, "text/plain", "", Method.PLAIN, List.of(), Layout.NONE);
  }
}
