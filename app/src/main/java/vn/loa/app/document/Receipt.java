package vn.loa.app.document;

import java.time.Instant;
import java.util.Map;

/** What became of a file that somebody brought. */
public sealed interface Receipt {

  /**
   * It is kept, and will be read.
   *
   * @param isNew false where the same form had brought it before
   */
  record Received(long id, boolean isNew) implements Receipt {}

  /**
   * The body has the same bytes already; nothing was added.
   *
   * @param who brought them then
   */
  record AlreadyThere(long id, Instant when, String who) implements Receipt {}

  /** It is not kept. */
  record Refused(Reason reason, Map<String, String> values) implements Receipt {
    public Refused {
      values = Map.copyOf(values);
    }

    /** Why a file is not kept. */
    public enum Reason {
      /** More than {@code most} MB. */
      TOO_LARGE,
      /** The disk is full. */
      NO_ROOM,
      /** A name of {@code count} letters, more than {@code most}. */
      NAME_LONG,
      /** The form brought another file before. */
      KEY_REUSED,
      /** For a body that the person does not act for. */
      FOREIGN_BODY
    }

    static Refused because(Reason reason) {
      return new Refused(reason, Map.of());
    }
  }
}
