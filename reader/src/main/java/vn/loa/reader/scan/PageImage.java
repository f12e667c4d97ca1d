package vn.loa.reader.scan;

import java.util.Arrays;

/**
 * A page as a picture, as it came.
 *
 * @param number the page's, from 1
 * @param grey of each dot the brightest of red, green and blue: a red stamp and blue ink fade,
 *     black letters stay, under a stamp too
 * @param small the same in colour, for showing; its sides are a whole part of the other's
 * @param dpi dots of {@code grey} an inch
 */
record PageImage(int number, Grey grey, Colours small, float dpi) {

  /** About this many dots an inch suffice for showing. */
  private static final float SHOWN = 110;

  /** Paper and ink of copiers and cameras differ less between red, green and blue. */
  private static final int COLOURED = 30;

  /** Stamps are darker than paper even in their own light; they are raised by this part of it. */
  private static final int BY_COLOUR = 4;

  /**
   * Whether no dot differs from the others: there is nothing on it, or it could not be unpacked.
   */
  boolean isBlank() {
    byte first = grey.dots()[0];
    for (byte dot : grey.dots()) if (dot != first) return false;
    return true;
  }

  /** Gathers a picture row by row, so that its colours never stand in memory all at once. */
  static final class Exposure {
    private final int number;
    private final int width;
    private final int factor;
    private final int smallFactor;
    private final float dpi;
    private final Grey grey;
    private final Colours small;
    private final int[] greys;
    private final int[] sums;
    private int y;

    /**
     * @param dpi of the rows that will come
     * @param factor each square of so many dots becomes one dot of the picture
     */
    Exposure(int number, int width, int height, float dpi, int factor) {
      this.number = number;
      this.width = width;
      this.factor = factor;
      this.dpi = dpi / factor;
      int w = Math.max(1, width / factor);
      grey = Grey.white(w, Math.max(1, height / factor));
      smallFactor = Math.max(1, Math.round(this.dpi / SHOWN)) * factor;
      int sw = Math.max(1, width / smallFactor);
      int sh = Math.max(1, height / smallFactor);
      small = new Colours(Grey.white(sw, sh), Grey.white(sw, sh), Grey.white(sw, sh));
      greys = new int[w];
      sums = new int[sw * 3];
    }

    /** Takes the next row: three bytes a dot. */
    void row(byte[] rgb) {
      if (factor == 1) greyRow(rgb);
      else greySquares(rgb);
      smallRow(rgb);
      y++;
    }

    private void greyRow(byte[] rgb) {
      if (y >= grey.height()) return;
      byte[] dots = grey.dots();
      int to = y * grey.width();
      for (int x = 0, i = 0; x < width; x++, i += 3) dots[to + x] = (byte) brightest(rgb, i);
    }

    private void greySquares(byte[] rgb) {
      for (int x = 0, i = 0; x < greys.length; x++) {
        int sum = 0;
        for (int k = 0; k < factor && i < rgb.length; k++, i += 3) sum += brightest(rgb, i);
        greys[x] += sum;
      }
      if ((y + 1) % factor != 0 || y / factor >= grey.height()) return;
      int to = y / factor * grey.width();
      for (int x = 0; x < greys.length; x++) {
        grey.dots()[to + x] = (byte) (greys[x] / (factor * factor));
        greys[x] = 0;
      }
    }

    private void smallRow(byte[] rgb) {
      int w = small.width();
      for (int x = 0, i = 0; x < w; x++) {
        for (int k = 0; k < smallFactor && i < rgb.length; k++, i += 3) {
          sums[x * 3] += rgb[i] & 0xff;
          sums[x * 3 + 1] += rgb[i + 1] & 0xff;
          sums[x * 3 + 2] += rgb[i + 2] & 0xff;
        }
      }
      if ((y + 1) % smallFactor != 0 || y / smallFactor >= small.height()) return;
      int to = y / smallFactor * w;
      int dots = smallFactor * smallFactor;
      for (int x = 0; x < w; x++) {
        small.red().dots()[to + x] = (byte) (sums[x * 3] / dots);
        small.green().dots()[to + x] = (byte) (sums[x * 3 + 1] / dots);
        small.blue().dots()[to + x] = (byte) (sums[x * 3 + 2] / dots);
      }
      Arrays.fill(sums, 0);
    }

    private static int brightest(byte[] rgb, int i) {
      int red = rgb[i] & 0xff;
      int green = rgb[i + 1] & 0xff;
      int blue = rgb[i + 2] & 0xff;
      int most = Math.max(red, Math.max(green, blue));
      int colour = most - Math.min(red, Math.min(green, blue));
      if (colour <= COLOURED) return most;
      return Math.min(most + (colour - COLOURED) / BY_COLOUR, Grey.WHITE);
    }

    PageImage done() {
      return new PageImage(number, grey, small, dpi);
    }
  }
}
