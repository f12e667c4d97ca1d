package vn.loa.reader.layout;

import java.util.List;
import vn.loa.vietnamese.Layout;
import vn.loa.vietnamese.SourceText.Page;

/**
 * The text of a file's pages in reading order.
 *
 * @param text NFC; a line for a line of the page, a tab between cells of a table
 */
public record ComposedText(String text, List<Page> pages, Layout layout) {
  public ComposedText {
    pages = List.copyOf(pages);
  }
}
