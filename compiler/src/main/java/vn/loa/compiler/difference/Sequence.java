package vn.loa.compiler.difference;

import java.util.Arrays;

/** Which things kept their order, and which were moved among them. */
final class Sequence {

  private Sequence() {}

  /**
   * Marks the places that are outside the longest rising row, in n log n steps.
   *
   * @param places where each thing stands now, in its old order; all differ
   */
  static boolean[] moved(int[] places) {
    int[] last = new int[places.length];
    int[] before = new int[places.length];
    int length = 0;
    for (int i = 0; i < places.length; i++) {
      int low = 0;
      int high = length;
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (places[last[middle]] < places[i]) low = middle + 1;
        else high = middle;
      }
      before[i] = low == 0 ? -1 : last[low - 1];
      last[low] = i;
      if (low == length) length++;
    }
    var moved = new boolean[places.length];
    Arrays.fill(moved, true);
    for (int i = length == 0 ? -1 : last[length - 1]; i >= 0; i = before[i]) moved[i] = false;
    return moved;
  }
}
