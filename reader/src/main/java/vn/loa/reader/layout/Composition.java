package vn.loa.reader.layout;

import java.util.List;

/** Puts the words of pages in reading order. */
public final class Composition {

  private Composition() {}

  /**
   * The text of pages: lines as they are printed, columns of a letter's head and foot one after the
   * other, tables with a line for each row and a tab between cells, an empty line between
   * paragraphs. Page numbers are left out, and names of columns that are printed again on the next
   * page. Never fails, whatever stands on the pages.
   */
  public static ComposedText of(List<Sheet> sheets) {
    var flow = new TextFlow();
    OpenTable open = null;
    for (var sheet : sheets) {
      flow.openPage(sheet);
      open = new PageText(sheet, flow).write(open);
      flow.closePage(sheet);
    }
    return flow.composed();
  }
}
