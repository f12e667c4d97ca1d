package vn.loa.app.calendar;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.loa.obligation.calendar.Edition;

/**
 * An edition of the calendar as it was entered.
 *
 * @param number of the edition; the highest one names the state of all editions together
 * @param bodyId for which, and for all below it, it holds; null for the country
 * @param corrects the number of the edition whose place it took, null for a first one
 * @param enteredBy name of the person, empty for what came with Loa
 * @param source the document that says so
 */
public record Entered(
    long number,
    @Nullable Long bodyId,
    @Nullable Long corrects,
    Instant enteredAt,
    String enteredBy,
    String source,
    String reason,
    Edition edition) {}
