package vn.loa.reader.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.loa.vietnamese.Box;
import vn.loa.vietnamese.Layout;
import vn.loa.vietnamese.SourceText.Page;
import vn.loa.vietnamese.Span;

/** Puts the words of pages in reading order. */
public final class Composition {

  private final StringBuilder text = new StringBuilder();
  private final Layout.Builder layout = new Layout.Builder();
  private final List<Page> pages = new ArrayList<>();

  private Composition() {}

  public static ComposedText of(List<Sheet> sheets) {
    var composition = new Composition();
    for (var sheet : sheets) composition.add(sheet);
    return new ComposedText(
        composition.text.toString(), composition.pages, composition.layout.build());
  }

  private void add(Sheet sheet) {
    int start = text.length();
    var words = new ArrayList<>(sheet.words());
    words.sort(Comparator.comparing(SeenWord::bottom).thenComparing(SeenWord::x));
    float line = Float.NEGATIVE_INFINITY;
    for (var word : words) {
      if (word.bottom() > line + word.height() / 2) {
        if (text.length() > start) text.append('\n');
        line = word.bottom();
      } else {
        text.append(' ');
      }
      int from = text.length();
      text.append(word.text());
      var box = new Box(sheet.number(), word.x(), word.y(), word.width(), word.height());
      layout.add(new Span(from, text.length()), box, word.certainty());
    }
    text.append('\n');
    pages.add(
        new Page(sheet.number(), new Span(start, text.length()), sheet.width(), sheet.height()));
  }
}
