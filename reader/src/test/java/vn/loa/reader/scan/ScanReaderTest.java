package vn.loa.reader.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.loa.reader.layout.SeenWord;
import vn.loa.reader.scan.PicturePdf.Picture;
import vn.loa.reader.scan.TypedPage.TypedWord;

class ScanReaderTest {

  @TempDir Path folder;

  @Test
  @DisplayName("a crooked scan under a stamp is read, and each word lies where it stands")
  void crooked() throws IOException, InterruptedException {
    var page = TypedPage.letter();
    var scan = Wear.stamped(Wear.resized(page.image(), 0.5), 0.5, 0.4);
    var seen = Seeing.seen(scan, folder);
    assertThat(WordErrors.of(page, seen.sheet().words()).rate()).isLessThan(0.03);
    assertThat(seen.sheet().byEye()).isTrue();
    assertThat(seen.isDim()).isFalse();
    assertThat(displaced(page, seen.sheet().words())).isZero();
    var turned = Seeing.seen(Wear.turned(scan, 1.5), folder);
    assertThat(WordErrors.of(page, turned.sheet().words()).rate()).isLessThan(0.04);
  }

  /** Words that occur once, and were seen farther than 4 points from where they were typed. */
  private static long displaced(TypedPage page, List<SeenWord> seen) {
    Map<String, Long> counts =
        page.words().stream()
            .collect(Collectors.groupingBy(TypedWord::text, Collectors.counting()));
    return page.words().stream()
        .filter(typed -> counts.getOrDefault(typed.text(), 0L) == 1)
        .filter(
            typed -> seen.stream().filter(word -> word.text().equals(typed.text())).count() == 1)
        .filter(
            typed ->
                seen.stream()
                    .anyMatch(word -> word.text().equals(typed.text()) && !lies(typed, word)))
        .count();
  }

  private static boolean lies(TypedWord typed, SeenWord seen) {
    var box = typed.box();
    return Math.abs(box.x() - seen.x()) < 4
        && Math.abs(box.right() - seen.right()) < 4
        && seen.y() > box.y() - 4
        && seen.bottom() < box.bottom() + 4;
  }

  @Test
  @DisplayName("a page that was put in upside down or on its side is turned, and so is its picture")
  void turned() throws IOException, InterruptedException {
    var page = TypedPage.letter();
    var small = Wear.resized(page.image(), 0.5);
    for (int quarters = 1; quarters <= 3; quarters++) {
      var seen = Seeing.seen(Wear.quarters(small, quarters), folder);
      assertThat(WordErrors.of(page, seen.sheet().words()).rate()).isLessThan(0.03);
      assertThat(displaced(page, seen.sheet().words())).isZero();
      assertThat(seen.sheet().width()).isLessThan(seen.sheet().height());
      assertThat(seen.picture().width()).isLessThan(seen.picture().height());
    }
  }

  @Test
  @DisplayName("cells of a drawn table are read apart, and its lines are found")
  void table() throws IOException, InterruptedException {
    var page = TypedPage.ruled();
    var seen = Seeing.seen(Wear.resized(page.image(), 0.5), folder);
    assertThat(WordErrors.of(page, seen.sheet().words()).rate()).isLessThan(0.05);
    assertThat(displaced(page, seen.sheet().words())).isZero();
    assertThat(seen.sheet().rulings().stream().filter(r -> !r.isHorizontal()).count()).isEqualTo(6);
    assertThat(seen.sheet().rulings().stream().filter(r -> r.isHorizontal()).count()).isEqualTo(22);
  }

  @Test
  @DisplayName("of a scanned PDF the pages that can be read are read, whatever the others are")
  void pdf() throws IOException, InterruptedException {
    var good = Wear.resized(TypedPage.letter().image(), 0.5);
    byte[] jpeg = Wear.jpegBytes(good, 0.7f);
    int w = good.getWidth();
    int h = good.getHeight();
    var cut = Arrays.copyOf(jpeg, 100);
    Path file = folder.resolve("scan.pdf");
    Files.write(
        file,
        PicturePdf.of(
            List.of(
                new Picture(jpeg, w, h),
                new Picture(cut, w, h),
                new Picture(new byte[0], w, h),
                new Picture(jpeg, w, h))));
    var pages = Seeing.read(Seeing.opened(PageImages.ofPdf(file, Seeing.programs())));
    assertThat(pages).hasSize(4);
    for (int number : List.of(1, 4)) {
      var page = (ScannedPage.Seen) pages.get(number - 1);
      assertThat(page.sheet().words().size()).isGreaterThan(300);
      assertThat(page.sheet().width()).isBetween(594f, 597f);
      assertThat(page.picture().bytes().length).isLessThan(150_000);
      var shown = ImageIO.read(new ByteArrayInputStream(page.picture().bytes()));
      assertThat(shown.getWidth()).isEqualTo(page.picture().width());
      assertThat(shown.getType()).isEqualTo(BufferedImage.TYPE_BYTE_GRAY);
    }
    var broken = pages.get(1);
    if (broken instanceof ScannedPage.Seen white) assertThat(white.sheet().words()).isEmpty();
    assertThat(pages.get(2)).isInstanceOfSatisfying(ScannedPage.Seen.class, this::isEmpty);
  }

  private void isEmpty(ScannedPage.Seen page) {
    assertThat(page.sheet().words()).isEmpty();
  }

  @Test
  @DisplayName("after a break only the pages asked for are read")
  void resumed() throws IOException, InterruptedException {
    var white = new BufferedImage(60, 80, BufferedImage.TYPE_INT_RGB);
    byte[] jpeg = Wear.jpegBytes(white, 0.7f);
    var picture = new Picture(jpeg, 60, 80);
    Path file = folder.resolve("scan.pdf");
    Files.write(file, PicturePdf.of(List.of(picture, picture, picture)));
    var images = Seeing.opened(PageImages.ofPdf(file, Seeing.programs()));
    var numbers = new ArrayList<Integer>();
    new ScanReader(Seeing.programs(), 2)
        .read(images, List.of(3), page -> numbers.add(page.number()));
    assertThat(numbers).containsExactly(3);
  }

  @Test
  @DisplayName("a faint and grainy page says itself that it should be checked")
  void dim() throws IOException, InterruptedException {
    var page = TypedPage.letter();
    var faint = Wear.noisy(Wear.resized(page.image(), 0.4), 22, 200, 120, 7);
    var seen = Seeing.seen(faint, folder);
    assertThat(seen.isDim()).isTrue();
    assertThat(seen.sheet().words()).isNotEmpty();
    var lost = Wear.noisy(Wear.resized(page.image(), 0.25), 60, 190, 120, 7);
    assertThat(Seeing.seen(lost, folder).isDim()).isTrue();
  }

  @Test
  @Tag("slow")
  @DisplayName("straightening never makes a page worse, and halves the errors of bad ones")
  void figures() throws IOException, InterruptedException {
    var figures = ScanFigures.of(List.of("clean", "worn"), List.of("letter", "ruled"));
    for (var figure : figures) {
      assertThat(figure.ours().rate()).isLessThanOrEqualTo(figure.raw().rate() + 0.006);
    }
    var ours =
        figures.stream().map(ScanFigures.Figure::ours).reduce(WordErrors::plus).orElseThrow();
    var raw = figures.stream().map(ScanFigures.Figure::raw).reduce(WordErrors::plus).orElseThrow();
    assertThat(ours.rate()).isLessThan(raw.rate() / 2);
  }
}
