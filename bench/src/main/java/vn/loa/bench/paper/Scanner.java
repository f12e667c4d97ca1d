package vn.loa.bench.paper;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** What an office's scanner makes of printed pages: a PDF of pictures, without letters. */
public enum Scanner {
  /** 300 dots an inch, grey, clean. */
  CLEAN(300),
  /** 150 dots an inch, grain, blur, a turn of a degree, a seal over text and signature, JPEG. */
  WORN(150);

  private static final float QUALITY = 0.5f;

  private final int dpi;

  Scanner(int dpi) {
    this.dpi = dpi;
  }

  /**
   * A scan.
   *
   * @param pages each as a picture file, as Tesseract would be given it
   * @param dpi dots an inch
   */
  public record Scan(byte[] pdf, List<byte[]> pages, int dpi) {}

  /**
   * Scans printed pages; the same seed gives the same scan.
   *
   * @param folder for the pictures of the pages
   */
  public Scan scan(byte[] printed, Path folder, long seed)
      throws IOException, InterruptedException {
    var drawn = drawn(printed, folder);
    var pages = new ArrayList<byte[]>();
    for (int i = 0; i < drawn.size(); i++) {
      boolean last = i == drawn.size() - 1;
      pages.add(
          this == CLEAN ? Files.readAllBytes(drawn.get(i)) : worn(drawn.get(i), last, seed + i));
    }
    return new Scan(bound(pages), pages, dpi);
  }

  private List<Path> drawn(byte[] printed, Path folder) throws IOException, InterruptedException {
    Files.createDirectories(folder);
    try (var old = Files.newDirectoryStream(folder, "page-*.png")) {
      for (Path page : old) Files.delete(page);
    }
    var pdf = folder.resolve("printed.pdf");
    Files.write(pdf, printed);
    var call =
        List.of("pdftoppm", "-r", "" + dpi, "-gray", "-png", pdf.toString(), folder + "/page");
    var process = new ProcessBuilder(call).inheritIO().start();
    if (process.waitFor() != 0) throw new IOException("pdftoppm failed");
    try (var pages = Files.newDirectoryStream(folder, "page-*.png")) {
      var all = new ArrayList<Path>();
      pages.forEach(all::add);
      all.sort(null);
      return all;
    }
  }

  private static byte[] worn(Path picture, boolean last, long seed) throws IOException {
    var page = Harm.coloured(ImageIO.read(picture.toFile()));
    page = Harm.stamped(page, 0.55, last ? Harm.foot(page) - 0.08 : 0.4);
    page = Harm.blurred(Harm.turned(page, seed % 2 == 0 ? 1 : -1));
    return Harm.jpeg(Harm.noisy(page, 14, seed), QUALITY);
  }

  private static byte[] bound(List<byte[]> pages) throws IOException {
    try (var document = new PDDocument()) {
      document.setDocumentId((long) pages.size());
      for (byte[] page : pages) {
        var sheet = new PDPage(PDRectangle.A4);
        document.addPage(sheet);
        try (var pen = new PDPageContentStream(document, sheet)) {
          pen.drawImage(
              image(document, page),
              0,
              0,
              sheet.getMediaBox().getWidth(),
              sheet.getMediaBox().getHeight());
        }
      }
      var out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }

  private static PDImageXObject image(PDDocument document, byte[] page) throws IOException {
    boolean jpeg = (page[0] & 0xff) == 0xff;
    if (jpeg) return JPEGFactory.createFromByteArray(document, page);
    BufferedImage picture = ImageIO.read(new ByteArrayInputStream(page));
    return LosslessFactory.createFromImage(document, picture);
  }
}
