package vn.loa.compiler.quantity;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.loa.obligation.Quota;
import vn.loa.obligation.Unit;
import vn.loa.vietnamese.Phrase;
import vn.loa.vietnamese.Words;

/** Finds how much a clause asks for. */
public final class Quotas {

  public static final List<QuotaRule> RULES =
      List.of(new AtMost(), new FromTo(), new AtLeast(), new PlainCount(), new ActCount());

  /** Numbers behind these words belong to something else: results, lengths, grades of service. */
  private static final Phrase FOREIGN =
      Phrase.of(
          "(=đã|mức độ|trong đó có|tổng số|có tổng|thời lượng|=dài|trị giá|điện thoại|số máy|=xếp|với đủ|nhóm|mỗi (lớp|buổi|số|bản|bản tin|lần)|gồm có|qua|số điện thoại|đường dây|giữa)");

  private static final Phrase BOUND = Phrase.of("(ít nhất|tối thiểu|không dưới|không ít hơn)");

  private Quotas() {}

  /** All quotas in the order of the text. */
  public static List<QuotaReading> all(Words words, int from, int to) {
    var out = new ArrayList<QuotaReading>();
    int i = from;
    while (i < to) {
      var found = at(words, i, to);
      if (found != null && !isForeign(words, from, i)) out.add(found);
      i = found == null ? i + 1 : found.to();
    }
    return out;
  }

  private static boolean isForeign(Words words, int from, int at) {
    for (int i = Math.max(from, at - 3); i < at; i++)
      if (FOREIGN.matchAt(words, i, at) == at) return true;
    return false;
  }

  /**
   * The quota of a label's or column's content, where a number at its very beginning counts
   * anything: "500 cuốn".
   */
  public static @Nullable QuotaReading ofField(Words words) {
    var found = of(words, 0, words.size());
    if (found != null || words.size() == 0) return found;
    var counted = Counted.ofAnything(words, 0, words.size());
    return counted == null
        ? null
        : new QuotaReading(Quota.atLeast(counted.number(), counted.unit()), 0, counted.to(), false);
  }

  /** "mỗi tháng hai số", "02 tin/tuần": a number that a rhythm holds. */
  private static boolean isTimed(Words words, QuotaReading found) {
    int before = found.from() - 1;
    boolean behind =
        before > 0
            && Periods.named(words, before) != null
            && (words.is(before - 1, "moi") || words.is(before - 1, "hang"));
    return behind || found.to() < words.size() && words.is(found.to(), "/");
  }

  private static @Nullable QuotaReading at(Words words, int at, int limit) {
    for (var rule : RULES) {
      var found = rule.at(words, at, limit);
      if (found != null) return found;
    }
    return null;
  }

  /**
   * The first ceiling on work, "tối đa 02 tin mỗi tuần", or null; spans of time are no ceilings.
   */
  public static @Nullable Quota ceiling(Words words, int from, int to) {
    for (var found : all(words, from, to)) {
      var quota = found.quota();
      boolean term =
          quota.unit().equals(Unit.WORKING_HOUR) || quota.unit().equals(Unit.WORKING_DAY);
      if (quota.minimum() == null && quota.maximum() != null && !term) return quota;
    }
    return null;
  }

  /**
   * "Ít nhất O5 tin", "ít nhất 2 5 tin": a number was written that cannot be read; none is filled
   * in for it.
   */
  public static boolean isDoubtful(Words words, int from, int to) {
    for (int i = from; i < to; i++) {
      int number = BOUND.matchAt(words, i, to);
      if (number < 0 || number + 1 >= to) continue;
      boolean mixed =
          !words.isNumber(number) && words.folded(number).matches("[a-z]*\\d+[a-z]*|[ol|]+");
      boolean parted = words.isNumber(number) && words.isNumber(number + 1);
      if (mixed || parted) return true;
    }
    return false;
  }

  /**
   * The quota of a clause: one with a bound before one without, the first of its kind; null where
   * there is none.
   */
  public static @Nullable QuotaReading of(Words words, int from, int to) {
    QuotaReading plain = null;
    for (var found : all(words, from, to)) {
      if (found.quota().minimum() == null) continue;
      if (found.bounded() || isTimed(words, found)) return found;
      if (plain == null) plain = found;
    }
    return plain;
  }
}
