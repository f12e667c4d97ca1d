package vn.loa.reader.scan;

import java.util.Arrays;

/**
 * How the lines of writing run on a picture.
 *
 * @param radians clockwise, how far they run down to the right
 * @param sharpness how clearly rows of letters and gaps take turns; comparable between turns of one
 *     page
 */
record Slant(double radians, double sharpness) {

  static final Slant NONE = new Slant(0, 0);

  private static final double WIDEST = Math.toRadians(5);
  private static final double COARSE = Math.toRadians(0.25);
  private static final double FINE = Math.toRadians(0.05);

  /** Fewer dots of ink than this are no writing. */
  private static final int FEWEST = 300;

  /** Of a page at about 75 dots an inch. */
  static Slant of(Grey small) {
    int[][] feet = feet(small);
    if (feet[0].length < FEWEST) return NONE;
    var best = best(feet, small, 0, WIDEST, COARSE);
    return best(feet, small, best.radians, COARSE, FINE);
  }

  private static Slant best(int[][] feet, Grey small, double middle, double reach, double step) {
    double best = -1;
    double radians = 0;
    int steps = (int) Math.round(reach / step);
    int[] rows = new int[small.height() + small.width()];
    for (int i = -steps; i <= steps; i++) {
      double angle = middle + i * step;
      double sharpness = sharpness(feet, rows, angle, small.width());
      if (sharpness > best) {
        best = sharpness;
        radians = angle;
      }
    }
    return new Slant(radians, best);
  }

  /** Where ink ends downwards: letters stand on their line with their feet. */
  private static int[][] feet(Grey small) {
    int threshold = Math.min(small.threshold(), 200);
    int w = small.width();
    int count = 0;
    for (int y = 0; y + 1 < small.height(); y++) {
      for (int x = 0; x < w; x++) if (isFoot(small, x, y, threshold)) count++;
    }
    int[][] feet = new int[2][count];
    count = 0;
    for (int y = 0; y + 1 < small.height(); y++) {
      for (int x = 0; x < w; x++) {
        if (!isFoot(small, x, y, threshold)) continue;
        feet[0][count] = x;
        feet[1][count++] = y;
      }
    }
    return feet;
  }

  private static boolean isFoot(Grey small, int x, int y, int threshold) {
    return small.at(x, y) < threshold && small.at(x, y + 1) >= threshold;
  }

  /** Seen along the lines, feet fall together; across them, they spread evenly. */
  private static double sharpness(int[][] feet, int[] rows, double angle, int width) {
    Arrays.fill(rows, 0);
    int slope = (int) Math.round(Math.tan(angle) * 65536);
    int lift = width / 2;
    int count = feet[0].length;
    for (int i = 0; i < count; i++) {
      int row = feet[1][i] + lift - ((feet[0][i] - width / 2) * slope >> 16);
      if (row >= 0 && row < rows.length) rows[row]++;
    }
    double squares = 0;
    for (int row : rows) squares += (double) row * row;
    return squares / count;
  }
}
