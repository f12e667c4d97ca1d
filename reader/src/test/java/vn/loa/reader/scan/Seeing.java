package vn.loa.reader.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import vn.loa.reader.scan.PageImages.Opened;
import vn.loa.reader.scan.PageImages.Opening;

/** What tests of seeing share: the programs, and the way from a drawn page to what was seen. */
final class Seeing {

  private Seeing() {}

  /** Skips the test where this machine has no eye. */
  static Programs programs() {
    return switch (Programs.find(Programs.USUAL, null)) {
      case Programs.Found found -> found.programs();
      case Programs.Missing missing ->
          abort("not installed here: " + String.join(" ", missing.packages()));
    };
  }

  static List<ScannedPage> read(PageImages images) throws InterruptedException {
    var pages = new ArrayList<ScannedPage>();
    var numbers = IntStream.rangeClosed(1, images.count()).boxed().toList();
    new ScanReader(programs(), 2).read(images, numbers, pages::add);
    pages.sort(Comparator.comparing(ScannedPage::number));
    return pages;
  }

  static PageImages opened(Opening opening) {
    assertThat(opening).isInstanceOf(Opened.class);
    return ((Opened) opening).pages();
  }

  static ScannedPage.Seen seen(BufferedImage page, Path folder)
      throws IOException, InterruptedException {
    Path file = Files.createTempFile(folder, "page", ".png");
    ImageIO.write(page, "png", file.toFile());
    var read = read(opened(PageImages.ofPicture(file))).getFirst();
    assertThat(read).isInstanceOf(ScannedPage.Seen.class);
    return (ScannedPage.Seen) read;
  }

  /** A drawn page as the readers of files hand it on. */
  static PageImage exposed(BufferedImage page) {
    float dpi = Math.max(page.getWidth(), page.getHeight()) / 11.69f;
    var exposure = new PageImage.Exposure(1, page.getWidth(), page.getHeight(), dpi, 1);
    byte[] row = new byte[page.getWidth() * 3];
    for (int y = 0; y < page.getHeight(); y++) {
      for (int x = 0; x < page.getWidth(); x++) {
        int dot = page.getRGB(x, y);
        row[x * 3] = (byte) (dot >> 16);
        row[x * 3 + 1] = (byte) (dot >> 8);
        row[x * 3 + 2] = (byte) dot;
      }
      exposure.row(row);
    }
    return exposure.done();
  }

  /** Grey as a scanner without our cares makes it. */
  static Grey plainGrey(BufferedImage page) {
    var grey = Grey.white(page.getWidth(), page.getHeight());
    for (int y = 0; y < page.getHeight(); y++) {
      for (int x = 0; x < page.getWidth(); x++) {
        int dot = page.getRGB(x, y);
        int light = 299 * (dot >> 16 & 255) + 587 * (dot >> 8 & 255) + 114 * (dot & 255);
        grey.dots()[y * page.getWidth() + x] = (byte) (light / 1000);
      }
    }
    return grey;
  }
}
