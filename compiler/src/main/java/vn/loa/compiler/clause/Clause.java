package vn.loa.compiler.clause;

import java.util.List;
import vn.loa.compiler.reading.Reading;
import vn.loa.compiler.verb.ActVerbs;
import vn.loa.obligation.Bearer;
import vn.loa.vietnamese.Span;
import vn.loa.vietnamese.Words;

/**
 * One act as the text puts it.
 *
 * @param id place in the plan, unique
 * @param reading the words; those of the plan, or of a table cell put together
 * @param from first word of the clause
 * @param act first word after the subject, where the clause names one
 * @param to one past the last word
 * @param bearers of the clause's own subject, else of its heading; may be empty
 * @param ownSubject whether the bearers stand in the clause itself
 * @param voice how the bearers are addressed
 * @param earlier what stands before this piece in its sentence, from where rhythm, verb and channel
 *     carry over; an empty range where nothing does
 * @param tail a later sentence of the same paragraph that only adds a time: "Hoàn thành trước ..."
 */
public record Clause(
    String id,
    String section,
    Purpose purpose,
    Reading reading,
    int from,
    int act,
    int to,
    List<Bearer> bearers,
    boolean ownSubject,
    Voice voice,
    Fields fields,
    Range earlier,
    Range tail) {

  public Clause {
    bearers = List.copyOf(bearers);
  }

  /** How bearers are addressed. */
  public enum Voice {
    PLAIN,
    /** "Giao ...". */
    DELEGATED,
    /** "Đề nghị ...", "Khuyến khích ...". */
    ADVISORY
  }

  /** Words {@code from} to {@code to} of the same reading, exclusive. */
  public record Range(int from, int to) {
    public static final Range NONE = new Range(0, 0);
  }

  Clause named(String newId) {
    return with(newId, from, act, tail);
  }

  Clause timedBy(Range sentence) {
    return with(id, from, act, sentence);
  }

  /**
   * The clause from where its verb stands: a piece that only counts borrows it from what stands
   * before.
   */
  public Clause withVerb() {
    boolean borrows = earlier.to() > earlier.from() && !ActVerbs.isIn(words(), act, to);
    return borrows ? with(id, earlier.from(), earlier.from(), tail) : this;
  }

  private Clause with(String newId, int newFrom, int newAct, Range newTail) {
    return new Clause(
        newId,
        section,
        purpose,
        reading,
        newFrom,
        newAct,
        to,
        bearers,
        ownSubject,
        voice,
        fields,
        earlier,
        newTail);
  }

  public Words words() {
    return reading.words();
  }

  /** The place in the source; of the first piece, where a table row is cut by a page. */
  public Span span() {
    int last = from;
    while (last + 1 < to && words().start(last + 1) >= words().end(last)) last++;
    return words().span(from, last + 1);
  }

  public String text() {
    return span().in(reading.source().text());
  }

  public String readable() {
    return reading.readable(from, to);
  }
}
