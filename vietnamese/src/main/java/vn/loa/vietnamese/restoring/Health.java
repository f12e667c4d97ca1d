package vn.loa.vietnamese.restoring;

import org.jspecify.annotations.Nullable;
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

  /** Share of odd words above which their neighbours are doubted too. */
  private static final double MOST_ODD = 0.04;

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
  private int stretchNames;

  /** Words that would spell nothing, whatever marks they were given. */
  private int stretchBroken;

  /** Words with letters that Vietnamese does not have. */
  private int stretchForeign;

  private int damagedMarked;
  private int damagedCounted;
  private int damagedLetters;

  private Health(int size) {
    looks = new Looks[size];
    damaged = new boolean[size];
  }

  static Health of(Words words) {
    return of(words, new @Nullable String[words.size()]);
  }

  /** The health of a text some words of which were mended; null stands for those that were not. */
  static Health of(Words words, @Nullable String[] mended) {
    var health = new Health(words.size());
    health.examine(words, mended);
    return health;
  }

  private void examine(Words words, @Nullable String[] mended) {
    int size = words.size();
    int left = 0;
    for (int i = 0; i < size; i++) {
      looks[i] = mended[i] == null ? Looks.of(words, i) : Looks.MARKED;
      if (looks[i] != Looks.SILENT && looks[i] != Looks.SHORTHAND) left++;
    }
    int from = 0;
    for (int i = 0; i < size; i++) {
      switch (looks[i]) {
        case MARKED -> stretchMarked++;
        case PLAIN -> stretchPlain++;
        case ODD -> stretchOdd++;
        case NAME -> stretchNames++;
        case SILENT, SHORTHAND -> {
          if (looks[i] == Looks.SILENT && words.isLetters(i) && length(words, i) > 1)
            stretchForeign++;
          continue;
        }
      }
      left--;
      if (isOdd(i) && !Syllable.isValidBare(words.source(), words.start(i), words.end(i))) {
        stretchBroken++;
      }
      int counted = counted();
      if (counted >= STRETCH && left >= STRETCH / 2) {
        judge(from, i + 1);
        from = i + 1;
      }
    }
    judge(from, size);
  }

  private static int length(Words words, int i) {
    return words.end(i) - words.start(i);
  }

  private void judge(int from, int to) {
    int counted = counted();
    boolean foreign = isForeign(counted);
    boolean hurt = counted >= 2 && !foreign && isHurt(counted);
    for (int i = from; i < to; i++) {
      damaged[i] = hurt;
      if (foreign && isOdd(i)) looks[i] = Looks.SILENT;
    }
    if (hurt) {
      damagedMarked += stretchMarked;
      damagedCounted += counted;
      damagedLetters += stretchBroken;
    }
    anyDamage |= hurt;
    anySuspect |= !hurt && !foreign && stretchOdd + stretchNames > 0;
    marked += stretchMarked;
    plain += stretchPlain;
    odd += stretchOdd + (hurt ? stretchNames : 0);
    stretchBroken = stretchForeign = 0;
    stretchMarked = stretchPlain = stretchOdd = stretchNames = 0;
  }

  private int counted() {
    return stretchMarked + stretchPlain + stretchOdd + stretchNames;
  }

  /** Where most words spell nothing even without marks, the tongue is another one. */
  private boolean isForeign(int counted) {
    int all = counted + stretchForeign;
    return all >= 4 && (stretchBroken + stretchForeign) * 2 > all;
  }

  private boolean isHurt(int counted) {
    if (stretchOdd > MOST_ODD * counted + 1) return true;
    if (counted < 8) return stretchMarked == 0;
    return stretchMarked < LEAST_MARKED * (counted - stretchNames);
  }

  private boolean isOdd(int i) {
    return looks[i] == Looks.ODD || looks[i] == Looks.NAME;
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
    return !damaged[i] && isOdd(i);
  }

  /** Whether there is nothing to look into. */
  boolean isSound() {
    return !anyDamage && !anySuspect;
  }

  /** The share of marked letters that seem to have lost their marks, in the damaged stretches. */
  double lossOfMarks() {
    if (damagedCounted == 0) return 0.05;
    return 1 - damagedMarked / (USUALLY_MARKED * damagedCounted);
  }

  /** The share of words with letters that spell nothing, in the damaged stretches. */
  double lossOfLetters() {
    return damagedCounted == 0 ? 1 : (double) damagedLetters / damagedCounted;
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
