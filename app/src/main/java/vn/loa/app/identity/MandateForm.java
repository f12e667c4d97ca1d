package vn.loa.app.identity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.loa.app.shell.Typed;

/**
 * A mandate as it was typed.
 *
 * @param body number of the body
 * @param deputy anything but empty for a deputy
 * @param firstDay empty for today
 * @param lastDay empty for no end
 */
public record MandateForm(
    String body, String role, String title, String deputy, String firstDay, String lastDay) {

  public MandateForm {
    body = Objects.requireNonNullElse(body, "");
    role = Objects.requireNonNullElse(role, "");
    title = Objects.requireNonNullElse(title, "");
    deputy = Objects.requireNonNullElse(deputy, "");
    firstDay = Objects.requireNonNullElse(firstDay, "");
    lastDay = Objects.requireNonNullElse(lastDay, "");
  }

  private static final int LONGEST_TITLE = 100;

  static final MandateForm EMPTY = new MandateForm("", "", "", "", "", "");

  /** The same at a body. */
  MandateForm at(long other) {
    return new MandateForm(Long.toString(other), role, title, deputy, firstDay, lastDay);
  }

  long bodyId() {
    return body.matches("\\d{1,18}") ? Long.parseLong(body) : 0;
  }

  private Optional<Role> chosen() {
    return Arrays.stream(Role.values()).filter(r -> r.name().equals(role)).findFirst();
  }

  /** What is wrong with it by itself. */
  List<Fault> faults(LocalDate today) {
    var faults = new ArrayList<Fault>();
    if (bodyId() == 0) faults.add(Fault.of("body", "body-none"));
    if (chosen().isEmpty()) faults.add(Fault.of("role", "role-none"));
    int length = Typed.line(title).length();
    if (length > LONGEST_TITLE)
      faults.add(
          new Fault(
              "title",
              "title-long",
              java.util.Map.of("most", "" + LONGEST_TITLE, "now", "" + length)));
    if (!deputy.isEmpty() && chosen().filter(r -> r != Role.APPROVER).isPresent())
      faults.add(Fault.of("deputy", "deputy-role"));
    for (var day : List.of(List.of("firstDay", firstDay), List.of("lastDay", lastDay)))
      if (!day.get(1).isBlank() && Typed.day(day.get(1)).isEmpty())
        faults.add(Fault.of(day.get(0), "day-wrong", "day", day.get(1)));
    var first = Typed.day(firstDay).orElse(today);
    var last = Typed.day(lastDay);
    if (last.isPresent() && last.get().isBefore(first))
      faults.add(Fault.of("lastDay", "day-before"));
    return faults;
  }

  /** The mandate, where nothing is wrong. */
  Mandate mandate(LocalDate today) {
    return new Mandate(
        0,
        bodyId(),
        chosen().orElseThrow(),
        Typed.line(title),
        !deputy.isEmpty(),
        Typed.day(firstDay).orElse(today),
        Typed.day(lastDay).orElse(null));
  }
}
