package vn.loa.app.journal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An act as it stands in the journal.
 *
 * @param at when it was done, by the clock of the application
 * @param written when it was written, by the clock of the database
 * @param detail names and values as JSON, letter by letter as they are kept
 */
record Entry(
    long id,
    Instant at,
    Instant written,
    @Nullable Long actorId,
    String actorName,
    @Nullable Long bodyId,
    String act,
    String subject,
    String detail) {

  /** The same act in another place. */
  Entry at(long place) {
    return new Entry(place, at, written, actorId, actorName, bodyId, act, subject, detail);
  }
}
