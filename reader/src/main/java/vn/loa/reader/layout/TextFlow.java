package vn.loa.reader.layout;

import java.util.ArrayList;
import java.util.List;
import vn.loa.vietnamese.Box;
import vn.loa.vietnamese.Layout;
import vn.loa.vietnamese.SourceText.Page;
import vn.loa.vietnamese.Span;

/** The text being written, with the place of each word. */
final class TextFlow {

  private final StringBuilder text = new StringBuilder();
  private final Layout.Builder layout = new Layout.Builder();
  private final List<Page> pages = new ArrayList<>();
  private int pageStart;
  private int page;

  /** An empty line is due before whatever comes next. */
  private boolean owed;

  void openPage(Sheet sheet) {
    page = sheet.number();
    pageStart = text.length();
  }

  void closePage(Sheet sheet) {
    endLine();
    pages.add(new Page(page, new Span(pageStart, text.length()), sheet.width(), sheet.height()));
  }

  void word(SeenWord word) {
    int from = text.length();
    text.append(word.text());
    var box = new Box(page, word.x(), word.y(), word.width(), word.height());
    layout.add(new Span(from, text.length()), box, word.certainty());
  }

  void line(Line line, Spacing spacing) {
    if (owed) blank();
    endLine();
    spacing.write(line, this);
  }

  /** A line of one column, in which a wide gap parts nothing. */
  void column(Line line, Spacing spacing) {
    if (owed) blank();
    endLine();
    spacing.writeCell(line.words(), this);
  }

  void put(String between) {
    text.append(between);
  }

  void endLine() {
    int n = text.length();
    if (n > 0 && text.charAt(n - 1) != '\n') text.append('\n');
  }

  /** An empty line, unless there is one or the text begins here. */
  void blank() {
    owed = false;
    endLine();
    int n = text.length();
    if (n > 1 && text.charAt(n - 2) != '\n') text.append('\n');
  }

  /** An empty line, unless {@link #forgiveBlank()} comes first. */
  void oweBlank() {
    owed = true;
  }

  void forgiveBlank() {
    owed = false;
  }

  ComposedText composed() {
    return new ComposedText(text.toString(), pages, layout.build());
  }
}
