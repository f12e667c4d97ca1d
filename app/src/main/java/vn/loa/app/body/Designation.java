package vn.loa.app.body;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Whom an issuer means by a name or group, as a person said.
 *
 * @param text as the plan writes it
 * @param since from which day it holds
 * @param chosen empty where the rule counts again
 */
public record Designation(
    long issuer, String text, LocalDate since, List<Long> chosen, Instant enteredAt, String who) {

  public Designation {
    chosen = List.copyOf(chosen);
  }
}
