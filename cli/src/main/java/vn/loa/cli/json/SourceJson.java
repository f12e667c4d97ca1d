package vn.loa.cli.json;

import vn.loa.compiler.reading.Reading;
import vn.loa.vietnamese.SourceText;
import vn.loa.vietnamese.Span;
import vn.loa.vietnamese.restoring.Edit;

/** The source: what was read, and what was mended in it. */
record SourceJson(Reading reading, JsonOut out) {

  void fields() {
    var source = reading.source();
    var edits = reading.restoration().edits();
    out.text("name", source.name()).text("sha256", source.sha256());
    out.text("mediaType", source.mediaType()).text("text", source.text());
    out.share("quality", quality()).text("method", method(source.method()));
    out.objects("pages", source.pages(), this::page);
    out.text("restored", edits.isEmpty() ? null : reading.restoration().text());
    out.objects("edits", edits, this::edit);
  }

  /** What was healthy of the letters as read, and how surely they were read. */
  private double quality() {
    var source = reading.source();
    double seen = source.layout().certainty(new Span(0, source.text().length()));
    return reading.restoration().quality() * seen;
  }

  private void page(SourceText.Page page) {
    out.whole("n", page.number()).span(page.span());
    if (page.width() > 0) out.points("width", page.width()).points("height", page.height());
    else out.nothing("width").nothing("height");
  }

  private void edit(Edit edit) {
    out.span(edit.span()).text("was", edit.was()).text("is", edit.is());
    out.share("confidence", edit.confidence());
  }

  private static String method(SourceText.Method method) {
    return switch (method) {
      case PLAIN -> "plain";
      case TEXT_LAYER -> "text-layer";
      case OCR -> "ocr";
    };
  }
}
