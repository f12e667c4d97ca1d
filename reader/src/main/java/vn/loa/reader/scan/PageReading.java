package vn.loa.reader.scan;

import java.util.List;
import vn.loa.reader.layout.Ruling;
import vn.loa.reader.layout.SeenWord;
import vn.loa.reader.layout.Sheet;
import vn.loa.reader.scan.Errand.Done;
import vn.loa.reader.scan.Errand.End;
import vn.loa.reader.scan.Errand.Failed;
import vn.loa.reader.scan.Errand.Late;

/** Reads one page: straightens it, looks, and turns it over where it makes no sense. */
record PageReading(Eye eye) {

  /** Writing upside down is never seen with such certainty. */
  private static final float SENSE = 0.6f;

  /** Above this a page lies as it should. */
  private static final float DOUBTFUL = 0.75f;

  /** Another side up must make so much more sense. */
  private static final double CLEARLY = 1.2;

  /** Fewer letters tell nothing about which side is up. */
  private static final int FEW = 40;

  /** Darker than this is ink. */
  private static final int INK = 128;

  /** One dot in so many: ten words of a page of A4. */
  private static final int MUCH_INK = 1000;

  ScannedPage read(Shown shown) throws InterruptedException {
    int number = shown.image().number();
    if (shown.image().isBlank()) return nothing(shown);
    var page = Straightening.of(shown.image());
    return switch (look(page)) {
      case Late<Look> late ->
          new ScannedPage.Lost(number, Trouble.of(Trouble.Kind.TOO_SLOW, "seconds", eye.seconds()));
      case Failed<Look> failed -> new ScannedPage.Lost(number, Trouble.of(Trouble.Kind.OCR_FAILED));
      case Done<Look> done -> best(done.result(), shown.image()).seen(number);
    };
  }

  /** The look that makes most sense: upright, upside down, and if need be from the side. */
  private Look best(Look first, PageImage image) throws InterruptedException {
    var best = better(first);
    boolean aslant = best.isOnItsSide();
    if (best.letters() < FEW || best.certainty() > DOUBTFUL && !aslant) return best;
    if (!(look(Straightening.otherwise(image)) instanceof Done<Look> done)) return best;
    var aside = better(done.result());
    boolean clearly = aside.sense() > CLEARLY * best.sense();
    return clearly || aslant && !aside.isOnItsSide() ? aside : best;
  }

  private static ScannedPage nothing(Shown shown) {
    var image = shown.image();
    float points = 72 / image.dpi();
    var sheet =
        new Sheet(
            image.number(),
            image.grey().width() * points,
            image.grey().height() * points,
            List.of(),
            List.of(),
            true);
    var picture = Print.of(image.number(), image.small());
    return new ScannedPage.Seen(sheet, picture, 1, shown.holdsPicture());
  }

  private End<Look> look(StraightPage page) throws InterruptedException {
    return switch (eye.look(page)) {
      case Late<List<SeenWord>> late -> new Late<>();
      case Failed<List<SeenWord>> failed -> new Failed<>(failed.code());
      case Done<List<SeenWord>> done -> new Done<>(new Look(page, done.result()));
    };
  }

  private Look better(Look first) throws InterruptedException {
    if (first.certainty() > SENSE || first.letters() < FEW) return first;
    return look(first.page.upsideDown()) instanceof Done<Look> second
            && second.result().sense() > first.sense()
        ? second.result()
        : first;
  }

  /** A page and what was seen on it. */
  private record Look(StraightPage page, List<SeenWord> words) {

    int letters() {
      return words.stream().mapToInt(w -> w.text().length()).sum();
    }

    /** Long words weigh more: a spot is a short word. */
    float certainty() {
      double sum = words.stream().mapToDouble(w -> w.certainty() * w.text().length()).sum();
      if (isLost()) return 0;
      return letters() == 0 ? 1 : (float) (sum / letters());
    }

    /** Ink without a word was not understood; spots and shadows are not much ink. */
    boolean isLost() {
      if (!words.isEmpty()) return false;
      int ink = 0;
      for (byte dot : page.writing().dots()) if ((dot & 0xff) < INK) ink++;
      return ink > page.writing().dots().length / MUCH_INK;
    }

    /** Tesseract also reads lines that run upwards; then long words are tall. */
    boolean isOnItsSide() {
      var longer = words.stream().filter(w -> w.text().length() >= 4).toList();
      long tall = longer.stream().filter(w -> w.height() > w.width()).count();
      return tall * 2 > longer.size();
    }

    double sense() {
      return words.stream().mapToDouble(w -> w.certainty() * w.text().length()).sum();
    }

    ScannedPage seen(int number) {
      float points = 72 / page.dpi();
      var sheet =
          new Sheet(
              number,
              page.writing().width() * points,
              page.writing().height() * points,
              words.stream().map(w -> inPoints(w, points)).toList(),
              page.rulings().stream().map(r -> inPoints(r, points)).toList(),
              true);
      return new ScannedPage.Seen(sheet, Print.of(number, page.small()), certainty(), false);
    }

    private static SeenWord inPoints(SeenWord w, float points) {
      return new SeenWord(
          w.text(),
          w.x() * points,
          w.y() * points,
          w.width() * points,
          w.height() * points,
          w.certainty());
    }

    private static Ruling inPoints(Ruling r, float points) {
      return new Ruling(r.x1() * points, r.y1() * points, r.x2() * points, r.y2() * points);
    }
  }
}
