package vn.loa.app.register;

import java.time.LocalDate;
import java.util.UUID;
import vn.loa.obligation.Obligation;
import vn.loa.obligation.calendar.DateRange;

/**
 * A duty as one version of a plan orders it.
 *
 * @param id of this state of it
 * @param uuid its identity, the same in all versions
 * @param ordinal its place in the version, from 1
 * @param together whether the bodies owe the number all together, and not each of them
 * @param bodies how many bodies owe it
 * @param firstDay on which it is in force
 * @param lastDay on which it is in force; before the first where it never was
 */
public record RegisteredObligation(
    long id,
    UUID uuid,
    long versionId,
    long planId,
    long issuerId,
    int ordinal,
    boolean together,
    int bodies,
    LocalDate firstDay,
    LocalDate lastDay,
    Obligation duty) {

  public boolean everInForce() {
    return !lastDay.isBefore(firstDay);
  }

  public boolean isInForce(LocalDate day) {
    return !day.isBefore(firstDay) && !day.isAfter(lastDay);
  }

  /**
   * The days in which it is in force.
   *
   * @throws IllegalArgumentException where there was none
   */
  public DateRange validity() {
    return new DateRange(firstDay, lastDay);
  }
}
