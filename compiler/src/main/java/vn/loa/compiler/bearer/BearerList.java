package vn.loa.compiler.bearer;

import java.util.List;
import vn.loa.obligation.Bearer;

/**
 * Bearers named one after the other.
 *
 * @param from the first word of the first name
 * @param to one past the last word of the last
 */
public record BearerList(List<Bearer> bearers, int from, int to) {

  public BearerList {
    bearers = List.copyOf(bearers);
  }
}
