package vn.loa.cli.ledger;

import java.util.List;
import java.util.stream.Collectors;
import vn.loa.cli.register.Register;
import vn.loa.obligation.Obligation;

/**
 * What stands left, what stands right, and what is said about it.
 *
 * @param left duties of the plan above or before; may be none
 * @param right duties of the plan below or after; may be none
 */
public record Line(List<Obligation> left, List<Obligation> right, List<String> said) {

  public Line {
    left = List.copyOf(left);
    right = List.copyOf(right);
    said = List.copyOf(said);
  }

  /** "III.2.5 → III.2.4", or the one number where there is but one side. */
  public String places() {
    String one = ids(left);
    String two = ids(right);
    if (one.isEmpty()) return two;
    return two.isEmpty() ? one : one + " → " + two;
  }

  private static String ids(List<Obligation> duties) {
    return duties.stream().map(Obligation::id).collect(Collectors.joining(" + "));
  }

  /** Who owes it, left and right; empty where the text names nobody. */
  public String bearers() {
    String one = names(left);
    String two = names(right);
    boolean same = one.isEmpty() || two.isEmpty() || one.equalsIgnoreCase(two);
    return same ? (one.isEmpty() ? two : one) : one + " → " + two;
  }

  private static String names(List<Obligation> duties) {
    return duties.stream()
        .map(duty -> Register.names(duty.bearers()))
        .filter(names -> !names.isEmpty())
        .distinct()
        .collect(Collectors.joining("; "));
  }

  /** The duty that the line is about. */
  public Obligation first() {
    return left.isEmpty() ? right.getFirst() : left.getFirst();
  }
}
