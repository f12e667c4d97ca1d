package vn.loa.reader.scan;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import vn.loa.reader.layout.SeenWord;
import vn.loa.reader.scan.Errand.End;

/** Sees words on a straightened page: Tesseract in a process of its own, one thread a page. */
record Eye(Programs programs, int seconds, int mode) {

  /** As SAFETY asks of a page. */
  static final int SECONDS = 20;

  /** Tesseract's own search for blocks of writing; columns and cells keep apart. */
  static final int BLOCKS = 3;

  /** The words of a page are seldom 100 KB; more is no page. */
  private static final int MOST_SAID = 8 << 20;

  static Eye with(Programs programs) {
    return new Eye(programs, SECONDS, BLOCKS);
  }

  /** The words in dots of the picture. */
  End<List<SeenWord>> look(Grey writing, float dpi) throws InterruptedException {
    var command =
        List.of(
            programs.tesseract().toString(),
            "stdin",
            "stdout",
            "-l",
            Programs.LANGUAGE,
            "--psm",
            Integer.toString(mode),
            "--dpi",
            String.format(Locale.ROOT, "%.0f", Math.clamp(dpi, 70, 1200)),
            "tsv");
    return new Errand(command, programs, seconds)
        .run(to -> Pnm.write(writing, to), said -> Tsv.words(text(said)));
  }

  private static String text(InputStream said) throws IOException {
    return new String(said.readNBytes(MOST_SAID), StandardCharsets.UTF_8);
  }
}
