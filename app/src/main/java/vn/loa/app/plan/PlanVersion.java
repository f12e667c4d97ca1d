package vn.loa.app.plan;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An approved state of a plan. It never changes.
 *
 * @param ordinal 1, 2, ...
 * @param bodyId who issued it
 * @param year that the plan is for
 * @param documentId where its words stand
 */
public record PlanVersion(
    long id,
    long planId,
    int ordinal,
    long bodyId,
    int year,
    String number,
    String symbol,
    @Nullable LocalDate signedOn,
    String title,
    long documentId,
    String proposedBy,
    String approvedBy,
    Instant approvedAt) {}
