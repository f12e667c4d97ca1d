package vn.loa.cli.page;

import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.loa.cli.wording.Wording;
import vn.loa.reader.PagePicture;
import vn.loa.vietnamese.Box;
import vn.loa.vietnamese.Layout;
import vn.loa.vietnamese.SourceText;
import vn.loa.vietnamese.Span;

/** The pages as pictures, with every duty marked where its words stand on the paper. */
final class Facsimile {

  /** Words that an eye was less sure of are marked for checking. */
  private static final float DIM = 0.6f;

  /** Marks stand off the letters by so many points. */
  private static final float MARGIN = 1.5f;

  private final Html html;
  private final Wording wording;
  private final SourceText source;
  private final List<PagePicture> pictures;

  Facsimile(Html html, Wording wording, SourceText source, List<PagePicture> pictures) {
    this.html = html;
    this.wording = wording;
    this.source = source;
    this.pictures = pictures;
  }

  /**
   * Writes the pages.
   *
   * @param spans the words of each duty or target, by its name
   */
  void write(Map<String, Span> spans) {
    html.open("div", "class", "pages", "id", "pages");
    for (var picture : pictures) page(picture, spans);
    html.close("div").line();
  }

  private void page(PagePicture picture, Map<String, Span> spans) {
    var page =
        source.pages().stream()
            .filter(p -> p.number() == picture.number())
            .findFirst()
            .orElse(null);
    if (page == null || page.width() <= 0) return;
    String name = wording.say("page.number", "number", picture.number());
    String size = number(page.width()) + " " + number(page.height());
    html.open("figure", "class", "leaf");
    html.open(
        "img",
        "src",
        "data:"
            + picture.mediaType()
            + ";base64,"
            + Base64.getEncoder().encodeToString(picture.bytes()),
        "width",
        "" + picture.width(),
        "height",
        "" + picture.height(),
        "alt",
        name,
        "loading",
        "lazy");
    html.open("svg", "viewBox", "0 0 " + size, "preserveAspectRatio", "none");
    doubtful(page);
    spans.forEach((duty, span) -> mark(picture.number(), duty, span));
    html.close("svg");
    html.element("figcaption", name);
    html.close("figure").line();
  }

  private void mark(int page, String duty, Span span) {
    var boxes = source.layout().boxes(span).stream().filter(b -> b.page() == page).toList();
    if (boxes.isEmpty()) return;
    html.open("a", "class", "m", "href", "#c-" + duty, "data-d", duty, "aria-label", label(span));
    for (var box : boxes) rectangle(box, null);
    html.close("a");
  }

  private String label(Span span) {
    String words = span.in(source.text()).replaceAll("\\s+", " ");
    return words.length() <= 120 ? words : words.substring(0, 120) + "…";
  }

  private void doubtful(SourceText.Page page) {
    Layout layout = source.layout();
    for (int word = layout.wordAt(page.span().start());
        word < layout.size() && layout.span(word).start() < page.span().end();
        word++) {
      if (layout.certainty(word) < DIM) rectangle(layout.box(word), "dim");
    }
  }

  private void rectangle(Box box, @Nullable String kind) {
    html.open(
        "rect",
        "class",
        kind,
        "x",
        number(box.x() - MARGIN),
        "y",
        number(box.y() - MARGIN),
        "width",
        number(box.width() + 2 * MARGIN),
        "height",
        number(box.height() + 2 * MARGIN));
    html.close("rect");
  }

  private static String number(float points) {
    return "" + Math.round(points * 10) / 10.0;
  }
}
