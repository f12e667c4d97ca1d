package vn.loa.reader.scan;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.loa.reader.layout.SeenWord;
import vn.loa.reader.scan.Errand.Done;
import vn.loa.reader.scan.Errand.End;

/** Sees words on a straightened page: Tesseract in a process of its own, one thread a page. */
record Eye(Programs programs, int seconds, int mode) {

  /** As SAFETY asks of a page. */
  static final int SECONDS = 20;

  /** Tesseract's own search for blocks of writing; columns and cells keep apart. */
  static final int BLOCKS = 3;

  /** So far inside its lines a cell is cut, in inches: nothing of them may stay. */
  private static final float LINE = 0.02f;

  /** One column of writing. */
  private static final int ONE_BLOCK = 6;

  /** The words of a page are seldom 100 KB; more is no page. */
  private static final int MOST_SAID = 8 << 20;

  static Eye with(Programs programs) {
    return new Eye(programs, SECONDS, BLOCKS);
  }

  /** The words of a page in dots; cells of tables are looked at apart from the rest. */
  End<List<SeenWord>> look(StraightPage page) throws InterruptedException {
    var cells =
        Cells.of(page.rulings(), page.dpi()).stream()
            .flatMap(List::stream)
            .map(cell -> cell.within(Math.round(page.dpi() * LINE)))
            .toList();
    var patchwork = Patchwork.of(page.writing(), cells);
    if (patchwork.places().isEmpty()) return look(page.writing(), page.dpi(), mode);
    var around = look(Patchwork.rest(page.writing(), cells), page.dpi(), mode);
    if (!(around instanceof Done<List<SeenWord>> rest)) return around;
    var inside = look(patchwork.picture(), page.dpi(), ONE_BLOCK);
    if (!(inside instanceof Done<List<SeenWord>> table)) return inside;
    var words = new ArrayList<>(rest.result());
    words.addAll(patchwork.back(table.result()));
    return new Done<>(words);
  }

  /** The words in dots of the picture. */
  End<List<SeenWord>> look(Grey writing, float dpi, int mode) throws InterruptedException {
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
