package vn.loa.reader.scan;

import java.util.Arrays;

/** Makes the paper white and the ink black, whatever the light was. */
final class Paper {

  /** Squares of a sixth of an inch: larger than letters, smaller than a shadow. */
  private static final int SQUARES_AN_INCH = 6;

  /** Of the dots of a square, so many in ten are darker than its paper: light noise is left out. */
  private static final int PAPER_SHARE = 8;

  /** Paper that is at least so white everywhere is left alone. */
  private static final int WHITE_ENOUGH = 250;

  /** Squares darker than this are ink through and through; their neighbours know the paper. */
  private static final int NEVER_PAPER = 60;

  private Paper() {}

  static Grey whitened(Grey page, float dpi) {
    int size = Math.max(16, Math.round(dpi / SQUARES_AN_INCH));
    int columns = (page.width() + size - 1) / size;
    int rows = (page.height() + size - 1) / size;
    int[] paper = spread(paper(page, size, columns, rows), columns, rows);
    int ink = ink(page);
    int darkest = Arrays.stream(paper).min().orElse(Grey.WHITE);
    if (darkest >= WHITE_ENOUGH && ink < 40) return page;
    return divided(page, new Squares(size, columns, rows, paper), ink);
  }

  private record Squares(int size, int columns, int rows, int[] paper) {}

  private static int[] paper(Grey page, int size, int columns, int rows) {
    int[] paper = new int[columns * rows];
    int[] counts = new int[256];
    for (int row = 0; row < rows; row++) {
      int bottom = Math.min(page.height(), (row + 1) * size);
      for (int column = 0; column < columns; column++) {
        Arrays.fill(counts, 0);
        int right = Math.min(page.width(), (column + 1) * size);
        for (int y = row * size; y < bottom; y++) {
          for (int x = column * size; x < right; x++) counts[page.at(x, y)]++;
        }
        int all = (bottom - row * size) * (right - column * size);
        paper[row * columns + column] = quantile(counts, all * PAPER_SHARE / 10);
      }
    }
    return paper;
  }

  private static int quantile(int[] counts, int rank) {
    int below = 0;
    for (int i = 0; i < counts.length; i++) {
      below += counts[i];
      if (below > rank) return i;
    }
    return Grey.WHITE;
  }

  /** A square that letters fill takes the paper of the lightest square around it. */
  private static int[] spread(int[] paper, int columns, int rows) {
    int[] wide = new int[paper.length];
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        int lightest = NEVER_PAPER;
        for (int y = Math.max(0, row - 1); y <= Math.min(rows - 1, row + 1); y++) {
          for (int x = Math.max(0, column - 1); x <= Math.min(columns - 1, column + 1); x++) {
            lightest = Math.max(lightest, paper[y * columns + x]);
          }
        }
        wide[row * columns + column] = lightest;
      }
    }
    return wide;
  }

  /** The grey of ink: the mean of what is darker than the threshold. */
  private static int ink(Grey page) {
    int threshold = page.threshold();
    int[] counts = page.histogram();
    long sum = 0;
    long dots = 0;
    for (int i = 0; i < threshold; i++) {
      sum += (long) i * counts[i];
      dots += counts[i];
    }
    return dots == 0 ? 0 : (int) (sum / dots);
  }

  /**
   * How far ink is from paper: the mean of what is lighter than the threshold, less that of ink.
   */
  static int contrast(Grey page) {
    int threshold = page.threshold();
    int[] counts = page.histogram();
    long sum = 0;
    long dots = 0;
    for (int i = threshold; i < counts.length; i++) {
      sum += (long) i * counts[i];
      dots += counts[i];
    }
    return dots == 0 ? 0 : (int) (sum / dots) - ink(page);
  }

  private static Grey divided(Grey page, Squares squares, int ink) {
    byte[] dots = new byte[page.dots().length];
    int[] across = new int[squares.columns];
    // Half of what ink is too light is taken away: its thin strokes are lighter than its thick.
    int black = Math.min(ink / 2, 100);
    for (int y = 0; y < page.height(); y++) {
      int place = Math.max(0, y * 256 / squares.size - 128);
      int upper = Math.min(place >> 8, squares.rows - 1);
      int lower = Math.min(upper + 1, squares.rows - 1);
      for (int column = 0; column < squares.columns; column++) {
        int a = squares.paper[upper * squares.columns + column];
        int b = squares.paper[lower * squares.columns + column];
        across[column] = (a << 8) + (b - a) * (place & 255);
      }
      row(page, dots, y, across, new int[] {squares.size, black});
    }
    return new Grey(page.width(), page.height(), dots);
  }

  private static void row(Grey page, byte[] dots, int y, int[] across, int[] sizeAndBlack) {
    int size = sizeAndBlack[0];
    int black = sizeAndBlack[1];
    int at = y * page.width();
    int last = across.length - 1;
    for (int from = 0; from < page.width(); from += 4) {
      // The paper changes slowly: it is asked for once in four dots.
      int place = Math.max(0, from * 256 / size - 128);
      int left = Math.min(place >> 8, last);
      int right = Math.min(left + 1, last);
      int paper = ((across[left] << 8) + (across[right] - across[left]) * (place & 255)) >> 16;
      // What is a tenth darker than paper is its grain.
      int scale = (255 << 16) / Math.max(1, paper * 9 / 10 - black);
      int to = Math.min(from + 4, page.width());
      for (int x = from; x < to; x++) {
        int value = ((page.dots()[at + x] & 0xff) - black) * scale >> 16;
        dots[at + x] = (byte) Math.clamp(value, 0, 255);
      }
    }
  }
}
