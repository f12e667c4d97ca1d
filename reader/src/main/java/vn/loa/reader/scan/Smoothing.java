package vn.loa.reader.scan;

/**
 * Damps the grain of a coarse scan and keeps edges: a dot becomes the mean of those around it that
 * are nearly as dark (sigma filter, Lee 1983). A median was tried and eats accents.
 */
final class Smoothing {

  /** Dots that differ by more do not count at all, on a page without grain. */
  private static final int EDGE = 60;

  /** Grain of more than a sixth of the way from paper to ink hides letters. */
  private static final double COARSE = 0.16;

  private Smoothing() {}

  /**
   * @param grain of the page, as a share of the way from paper to ink
   */
  static Grey of(Grey page, double grain) {
    int edge = (int) Math.clamp(Math.round(3 * 255 * grain), EDGE, 255);
    var smooth = once(page, edge);
    return grain > COARSE ? once(smooth, edge) : smooth;
  }

  /**
   * How much neighbouring dots differ by chance, as a share of the way from paper to ink. Most
   * neighbours are both paper, so that letters do not count.
   */
  static double grain(Grey page) {
    int[] apart = new int[256];
    byte[] dots = page.dots();
    for (int i = 1; i < dots.length; i++) {
      apart[Math.abs((dots[i] & 0xff) - (dots[i - 1] & 0xff))]++;
    }
    int below = 0;
    int median = 0;
    while (below + apart[median] <= dots.length / 2) below += apart[median++];
    return median / (double) Math.max(20, Paper.contrast(page));
  }

  private static Grey once(Grey page, int edge) {
    int w = page.width();
    byte[] dots = page.dots();
    byte[] smooth = dots.clone();
    for (int y = 1; y + 1 < page.height(); y++) {
      for (int x = 1; x + 1 < w; x++) {
        int at = y * w + x;
        int middle = dots[at] & 0xff;
        int sum = middle * edge;
        int weights = edge;
        for (int row = at - w; row <= at + w; row += w) {
          for (int i = row - 1; i <= row + 1; i++) {
            if (i == at) continue;
            int grey = dots[i] & 0xff;
            int weight = edge - Math.abs(grey - middle);
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
