package vn.loa.reader.scan;

import vn.loa.reader.layout.Ruling;

/** Turns a page upright and level and parts its writing from paper, stamps and lines. */
final class Straightening {

  /** Lines of writing are looked for at about this many dots an inch. */
  private static final float COARSE = 75;

  /** A page lies on its side only where its columns are so much clearer than its rows. */
  private static final double CLEARLY = 1.3;

  /**
   * Tesseract's Vietnamese reads small letters of so many dots best, such as 14 points at 150 dots
   * an inch: twice as fast as at 300, and with a third of the errors.
   */
  private static final int BEST_HEIGHT = 13;

  /** Coarser pictures are never made coarser still. */
  private static final float FINE = 220;

  /** Less than this changes no letter. */
  private static final double LEVEL = Math.toRadians(0.12);

  private Straightening() {}

  /** Straight as the page most likely lies. */
  static StraightPage of(PageImage image) {
    return of(image, false);
  }

  /** Straight as if it lay the other way, on its side or not: lines seen at an angle mislead. */
  static StraightPage otherwise(PageImage image) {
    return of(image, true);
  }

  private static StraightPage of(PageImage image, boolean otherwise) {
    var white = Paper.whitened(image.grey(), image.dpi());
    int factor = Math.max(1, Math.round(image.dpi() / COARSE));
    var coarse = white.shrunk(factor);
    var lying = Slant.of(coarse.turned(1));
    var standing = Slant.of(coarse);
    boolean onItsSide = lying.sharpness() > CLEARLY * standing.sharpness() ^ otherwise;
    double radians = onItsSide ? lying.radians() : standing.radians();
    var level = white.turned(onItsSide ? 1 : 0);
    var small = image.small();
    if (onItsSide) small = small.each(plane -> plane.turned(1));
    if (Math.abs(radians) > LEVEL) {
      level = level.leant(-radians);
      small = small.each(plane -> plane.leant(-radians));
    }
    var rules = Rules.of(level, image.dpi());
    int sight = 1;
    var writing = rules.without();
    if (image.dpi() >= FINE) {
      var half = writing.shrunk(2);
      int height = LetterHeight.of(half);
      if (height == 0 || height >= BEST_HEIGHT) {
        sight = 2;
        writing = half;
      }
    } else {
      writing = Smoothing.of(writing, Smoothing.grain(image.grey()));
    }
    float by = sight;
    var rulings = rules.rulings().stream().map(r -> shrunk(r, by)).toList();
    return new StraightPage(writing, rulings, small, image.dpi() / by);
  }

  private static Ruling shrunk(Ruling r, float by) {
    return new Ruling(r.x1() / by, r.y1() / by, r.x2() / by, r.y2() / by);
  }
}
