package vn.loa.app.identity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a person may do in the name of a body and of all below it.
 *
 * @param title chức vụ, empty where the role says all
 * @param deputy whether the person signs for the head
 * @param firstDay inclusive
 * @param lastDay inclusive, null for no end
 */
public record Mandate(
    long id,
    long bodyId,
    Role role,
    String title,
    boolean deputy,
    LocalDate firstDay,
    @Nullable LocalDate lastDay) {

  boolean holdsOn(LocalDate day) {
    return !day.isBefore(firstDay) && (lastDay == null || !day.isAfter(lastDay));
  }

  /** Whether it gives the same right at the same time. */
  boolean overlaps(Mandate other) {
    boolean same = bodyId == other.bodyId && role == other.role && deputy == other.deputy;
    boolean before = lastDay != null && lastDay.isBefore(other.firstDay);
    boolean after = other.lastDay != null && other.lastDay.isBefore(firstDay);
    return same && !before && !after;
  }
}
