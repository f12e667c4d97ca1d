package vn.loa.app.register;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a person decided of the duties of a body that ended.
 *
 * @param to a successor
 * @param uuid the duty, null for all of them
 * @param percent the share of the number that is owed, for {@link Rule#SHARE}
 * @param basis the document or reason
 */
public record Transfer(
    long id,
    long from,
    long to,
    @Nullable UUID uuid,
    Rule rule,
    int percent,
    String basis,
    Instant enteredAt,
    String enteredBy) {

  /** How duties go on. */
  public enum Rule {
    /** The successor owes the whole, as every other successor does. */
    COPY,
    /** It owes a part of the number. */
    SHARE,
    /** It does not owe them. */
    DROP
  }
}
