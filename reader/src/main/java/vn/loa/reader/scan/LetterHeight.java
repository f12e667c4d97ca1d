package vn.loa.reader.scan;

import java.util.Arrays;

/** How tall the small letters of a page are. */
final class LetterHeight {

  /** Smaller spots are dots of i, accents and dirt. */
  private static final int SHORTEST = 5;

  /** Larger ones are titles, drawings and letters that run together. */
  private static final int TALLEST = 40;

  /** Fewer letters tell nothing. */
  private static final int FEWEST = 100;

  private LetterHeight() {}

  /** The median height of connected ink in dots; 0 where there is no writing. */
  static int of(Grey page) {
    int dark = Math.min(page.threshold(), 190);
    int w = page.width();
    boolean[] ink = new boolean[page.dots().length];
    for (int i = 0; i < ink.length; i++) ink[i] = (page.dots()[i] & 0xff) < dark;
    int[] counts = new int[TALLEST + 1];
    var flood = new Flood(ink, w, new int[1 << 14]);
    for (int i = 0; i < ink.length; i++) {
      if (!ink[i]) continue;
      int height = flood.height(i);
      if (height >= SHORTEST && height <= TALLEST) counts[height]++;
    }
    return median(counts);
  }

  private static int median(int[] counts) {
    int all = Arrays.stream(counts).sum();
    if (all < FEWEST) return 0;
    int below = 0;
    int height = 0;
    while (below + counts[height] <= all / 2) below += counts[height++];
    return height;
  }

  /** Takes connected ink away dot by dot; what does not fit on the stack is another spot. */
  private record Flood(boolean[] ink, int width, int[] stack) {
    int height(int start) {
      int top = Integer.MAX_VALUE;
      int bottom = 0;
      int size = 0;
      ink[start] = false;
      stack[size++] = start;
      while (size > 0) {
        int at = stack[--size];
        int y = at / width;
        top = Math.min(top, y);
        bottom = Math.max(bottom, y);
        for (int row = at - width; row <= at + width; row += width) {
          for (int i = Math.max(row - 1, 0); i <= row + 1 && i < ink.length; i++) {
            if (!ink[i] || size == stack.length) continue;
            ink[i] = false;
            stack[size++] = i;
          }
        }
      }
      return bottom - top + 1;
    }
  }
}
