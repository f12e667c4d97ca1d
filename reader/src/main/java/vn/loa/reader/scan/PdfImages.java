package vn.loa.reader.scan;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.loa.reader.scan.Errand.Done;
import vn.loa.reader.scan.Errand.End;
import vn.loa.reader.scan.Errand.Failed;
import vn.loa.reader.scan.Errand.Late;

/**
 * Pages of a PDF, drawn by pdftoppm, which knows JBIG2, JPEG 2000 and fax encodings.
 *
 * @param sizes of the pages in order
 */
record PdfImages(Path file, Programs programs, List<Size> sizes) implements PageImages {

  /** Letters of 13 points have some 54 dots of height then. */
  private static final float DPI = 300;

  /** Larger sheets are drawn with fewer dots an inch; A3 is not larger. */
  private static final float MOST_DOTS = 20_000_000;

  private static final float FEWEST_DPI = 72;

  private static final int SECONDS = 20;
  private static final int MOST_SAID = 1 << 20;

  private static final Pattern COUNT = Pattern.compile("(?m)^Pages:\\s+(\\d{1,9})$");
  private static final Pattern SIZE =
      Pattern.compile("(?m)^Page\\s+\\d+ size:\\s+([0-9.e+]{1,16}) x ([0-9.e+]{1,16}) pts");

  PdfImages {
    sizes = List.copyOf(sizes);
  }

  /** In points. */
  record Size(float width, float height) {
    float dpi() {
      double inches = width / 72.0 * (height / 72.0);
      return (float) Math.min(DPI, Math.sqrt(MOST_DOTS / inches));
    }
  }

  static Opening open(Path file, Programs programs) throws InterruptedException {
    var command =
        List.of(
            programs.pdfinfo().toString(),
            "-f",
            "1",
            "-l",
            Integer.toString(MOST_PAGES),
            file.toAbsolutePath().toString());
    return switch (new Errand(command, programs, SECONDS).run(null, PdfImages::text)) {
      case Late<String> late -> new Refused(late(SECONDS));
      case Failed<String> failed -> new Refused(Trouble.of(Trouble.Kind.PAGE_BROKEN));
      case Done<String> done -> opened(file, programs, done.result());
    };
  }

  private static Opening opened(Path file, Programs programs, String said) {
    var count = COUNT.matcher(said);
    if (!count.find() || count.group(1).equals("0")) {
      return new Refused(Trouble.of(Trouble.Kind.PAGE_BROKEN));
    }
    if (Integer.parseInt(count.group(1)) > MOST_PAGES) {
      return new Refused(Trouble.of(Trouble.Kind.TOO_MANY_PAGES, "most", MOST_PAGES));
    }
    var sizes = new ArrayList<Size>();
    var size = SIZE.matcher(said);
    while (size.find()) sizes.add(new Size(number(size.group(1)), number(size.group(2))));
    return sizes.isEmpty()
        ? new Refused(Trouble.of(Trouble.Kind.PAGE_BROKEN))
        : new Opened(new PdfImages(file, programs, sizes));
  }

  private static float number(String digits) {
    try {
      return Math.max(1, Float.parseFloat(digits));
    } catch (NumberFormatException noNumber) {
      return 1;
    }
  }

  private static Trouble late(int seconds) {
    return Trouble.of(Trouble.Kind.TOO_SLOW, "seconds", seconds);
  }

  private static String text(InputStream said) throws IOException {
    return new String(said.readNBytes(MOST_SAID), StandardCharsets.UTF_8);
  }

  @Override
  public int count() {
    return sizes.size();
  }

  @Override
  public Showing page(int number) throws InterruptedException {
    var size = sizes.get(number - 1);
    float dpi = size.dpi();
    if (dpi < FEWEST_DPI) {
      double dots = size.width / 72.0 * (size.height / 72.0) * DPI * DPI;
      return new Hidden(Trouble.of(Trouble.Kind.TOO_MANY_PIXELS, "count", Math.round(dots)));
    }
    String page = Integer.toString(number);
    var command =
        List.of(
            programs.pdftoppm().toString(),
            "-f",
            page,
            "-l",
            page,
            "-cropbox",
            "-r",
            String.format(Locale.ROOT, "%.2f", dpi),
            file.toAbsolutePath().toString());
    End<PageImage> end =
        new Errand(command, programs, SECONDS).run(null, said -> Pnm.read(said, number, dpi));
    return switch (end) {
      case Late<PageImage> late -> new Hidden(late(SECONDS));
      case Failed<PageImage> failed -> new Hidden(Trouble.of(Trouble.Kind.PAGE_BROKEN));
      case Done<PageImage> done -> shown(done.result());
    };
  }

  private Shown shown(PageImage image) throws InterruptedException {
    return new Shown(image, image.isBlank() && holdsPicture(image.number()));
  }

  private boolean holdsPicture(int number) throws InterruptedException {
    String page = Integer.toString(number);
    var command =
        List.of(
            programs.pdfimages().toString(),
            "-list",
            "-f",
            page,
            "-l",
            page,
            file.toAbsolutePath().toString());
    var end = new Errand(command, programs, SECONDS).run(null, PdfImages::text);
    // Two lines of headings stand above the pictures.
    return end instanceof Done<String> done && done.result().lines().count() > 2;
  }
}
