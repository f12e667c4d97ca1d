package vn.loa.app.plan.review;

import java.time.Instant;

/**
 * A decision as it was written down.
 *
 * @param number in the order of writing, from 1 in each draft
 * @param name of the person, for the others
 */
public record Entry(long number, long personId, String name, Instant at, Decision decision) {}
