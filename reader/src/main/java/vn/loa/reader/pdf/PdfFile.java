package vn.loa.reader.pdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.jspecify.annotations.Nullable;
import vn.loa.reader.layout.Sheet;
import vn.loa.reader.pdf.Opening.Opened;
import vn.loa.reader.pdf.Opening.Reason;
import vn.loa.reader.pdf.Opening.Refused;
import vn.loa.reader.pdf.PageState.Health;

/**
 * An open PDF file. What a page draws is read when it is asked for; a damaged page is a state and
 * no exception. For one thread at a time.
 */
public final class PdfFile implements AutoCloseable {

  /** Longer documents are refused. */
  public static final int MOST_PAGES = 300;

  /** Larger files stay where they are and are read piece by piece. */
  private static final long MOST_HELD = 8L << 20;

  /** What of an unpacked file stays in memory; the rest goes to the scratch folder. */
  private static final long IN_MEMORY = 64L << 20;

  /** Held on to, so that they stay silent: what a damaged file is like is told in other ways. */
  private static final List<Logger> SILENT =
      List.of(Logger.getLogger("org.apache.pdfbox"), Logger.getLogger("org.apache.fontbox"));

  static {
    for (var logger : SILENT) logger.setLevel(Level.OFF);
    FontMappers.set(new BundledFonts());
  }

  private final PDDocument document;
  private final List<PDPage> pages;
  private final int lost;

  private PdfFile(PDDocument document, List<PDPage> pages, int lost) {
    this.document = document;
    this.pages = pages;
    this.lost = lost;
  }

  /**
   * Loads what opening a file needs.
   *
   * @throws LinkageError where a library is missing
   */
  public static void getReady() {
    new PDDocument();
  }

  /**
   * Opens a file.
   *
   * @param scratch an existing folder for parts that are too large for memory
   * @throws IOException where the path cannot be read; never because of what it holds
   */
  public static Opening open(Path path, Path scratch) throws IOException {
    if (Files.size(path) <= MOST_HELD) return open(Files.readAllBytes(path), scratch);
    Source source = () -> new RandomAccessReadBufferedFile(path.toFile());
    return open(source, () -> Files.readAllBytes(path), scratch);
  }

  /** Opens the bytes of a file; they must not change while it is open. */
  public static Opening open(byte[] bytes, Path scratch) {
    return open(() -> new RandomAccessReadBuffer(bytes), () -> bytes, scratch);
  }

  /** A way to a file's bytes, taken anew by each that reads them. */
  private interface Source {
    RandomAccessRead open() throws IOException;
  }

  /** The whole file, asked for only where it has to be mended. */
  private interface Whole {
    byte[] read() throws IOException;
  }

  private static Opening open(Source source, Whole whole, Path scratch) {
    try {
      var document = load(source, scratch);
      var pages = document == null ? List.<PDPage>of() : pages(document);
      if (pages.isEmpty()) {
        close(document);
        byte[] mended = Salvage.mended(whole.read());
        document = mended == null ? null : load(() -> new RandomAccessReadBuffer(mended), scratch);
        pages = document == null ? List.of() : pages(document);
        return document == null ? refused(Reason.DAMAGED) : opened(document, pages, true);
      }
      return opened(document, pages, false);
    } catch (InvalidPasswordException e) {
      return refused(Reason.ENCRYPTED);
    } catch (IOException | RuntimeException | LinkageError | StackOverflowError e) {
      return refused(Reason.DAMAGED);
    }
  }

  private static Opening opened(@Nullable PDDocument document, List<PDPage> pages, boolean mended)
      throws IOException {
    if (document == null || pages.isEmpty()) {
      close(document);
      return refused(Reason.DAMAGED);
    }
    if (pages.size() > MOST_PAGES) {
      var values = Map.of("pages", "" + document.getNumberOfPages(), "most", "" + MOST_PAGES);
      close(document);
      return new Refused(Reason.TOO_MANY_PAGES, values);
    }
    // How many pages a mended file had, nobody knows any more; one at least is cut off.
    int promised = mended ? pages.size() : document.getNumberOfPages();
    int lost = Math.clamp((long) promised - pages.size(), 0, MOST_PAGES);
    return new Opened(new PdfFile(document, pages, lost));
  }

  private static Refused refused(Reason reason) {
    return new Refused(reason, Map.of());
  }

  /** The document, or null where its structure cannot be made out. */
  private static @Nullable PDDocument load(Source source, Path scratch)
      throws InvalidPasswordException {
    var memory = MemoryUsageSetting.setupMixed(IN_MEMORY).setTempDir(scratch.toFile());
    try {
      return Loader.loadPDF(source.open(), "", memory.streamCache);
    } catch (InvalidPasswordException e) {
      throw e;
    } catch (IOException | RuntimeException | LinkageError | StackOverflowError e) {
      return null;
    }
  }

  /** The pages that are there, one more than allowed at most. */
  private static List<PDPage> pages(PDDocument document) {
    var pages = new ArrayList<PDPage>();
    try {
      for (var page : document.getPages()) {
        pages.add(page);
        if (pages.size() > MOST_PAGES) break;
      }
    } catch (RuntimeException | StackOverflowError e) {
      // The pages before the damage are there.
      return pages;
    }
    return pages;
  }

  public int pageCount() {
    return pages.size();
  }

  /** How many pages the file promises beyond those that are there. */
  public int lostPages() {
    return lost;
  }

  /**
   * A page with its words, rulings and state.
   *
   * @param number from 1 to {@link #pageCount()}
   */
  public PdfPage page(int number) {
    try {
      var page = pages.get(number - 1);
      var frame = PageFrame.of(page.getCropBox(), page.getRotation());
      var drawing = new PageEngine(page, frame).walk();
      int turn = drawing.heading().turn();
      if (turn != 0) {
        frame = PageFrame.of(page.getCropBox(), page.getRotation() + turn);
        drawing = new PageEngine(page, frame).walk();
      }
      return page(number, drawing, turn);
    } catch (IOException | RuntimeException | LinkageError | StackOverflowError e) {
      return lost(number);
    } catch (OutOfMemoryError e) {
      // Something on the page unpacks without end; the other pages can still be read.
      return lost(number);
    }
  }

  private static PdfPage page(int number, PageDrawing drawing, int turn) {
    var read = PageWords.of(drawing);
    var health = Soundness.judge(drawing, read);
    var frame = drawing.frame();
    var sheet =
        new Sheet(
            number,
            frame.width(),
            frame.height(),
            read.words(),
            drawing.rulings(),
            health == Health.GUESSED);
    return new PdfPage(
        sheet, new PageState(health, drawing.imageShare(), read.words().size(), turn));
  }

  private static PdfPage lost(int number) {
    var sheet = new Sheet(number, 0, 0, List.of(), List.of(), false);
    return new PdfPage(sheet, new PageState(Health.LOST, 0, 0, 0));
  }

  @Override
  public void close() {
    close(document);
  }

  private static void close(@Nullable PDDocument document) {
    try {
      if (document != null) document.close();
    } catch (IOException e) {
      // Its scratch file could not be removed; whoever gave the folder clears it.
      return;
    }
  }
}
