package vn.loa.app.journal;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What became of looking the journal through.
 *
 * @param sealed how many seals were recomputed, up to the first bad one
 * @param head the end of the chain as it is, null for an empty one
 * @param damage the first bad place, null where there is none
 * @param unsealed how many entries stand outside the chain
 * @param oldest how long the oldest of them has waited
 */
public record Verdict(
    long sealed, @Nullable Head head, @Nullable Damage damage, long unsealed, Duration oldest) {

  /** Entries are sealed within a second; what waits longer was left, or put in by hand. */
  public static final Duration PATIENCE = Duration.ofSeconds(5);

  /**
   * A place where the chain does not hold.
   *
   * @param seq in the chain
   * @param entry its number, 0 where it is not known
   */
  public record Damage(Kind kind, long seq, long entry) {}

  /** What was done to a place. */
  public enum Kind {
    /** Its words or its seal are others. */
    CHANGED,
    /** The entry or the seal is gone. */
    MISSING,
    /** It stands in the place of another. */
    MOVED,
    /** The end that was kept outside is beyond the end that there is. */
    TRUNCATED,
    /** All fits, but not the end that was kept outside: the chain was made anew. */
    REWRITTEN
  }

  public boolean isWhole() {
    return damage == null;
  }

  public boolean isLate() {
    return unsealed > 0 && oldest.compareTo(PATIENCE) > 0;
  }
}
