package vn.loa.vietnamese.restoring;

import vn.loa.vietnamese.Words;

/**
 * Which stretches of a text are damaged. In sound Vietnamese three words in four bear marks and
 * nearly all spell a syllable; so each stretch is judged by its own words, and a scanned page in a
 * typed document is found.
 */
final class Health {

  private static final int STRETCH = 60;

  /** Share of words with marks in sound administrative prose. */
  private static final double USUALLY_MARKED = 0.74;

  private static final double LEAST_MARKED = 0.45;
  private static final double MOST_ODD = 0.1;

  private final Looks[] looks;
  private final boolean[] damaged;
  private boolean anyDamage;
  private boolean anySuspect;

  private int marked;
  private int plain;
  private int odd;
  private int stretchMarked;
  private int stretchPlain;
  private int stretchOdd;
  private int damagedMarked;
  private int damagedCounted;

  private Health(int size) {
    looks = new Looks[size];
    damaged = new boolean[size];
  }

  static Health of(Words words) {
    var health = new Health(words.size());
    health.examine(words);
    return health;
  }

  private void examine(Words words) {
    int size = words.size();
    int left = 0;
    for (int i = 0; i < size; i++) {
      looks[i] = Looks.of(words, i);
      if (looks[i] == Looks.MARKED || looks[i] == Looks.PLAIN || looks[i] == Looks.ODD) left++;
    }
    int from = 0;
    for (int i = 0; i < size; i++) {
      switch (looks[i]) {
        case MARKED -> stretchMarked++;
        case PLAIN -> stretchPlain++;
        case ODD -> stretchOdd++;
        case SILENT, SHORTHAND -> {
          continue;
        }
      }
      left--;
      int counted = stretchMarked + stretchPlain + stretchOdd;
      if (counted >= STRETCH && left >= STRETCH / 2) {
        judge(from, i + 1);
        from = i + 1;
      }
    }
    judge(from, size);
  }

  private void judge(int from, int to) {
    int counted = stretchMarked + stretchPlain + stretchOdd;
    boolean hurt = counted >= 2 && isHurt(counted);
    for (int i = from; i < to; i++) damaged[i] = hurt;
    if (hurt) {
      damagedMarked += stretchMarked;
      damagedCounted += counted;
    }
    anyDamage |= hurt;
    anySuspect |= !hurt && stretchOdd > 0;
    marked += stretchMarked;
    plain += stretchPlain;
    odd += stretchOdd;
    stretchMarked = stretchPlain = stretchOdd = 0;
  }

  private boolean isHurt(int counted) {
    if (stretchOdd > MOST_ODD * counted + 1) return true;
    return counted < 8 ? stretchMarked == 0 : stretchMarked < LEAST_MARKED * counted;
  }

  Looks looks(int i) {
    return looks[i];
  }

  /** Whether the word stands in a damaged stretch. */
  boolean isDamaged(int i) {
    return damaged[i];
  }

  /** Whether the word is odd among sound ones. */
  boolean isSuspect(int i) {
    return !damaged[i] && looks[i] == Looks.ODD;
  }

  /** Whether there is nothing to look into. */
  boolean isSound() {
    return !anyDamage && !anySuspect;
  }

  /** The share of marked letters that seem to have lost their marks, in the damaged stretches. */
  double lossOfMarks() {
    if (damagedCounted == 0) return 0.5;
    return 1 - damagedMarked / (USUALLY_MARKED * damagedCounted);
  }

  /** 1 where words look as they do in sound texts, towards 0 the fewer do. */
  double quality() {
    int counted = marked + plain + odd;
    if (counted == 0) return 1;
    double believed =
        marked + Math.min(plain, marked / USUALLY_MARKED * (1 - USUALLY_MARKED) * 1.6);
    double share = believed / counted;
    return share > 0.97 ? 1 : share;
  }
}
