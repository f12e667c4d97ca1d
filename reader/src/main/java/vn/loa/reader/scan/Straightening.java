package vn.loa.reader.scan;

/** Turns a page upright and level and parts its writing from paper, stamps and lines. */
final class Straightening {

  /** Lines of writing are looked for at about this many dots an inch. */
  private static final float COARSE = 75;

  /** A page lies on its side only where its columns are so much clearer than its rows. */
  private static final double CLEARLY = 1.3;

  /** Less than this changes no letter. */
  private static final double LEVEL = Math.toRadians(0.12);

  private Straightening() {}

  static StraightPage of(PageImage image) {
    var white = Paper.whitened(image.grey(), image.dpi());
    int factor = Math.max(1, Math.round(image.dpi() / COARSE));
    var coarse = white.shrunk(factor);
    var lying = Slant.of(coarse.turned(1));
    var standing = Slant.of(coarse);
    boolean onItsSide = lying.sharpness() > CLEARLY * standing.sharpness();
    double radians = onItsSide ? lying.radians() : standing.radians();
    var level = white.turned(onItsSide ? 1 : 0);
    var small = image.small();
    if (onItsSide) small = small.each(plane -> plane.turned(1));
    if (Math.abs(radians) > LEVEL) {
      level = level.leant(-radians);
      small = small.each(plane -> plane.leant(-radians));
    }
    var rules = Rules.of(level, image.dpi());
    return new StraightPage(rules.without(), rules.rulings(), small, image.dpi(), onItsSide);
  }
}
