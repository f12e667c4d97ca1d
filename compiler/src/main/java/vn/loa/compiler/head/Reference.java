package vn.loa.compiler.head;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.loa.vietnamese.Span;

/**
 * A document that the text cites.
 *
 * @param type the type's abbreviation, such as {@code NQ}; the type's name where it has none, such
 *     as {@code Luật}
 * @param number number and symbol as written, blanks left out; null for a law cited by title
 * @param writtenDate the date as written, null where none is given
 * @param date the day; null where none is given or no such day exists
 * @param basis whether it stands among the legal bases
 */
public record Reference(
    String type,
    @Nullable String number,
    @Nullable String writtenDate,
    @Nullable LocalDate date,
    @Nullable String issuer,
    @Nullable String title,
    boolean basis,
    Span span) {}
