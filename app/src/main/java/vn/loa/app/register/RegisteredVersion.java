package vn.loa.app.register;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An approved version of a plan, as the register knows it.
 *
 * @param issuerId who issued the plan
 * @param year that it is for
 * @param documentId where its words stand
 * @param firstDay on which it is in force
 * @param lastDay on which it is in force; before the first where it never was
 */
public record RegisteredVersion(
    long versionId,
    long planId,
    long issuerId,
    int ordinal,
    int year,
    String number,
    String symbol,
    @Nullable LocalDate signedOn,
    String title,
    long documentId,
    LocalDate firstDay,
    LocalDate lastDay) {

  /** Number and symbol as offices cite them: {@code 41/KH-UBND}; empty where there is neither. */
  public String cited() {
    return Stream.of(number, symbol).filter(s -> !s.isEmpty()).collect(Collectors.joining("/"));
  }

  public boolean isInForce(LocalDate day) {
    return !day.isBefore(firstDay) && !day.isAfter(lastDay);
  }
}
