package vn.loa.bench.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import vn.loa.compiler.reading.Reading;
import vn.loa.vietnamese.Folding;
import vn.loa.vietnamese.SourceText;

/** Any text folds and is mended, and no digit changes on the way. */
public final class RestoreFuzz {

  private RestoreFuzz() {}

  /** Called by the fuzzer for each input. */
  public static void fuzzerTestOneInput(byte[] data) {
    String text = new String(data, UTF_8);
    var reading = Reading.of(SourceText.plain("fuzz", text));
    Folding.fold(reading.restoration().text());
    for (var edit : reading.restoration().edits()) {
      if (edit.span().end() > text.length())
        throw new IllegalStateException(edit + " beyond the text");
    }
  }
}
