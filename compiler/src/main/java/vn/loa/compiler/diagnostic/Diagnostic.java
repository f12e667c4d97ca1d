package vn.loa.compiler.diagnostic;

import java.util.Map;
import vn.loa.vietnamese.Span;

/**
 * Something about a document that a person should look at. Reading goes on.
 *
 * @param span where it stands in the source
 * @param values what the sentence about it names, such as {@code date=31/11/2021}
 */
public record Diagnostic(Code code, Span span, Map<String, String> values) {

  public Diagnostic {
    values = Map.copyOf(values);
  }

  public Severity severity() {
    return code.severity;
  }

  /** How much it matters. */
  public enum Severity {
    /** The document is wrong. */
    ERROR,
    /** The document or its reading is doubtful. */
    WARNING,
    /** Good to know. */
    NOTE
  }

  /** What can be found. The names are stable; a new one may come. */
  public enum Code {
    /** A day that no calendar has: {@code date}. */
    DATE_IMPOSSIBLE(Severity.ERROR),
    /** A number and symbol of no valid form: {@code symbol}. */
    SYMBOL_MALFORMED(Severity.WARNING),
    /** A document's own number or date is empty: {@code part}. */
    HEADER_INCOMPLETE(Severity.NOTE),
    /** A duty whose bearer the text does not name: {@code duty}. */
    BEARER_MISSING(Severity.WARNING),
    /** Two items of one number: {@code item}. */
    ITEM_REPEATED(Severity.WARNING),
    /** A gap in the numbers of items: {@code item}, {@code before}. */
    ITEM_SKIPPED(Severity.NOTE),
    /** A number whose letters or digits are in doubt: {@code text}. */
    NUMBER_DOUBTFUL(Severity.WARNING),
    /** A deadline said in two ways at once: {@code text}. */
    DEADLINE_CONTRADICTORY(Severity.NOTE),
    /** Report periods that contradict each other: {@code text}. */
    PERIODS_CONTRADICTORY(Severity.WARNING),
    /** A text whose letters are damaged: {@code share} of words that were mended. */
    TEXT_DAMAGED(Severity.WARNING),
    /** No duty was found: is this a plan? */
    NO_DUTIES(Severity.ERROR),
    /** The text is not, or hardly, Vietnamese. */
    NOT_VIETNAMESE(Severity.ERROR),
    /** Vietnamese, but none of the marks of a plan. */
    NOT_A_PLAN(Severity.WARNING);

    private final Severity severity;

    Code(Severity severity) {
      this.severity = severity;
    }

    public Severity severity() {
      return severity;
    }

    /** The name in interfaces: {@code DATE-IMPOSSIBLE}. */
    public String label() {
      return name().replace('_', '-');
    }
  }
}
