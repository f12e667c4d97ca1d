package vn.loa.bench.fuzz;

import java.nio.file.Path;
import vn.loa.reader.pdf.Opening;
import vn.loa.reader.pdf.PdfFile;

/** Any bytes are a PDF or not; its pages can be asked for. */
public final class PdfFuzz {

  private static final Path SCRATCH = Path.of(System.getProperty("java.io.tmpdir"));

  private PdfFuzz() {}

  /** Called by the fuzzer for each input. */
  public static void fuzzerTestOneInput(byte[] data) {
    if (!(PdfFile.open(data, SCRATCH) instanceof Opening.Opened opened)) return;
    try (var file = opened.file()) {
      for (int page = 1; page <= Math.min(3, file.pageCount()); page++) file.page(page);
    }
  }
}
