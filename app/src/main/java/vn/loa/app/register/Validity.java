package vn.loa.app.register;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.loa.app.calendar.Today;

/**
 * When a version of a plan is in force: from the day it was signed, or approved where that is not
 * known, within the year that the plan is for; the next version ends it.
 *
 * @param last of the plan's year
 */
record Validity(LocalDate first, LocalDate last) {

  static Validity of(int year, @Nullable LocalDate signedOn, Instant approvedAt) {
    var begins = signedOn == null ? LocalDate.ofInstant(approvedAt, Today.ZONE) : signedOn;
    var newYear = LocalDate.of(year, 1, 1);
    // A plan of the coming year is signed in December and orders nothing before January.
    var first = begins.isBefore(newYear) ? newYear : begins;
    // A plan that is signed after its year is kept, and was never in force.
    return new Validity(first, LocalDate.of(year, 12, 31));
  }
}
