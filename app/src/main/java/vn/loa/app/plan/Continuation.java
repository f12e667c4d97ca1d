package vn.loa.app.plan;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of a duty in the next version.
 *
 * @param to null where it was superseded
 */
public record Continuation(
    long fromVersionId, long toVersionId, UUID from, @Nullable UUID to, Kind kind) {

  /** How a duty goes on. */
  public enum Kind {
    /** The same duty, whatever its words and numbers; the identity stays. */
    SAME,
    /** One of several that it became. */
    SPLIT,
    /** Joined with others. */
    MERGED,
    /** Nothing goes on with it; it is kept, and owed no more. */
    SUPERSEDED
  }
}
