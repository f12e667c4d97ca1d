/**
 * The review of a plan as a pure computation: what was read and what people decided go in, cards
 * with their state and open questions come out. No clock, no database.
 */
@NullMarked
package vn.loa.app.plan.review;

import org.jspecify.annotations.NullMarked;
