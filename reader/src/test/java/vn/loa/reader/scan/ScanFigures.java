package vn.loa.reader.scan;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import vn.loa.reader.layout.SeenWord;
import vn.loa.reader.scan.Errand.Done;
import vn.loa.reader.scan.Errand.End;

/** Word errors of Tesseract on worn pages, by itself and with our care. */
final class ScanFigures {

  /**
   * One sort of wear on one page.
   *
   * @param certainty of all letters that we saw
   */
  record Figure(String wear, String page, WordErrors raw, WordErrors ours, double certainty) {}

  static final List<String> WEARS =
      List.of(
          "clean", "stamp", "turn1", "turn4", "jpeg", "grain", "150dpi", "worn", "faint",
          "10point");

  private ScanFigures() {}

  static List<Figure> of(List<String> wears, List<String> pages)
      throws IOException, InterruptedException {
    var figures = new ArrayList<Figure>();
    for (String wear : wears) {
      for (String name : pages) figures.add(figure(wear, name));
    }
    return figures;
  }

  private static Figure figure(String wear, String name) throws IOException, InterruptedException {
    var page = page(name);
    var scan = worn(wear, page.image());
    var eye = new Eye(Seeing.programs(), 60, Eye.BLOCKS);
    var image = Seeing.exposed(scan);
    var raw = words(eye.look(Seeing.plainGrey(scan), image.dpi(), Eye.BLOCKS));
    var ours = words(eye.look(Straightening.of(image)));
    double letters = ours.stream().mapToInt(w -> w.text().length()).sum();
    double sure = ours.stream().mapToDouble(w -> w.certainty() * w.text().length()).sum();
    return new Figure(
        wear, name, WordErrors.of(page, raw), WordErrors.of(page, ours), sure / letters);
  }

  private static List<SeenWord> words(End<List<SeenWord>> end) {
    return end instanceof Done<List<SeenWord>> done ? done.result() : List.of();
  }

  static TypedPage page(String name) throws IOException {
    return switch (name) {
      case "letter" -> TypedPage.letter();
      case "ruled" -> TypedPage.ruled();
      default -> TypedPage.dense();
    };
  }

  static BufferedImage worn(String wear, BufferedImage page) throws IOException {
    return switch (wear) {
      case "stamp" -> Wear.stamped(page, 0.5, 0.4);
      case "turn1" -> Wear.turned(page, 1);
      case "turn4" -> Wear.turned(page, -4);
      case "jpeg" -> Wear.jpeg(page, 0.25f);
      case "grain" -> Wear.noisy(Wear.turned(page, 0.7), 25, 235, 40, 1);
      case "150dpi" -> Wear.resized(page, 0.5);
      case "worn" -> {
        var turned = Wear.turned(Wear.stamped(Wear.resized(page, 0.5), 0.5, 0.4), 1);
        yield Wear.jpeg(Wear.noisy(turned, 18, 225, 50, 2), 0.5f);
      }
      case "faint" -> Wear.noisy(Wear.turned(Wear.resized(page, 0.667), -0.8), 12, 200, 110, 3);
      case "10point" ->
          Wear.framed(Wear.resized(page, 10 / 14.0), page.getWidth(), page.getHeight());
      case "awful" -> Wear.noisy(Wear.resized(page, 0.4), 22, 200, 120, 7);
      default -> page;
    };
  }

  /** Prints the table; the arguments are kinds of wear. */
  public static void main(String... wears) throws IOException, InterruptedException {
    var all = wears.length == 0 ? WEARS : List.of(wears);
    for (var f : of(all, List.of("letter", "ruled", "dense"))) {
      System.out.printf(
          "%-8s %-7s raw %6.2f %%  ours %6.2f %%  (%d missed, %d invented of %d) certain %.3f%n",
          f.wear,
          f.page,
          100 * f.raw.rate(),
          100 * f.ours.rate(),
          f.ours.missed(),
          f.ours.invented(),
          f.ours.typed(),
          f.certainty);
    }
  }
}
