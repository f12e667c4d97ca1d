package vn.loa.app.document;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.loa.reader.FileKind;
import vn.loa.vietnamese.SourceText;

/**
 * A file as it came in, and how far its reading has come.
 *
 * @param sha256 of its bytes, lower-case hexadecimal
 * @param name as its sender called it
 * @param size in bytes
 * @param receivedBy the person, null where the system took it in
 * @param receivedByName as it was then
 * @param reading how it was read, or is
 */
public record Document(
    long id,
    long bodyId,
    String sha256,
    String name,
    long size,
    Instant receivedAt,
    @Nullable Long receivedBy,
    String receivedByName,
    Reading reading) {

  /** How far it has come. */
  public enum State {
    /** In the queue. */
    WAITING,
    READING,
    /** It has a text. */
    READ,
    /** It has none; the verdict says why. */
    REFUSED
  }

  /**
   * How it was read.
   *
   * @param kind told by its content; null before it was looked at, and where it is foreign
   * @param pages of the file; 0 where the format knows none or nobody counted yet
   * @param pagesDone of these, so many were read
   * @param quality mean certainty of its letters from 0 to 1, null before it has a text
   * @param verdict why it has no text, null where it has one or may get one
   * @param remarks what people should know about how the text was won
   */
  public record Reading(
      State state,
      @Nullable FileKind kind,
      int pages,
      int pagesDone,
      SourceText.@Nullable Method method,
      @Nullable Double quality,
      @Nullable ReadingNote verdict,
      List<ReadingNote> remarks) {

    public Reading {
      remarks = List.copyOf(remarks);
    }
  }

  public State state() {
    return reading.state();
  }

  /** Whether nothing more will become of it by itself. */
  public boolean isSettled() {
    return state() == State.READ || state() == State.REFUSED;
  }

  public Optional<ReadingNote> findVerdict() {
    return Optional.ofNullable(reading.verdict());
  }
}
