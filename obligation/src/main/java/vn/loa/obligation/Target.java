package vn.loa.obligation;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A result that a plan wants to reach in an index, by a year's end.
 *
 * @param index the index's usual name, such as {@code PAR INDEX}
 * @param measure what is measured; for {@link Measure#RANK} smaller is better
 * @param quota the value; null where only a direction or class is given
 * @param bearers whose result it is
 */
public record Target(
    String id,
    Origin origin,
    String index,
    Measure measure,
    @Nullable Quota quota,
    @Nullable Deadline deadline,
    List<Bearer> bearers,
    Set<Slot> inferred,
    double confidence) {

  public Target {
    bearers = List.copyOf(bearers);
    inferred = Set.copyOf(inferred);
  }

  /** What an index result is read as. */
  public enum Measure {
    /** A place among the bodies compared. */
    RANK,
    /** Places gained against the year before. */
    RANK_CHANGE,
    SCORE,
    SCORE_CHANGE,
    /** A class such as "khá" or "tốt". */
    CLASS
  }
}
