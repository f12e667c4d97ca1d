package vn.loa.app.plan.review;

import org.jspecify.annotations.Nullable;

/** What becomes of a decision that somebody wants to make. */
public sealed interface Answer {

  /** It may be written down. */
  record Lawful() implements Answer {}

  /** Somebody decided just the same a moment before: nothing is left to do. */
  record Already() implements Answer {}

  /**
   * Somebody decided first, unseen by whoever asks.
   *
   * @param card as it stands now, null where it was split or joined
   * @param theirs what was decided meanwhile
   * @param mine what was not done
   */
  record Conflict(String subject, @Nullable Card card, Entry theirs, Decision mine)
      implements Answer {}

  /** It cannot be done. */
  record Refused(Reason reason, String card) implements Answer {}

  /** Why not. */
  enum Reason {
    /** There is no such card. */
    NO_CARD,
    /** A question on the card must be answered first. */
    UNANSWERED,
    /** There is nothing of one's own to take back. */
    NOTHING_TO_UNDO,
    /** There is nothing of one's own to bring in again. */
    NOTHING_TO_REDO,
    /** Others, or oneself, decided something upon it since. */
    BUILT_UPON,
    /** A part or a card without words. */
    NO_WORDS,
    /** Two cards that do not follow each other. */
    NOT_NEIGHBOURS,
    /** A reason must be given in words. */
    NO_REASON
  }
}
