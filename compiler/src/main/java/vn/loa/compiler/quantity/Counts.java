package vn.loa.compiler.quantity;

import org.jspecify.annotations.Nullable;
import vn.loa.obligation.Recurrence;
import vn.loa.obligation.Unit;
import vn.loa.vietnamese.Words;

/** Tells where a sentence begins to count something else. */
public final class Counts {

  private static final int SHORT = 14;

  private Counts() {}

  /** "... 02 tin, bài về tài chính và 04 tin, bài về đầu tư": a second number of news items. */
  public static boolean moreOfTheSame(Words words, int piece, int at, int to) {
    var next = new PlainCount().at(words, at, to);
    if (next == null || !next.quota().unit().equals(Unit.NEWS_ITEM)) return false;
    var before = Quotas.of(words, piece, at);
    return before != null && before.quota().unit().equals(Unit.NEWS_ITEM) && at - before.to() > 2;
  }

  /**
   * Whether what follows has a rhythm of its own, said behind its verb, that what stands before
   * lacks.
   */
  public static boolean ownRhythm(Words words, int piece, int at, int to) {
    var next = firm(words, at, to);
    return next != null && firm(words, piece, at) == null && words.is(to - 1, "lan");
  }

  /** ", trên báo in mỗi tháng 02 kỳ": after a comma another measure with another rhythm. */
  public static boolean another(Words words, int piece, int at, int to) {
    int end = at;
    while (end < to && !words.is(end, ",") && !words.is(end, ";")) end++;
    var next = firm(words, at, end);
    if (next == null || end - at > 12) return false;
    var before = firm(words, piece, at);
    boolean counts = Quotas.of(words, piece, at) != null;
    boolean otherPlace = words.is(at, "tren") && Quotas.of(words, at, end) != null;
    return before != null && counts && (!before.equals(next) || otherPlace);
  }

  /**
   * "Mỗi phường 03 tin, mỗi xã 02 tin mỗi tháng": the rhythm behind the last number holds for the
   * one before it, where that has none.
   */
  public static boolean sharesRhythm(Words words, int piece, int next, int to) {
    return to - next <= SHORT
        && firm(words, piece, next) == null
        && firm(words, next, to) != null
        && Quotas.of(words, piece, next) != null
        && Quotas.of(words, next, to) != null;
  }

  /** Whether nothing but numbers stands in a range. */
  public static boolean onlyMeasures(Words words, int from, int to) {
    for (int i = from; i < to; i++) if (words.isNumber(i)) return true;
    return false;
  }

  private static @Nullable Recurrence firm(Words words, int from, int to) {
    var found = Rhythms.of(words, from, to, from - 1, -1);
    return found == null || found.equals(Recurrence.CONTINUOUS) ? null : found;
  }
}
