package vn.loa.reader.scan;

import java.util.Arrays;

/**
 * A picture in grey.
 *
 * @param dots a byte a dot, row by row; 0 is black, 255 white
 */
@SuppressWarnings("ArrayRecordComponent") // never compared; a copy of nine million dots is waste
record Grey(int width, int height, byte[] dots) {

  static final int WHITE = 255;

  static Grey white(int width, int height) {
    byte[] dots = new byte[width * height];
    Arrays.fill(dots, (byte) WHITE);
    return new Grey(width, height, dots);
  }

  int at(int x, int y) {
    return dots[y * width + x] & 0xff;
  }

  /** Turned clockwise by a number of right angles. */
  Grey turned(int quarters) {
    return switch (quarters & 3) {
      case 1 -> quarter();
      case 2 -> half();
      case 3 -> half().quarter();
      default -> this;
    };
  }

  private Grey half() {
    byte[] turned = new byte[dots.length];
    for (int i = 0, j = dots.length - 1; i < dots.length; i++, j--) turned[j] = dots[i];
    return new Grey(width, height, turned);
  }

  private Grey quarter() {
    byte[] turned = new byte[dots.length];
    for (int y = 0; y < height; y++) {
      int to = height - 1 - y;
      for (int x = 0; x < width; x++, to += height) turned[to] = dots[y * width + x];
    }
    return new Grey(height, width, turned);
  }

  /** As in a mirror that stands beside it. */
  Grey mirrored() {
    byte[] turned = new byte[dots.length];
    for (int y = 0; y < height; y++) {
      int from = y * width;
      for (int x = 0; x < width; x++) turned[from + width - 1 - x] = dots[from + x];
    }
    return new Grey(width, height, turned);
  }

  /** Each square of dots becomes its mean. */
  Grey shrunk(int factor) {
    if (factor <= 1) return this;
    int w = Math.max(1, width / factor);
    int h = Math.max(1, height / factor);
    byte[] small = new byte[w * h];
    int[] sums = new int[w];
    int rows = Math.min(factor, height);
    int columns = Math.min(factor, width);
    for (int y = 0; y < h; y++) {
      Arrays.fill(sums, 0);
      for (int row = 0; row < rows; row++) {
        int from = (y * factor + row) * width;
        for (int x = 0; x < w; x++) {
          int sum = 0;
          for (int column = 0; column < columns; column++) sum += dots[from++] & 0xff;
          sums[x] += sum;
        }
      }
      for (int x = 0; x < w; x++) small[y * w + x] = (byte) (sums[x] / (rows * columns));
    }
    return new Grey(w, h, small);
  }

  /**
   * Turned clockwise by a small angle on a sheet that is just large enough; what was not there is
   * white.
   */
  Grey leant(double radians) {
    double sin = Math.sin(radians);
    double cos = Math.cos(radians);
    int w = (int) Math.ceil(width * cos + height * Math.abs(sin));
    int h = (int) Math.ceil(height * cos + width * Math.abs(sin));
    byte[] leant = new byte[w * h];
    Arrays.fill(leant, (byte) WHITE);
    int stepX = fixed(cos);
    int stepY = fixed(-sin);
    for (int y = 0; y < h; y++) {
      double dy = y - (h - 1) / 2.0;
      double dx = -(w - 1) / 2.0;
      long fromX = Math.round((dx * cos + dy * sin + (width - 1) / 2.0) * 65536);
      long fromY = Math.round((dy * cos - dx * sin + (height - 1) / 2.0) * 65536);
      int to = y * w;
      for (int x = 0; x < w; x++, to++, fromX += stepX, fromY += stepY) {
        int sx = (int) (fromX >> 16);
        int sy = (int) (fromY >> 16);
        if (sx < 0 || sy < 0 || sx >= width - 1 || sy >= height - 1) continue;
        leant[to] = (byte) between(sy * width + sx, (int) (fromX & 0xffff), (int) (fromY & 0xffff));
      }
    }
    return new Grey(w, h, leant);
  }

  private static int fixed(double value) {
    return (int) Math.round(value * 65536);
  }

  /** The grey between four dots. */
  private int between(int at, int right, int down) {
    int a = dots[at] & 0xff;
    int b = dots[at + 1] & 0xff;
    int c = dots[at + width] & 0xff;
    int d = dots[at + width + 1] & 0xff;
    int upper = (a << 8) + (b - a) * (right >> 8);
    int lower = (c << 8) + (d - c) * (right >> 8);
    return ((upper << 8) + (lower - upper) * (down >> 8) + 32768) >> 16;
  }

  /** How many dots there are of each of the 256 greys. */
  int[] histogram() {
    int[] counts = new int[256];
    for (byte dot : dots) counts[dot & 0xff]++;
    return counts;
  }

  /** The grey that parts ink from paper best (Otsu 1979); ink is below it. */
  int threshold() {
    int[] counts = histogram();
    double all = 0;
    for (int i = 0; i < 256; i++) all += (double) i * counts[i];
    double below = 0;
    double dark = 0;
    double best = -1;
    int threshold = 128;
    for (int i = 0; i < 255; i++) {
      dark += counts[i];
      below += (double) i * counts[i];
      double light = dots.length - dark;
      if (dark == 0 || light == 0) continue;
      double apart = below / dark - (all - below) / light;
      double variance = dark * light * apart * apart;
      if (variance > best) {
        best = variance;
        threshold = i + 1;
      }
    }
    return threshold;
  }
}
