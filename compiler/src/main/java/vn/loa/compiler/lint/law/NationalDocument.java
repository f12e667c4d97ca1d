package vn.loa.compiler.lint.law;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A document of the whole country, as far as it is known for certain.
 *
 * @param number number and symbol: {@code 61/2018/NĐ-CP}
 * @param date the day it was signed; null where not known for certain
 * @param until the first day on which it is no longer in force; null while it is, or where not
 *     known
 * @param by what came in its place
 * @param certainty how the row is known
 * @param source where it was read
 */
record NationalDocument(
    String number,
    @Nullable LocalDate date,
    String title,
    String issuer,
    @Nullable LocalDate from,
    @Nullable LocalDate until,
    @Nullable String by,
    Certainty certainty,
    String source) {

  /** How a row is known. */
  enum Certainty {
    /** Its text, or an official notice of it, was read. */
    READ,
    /** Several documents cite it alike. */
    CITED,
    /** Common knowledge of the office, not read again. */
    KNOWN
  }
}
