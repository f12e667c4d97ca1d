package vn.loa.compiler.quantity;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.loa.obligation.Recurrence;
import vn.loa.vietnamese.Words;

/** Finds how often a clause asks for something. */
public final class Rhythms {

  public static final List<RhythmRule> RULES =
      List.of(
          new OnWeekday(),
          new EveryFew(),
          new PerPeriod(),
          new EachPeriod(),
          new PeriodFirst(),
          new Steady());

  private Rhythms() {}

  /**
   * The rhythm stated in a range, or null; the first found wins, "thường xuyên" gives way to any
   * other.
   *
   * @param after words at which a bare "/tháng" or "hằng năm" must stand to count: the end of a
   *     quota, or -1
   */
  public static @Nullable Recurrence of(Words words, int from, int to, int act, int after) {
    Recurrence steady = null;
    for (int i = from; i < to; i++) {
      for (var rule : RULES) {
        var found = rule.at(words, i, to, i <= act || i >= after && i <= after + 3 && after >= 0);
        if (found == null) continue;
        if (!found.equals(Recurrence.CONTINUOUS)) return found;
        if (steady == null) steady = found;
      }
    }
    return steady;
  }
}
