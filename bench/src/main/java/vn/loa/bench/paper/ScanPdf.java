package vn.loa.bench.paper;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** A PDF as scanners make it: one picture fills each page, and there is no text. */
public final class ScanPdf {

  private static final float QUALITY = 0.3f;

  private ScanPdf() {}

  /** Writes a file of grey JPEG pages. */
  public static void grey(List<DrawnPage> pages, Path to) throws IOException {
    write(pages, pages.size(), 0, to);
  }

  /**
   * Writes a long file from few pages, each with a picture of its own: every second one is black
   * and white as a fax, the others grey.
   */
  public static void mixed(List<DrawnPage> pages, int count, Path to) throws IOException {
    write(pages, count, 2, to);
  }

  private static void write(List<DrawnPage> pages, int count, int fax, Path to) throws IOException {
    try (var pdf = new PDDocument()) {
      for (int i = 0; i < count; i++) {
        var picture = pages.get(i % pages.size()).picture();
        boolean black = fax > 0 && i % fax == fax - 1;
        var image =
            black
                ? CCITTFactory.createFromImage(pdf, blackAndWhite(picture))
                : JPEGFactory.createFromImage(pdf, picture, QUALITY);
        add(pdf, image);
      }
      pdf.save(to.toFile());
    }
  }

  private static void add(PDDocument pdf, PDImageXObject image) throws IOException {
    var page = new PDPage(PDRectangle.A4);
    pdf.addPage(page);
    try (var content = new PDPageContentStream(pdf, page)) {
      content.drawImage(image, 0, 0, page.getMediaBox().getWidth(), page.getMediaBox().getHeight());
    }
  }

  private static BufferedImage blackAndWhite(BufferedImage grey) {
    var to = new BufferedImage(grey.getWidth(), grey.getHeight(), BufferedImage.TYPE_BYTE_BINARY);
    var pen = to.createGraphics();
    pen.drawImage(grey, 0, 0, Color.WHITE, null);
    pen.dispose();
    return to;
  }
}
