package vn.loa.reader.scan;

/**
 * Damps the grain of a coarse scan and keeps edges: a dot becomes the mean of those around it that
 * are nearly as dark (sigma filter, Lee 1983). A median was tried and eats accents.
 */
final class Smoothing {

  /** Dots that differ by more do not count at all. */
  private static final int EDGE = 60;

  private Smoothing() {}

  static Grey of(Grey page) {
    int w = page.width();
    byte[] dots = page.dots();
    byte[] smooth = dots.clone();
    for (int y = 1; y + 1 < page.height(); y++) {
      for (int x = 1; x + 1 < w; x++) {
        int at = y * w + x;
        int middle = dots[at] & 0xff;
        int sum = middle * EDGE;
        int weights = EDGE;
        for (int row = at - w; row <= at + w; row += w) {
          for (int i = row - 1; i <= row + 1; i++) {
            if (i == at) continue;
            int grey = dots[i] & 0xff;
            int weight = EDGE - Math.abs(grey - middle);
            if (weight <= 0) continue;
            sum += weight * grey;
            weights += weight;
          }
        }
        smooth[at] = (byte) (sum / weights);
      }
    }
    return new Grey(w, page.height(), smooth);
  }
}
