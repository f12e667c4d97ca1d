package vn.loa.vietnamese.restoring;

import java.util.Arrays;

/**
 * How often each key was seen: an open table of positive longs. Slots stay valid until a key is
 * added.
 */
final class Counts {

  private long[] keys = new long[1 << 13];
  private float[] counts = new float[1 << 13];
  private int size;

  void add(long key, float weight) {
    int slot = slot(key);
    if (keys[slot] == 0) {
      if (size * 2 > keys.length) {
        grow();
        slot = slot(key);
      }
      keys[slot] = key;
      size++;
    }
    counts[slot] += weight;
  }

  /** Where the key stands or would stand. */
  int slot(long key) {
    int mask = keys.length - 1;
    long mixed = key * 0x9E3779B97F4A7C15L;
    int slot = (int) (mixed >>> 40) & mask;
    while (keys[slot] != 0 && keys[slot] != key) slot = slot + 1 & mask;
    return slot;
  }

  int slots() {
    return keys.length;
  }

  /** The key in a slot, or 0. */
  long key(int slot) {
    return keys[slot];
  }

  float count(int slot) {
    return counts[slot];
  }

  private void grow() {
    var oldKeys = keys;
    var oldCounts = counts;
    keys = new long[oldKeys.length * 4];
    counts = new float[keys.length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] == 0) continue;
      int slot = slot(oldKeys[i]);
      keys[slot] = oldKeys[i];
      counts[slot] = oldCounts[i];
    }
  }

  /** A value for each slot, nothing yet. */
  float[] column() {
    return new float[keys.length];
  }

  @Override
  public String toString() {
    return size + " keys " + Arrays.hashCode(keys);
  }
}
