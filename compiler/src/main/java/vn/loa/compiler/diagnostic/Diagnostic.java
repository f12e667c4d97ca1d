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
    NOT_A_PLAN(Severity.WARNING),

    /** A weekday that the date beside it does not fall on: {@code date}, {@code day}. */
    WEEKDAY_WRONG(Severity.ERROR),
    /** A stretch of time that ends before it begins: {@code text}. */
    DATES_REVERSED(Severity.ERROR),
    /** A deadline before the day of the document itself: {@code date}, {@code own}. */
    DEADLINE_BEFORE_ISSUE(Severity.WARNING),
    /** A deadline outside the year of the plan: {@code date}, {@code year}. */
    DEADLINE_OUTSIDE_YEAR(Severity.WARNING),
    /**
     * A cited document younger than the one that cites it: {@code symbol}, {@code date}, {@code
     * own}.
     */
    CITED_LATER(Severity.ERROR),
    /** A cited period that was over before the plan's year: {@code text}, {@code year}. */
    PERIOD_PAST(Severity.WARNING),
    /** Another year than the title's: {@code said}, {@code year}. */
    YEAR_CONTRADICTORY(Severity.WARNING),

    /** Blanks or a line break inside a number and symbol: {@code symbol}. */
    SYMBOL_SPACED(Severity.NOTE),
    /** "CV" in the symbol of an official letter, which has no abbreviation: {@code symbol}. */
    SYMBOL_LETTER(Severity.WARNING),
    /** A number below 10 without a zero before it: {@code symbol}. */
    SYMBOL_ZERO(Severity.NOTE),
    /** A citation without the word "số": {@code text}. */
    CITATION_WITHOUT_SO(Severity.NOTE),
    /** One document cited with two dates: {@code symbol}, {@code date}, {@code other}. */
    CITATION_DATES(Severity.WARNING),
    /** One document cited with two spellings: {@code symbol}, {@code other}. */
    CITATION_SPELLINGS(Severity.NOTE),
    /**
     * A date that the list of national documents knows otherwise: {@code symbol}, {@code date},
     * {@code known}, {@code source}.
     */
    CITED_DATE_WRONG(Severity.WARNING),
    /**
     * A document that had lost its force: {@code symbol}, {@code until}, {@code by}, {@code
     * source}.
     */
    CITED_REPEALED(Severity.WARNING),
    /** A term that had been given up: {@code text}, {@code since}, {@code now}, {@code source}. */
    TERM_OBSOLETE(Severity.WARNING),

    /** A gap in the numbers of parts: {@code part}, {@code before}. */
    PART_SKIPPED(Severity.WARNING),
    /** Two parts of one number: {@code part}. */
    PART_REPEATED(Severity.WARNING),
    /** A letter that points are not counted with: {@code point}. */
    POINT_LETTER(Severity.WARNING),
    /** A point out of the order of the Vietnamese alphabet: {@code point}, {@code expected}. */
    POINT_ORDER(Severity.WARNING),
    /** A heading that its first item contradicts: {@code part}, {@code item}. */
    HEADING_DIFFERS(Severity.NOTE),

    /** The same word twice: {@code text}. */
    WORD_DOUBLED(Severity.WARNING),
    /** A set phrase with a word missing: {@code text}, {@code right}. */
    WORD_LOST(Severity.WARNING),
    /** A set phrase with wrong marks: {@code text}, {@code right}. */
    WORD_MISSPELT(Severity.WARNING),
    /** The tone mark at two places of one syllable: {@code text}, {@code other}, {@code count}. */
    TONE_MIXED(Severity.NOTE),
    /** One body under two names: {@code text}, {@code other}. */
    NAME_SPELLINGS(Severity.WARNING),
    /** A capital letter where none belongs, or none where one does: {@code text}, {@code right}. */
    CAPITAL_WRONG(Severity.NOTE),
    /** A sentence that stops in the middle: {@code text}. */
    SENTENCE_CUT(Severity.WARNING),
    /** A bracket or quotation that is not closed: {@code text}. */
    BRACKET_OPEN(Severity.WARNING),
    /** A network address printed in the text: {@code text}. */
    LINK_PRINTED(Severity.NOTE),
    /** A row of a table that a page break cut: {@code row}. */
    ROW_BROKEN(Severity.NOTE),

    /** Name of the state or motto that are not as prescribed: {@code text}, {@code right}. */
    MOTTO_WRONG(Severity.WARNING),
    /** The document's own date in another form than prescribed: {@code text}. */
    DATE_FORM(Severity.NOTE),
    /** A symbol of another type than the title: {@code symbol}, {@code type}. */
    TYPE_DIFFERS(Severity.WARNING),
    /** A legal basis that ends with the wrong sign: {@code sign}. */
    BASIS_ENDING(Severity.NOTE),
    /** A text that does not end with "./.". */
    END_MARK_MISSING(Severity.NOTE),
    /** Signing lines that do not fit each other or the issuer: {@code text}, {@code right}. */
    SIGNING_PREFIX(Severity.WARNING),
    /**
     * Recipients without the line of the archive, or with a wrong sign: {@code text}, {@code
     * right}.
     */
    RECIPIENTS_FORM(Severity.NOTE),

    /** A duty with nothing to measure it by: {@code duty}, {@code text}. */
    DUTY_UNMEASURED(Severity.NOTE),
    /** A duty that is done once, without deadline: {@code duty}. */
    DEADLINE_MISSING(Severity.NOTE);

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
