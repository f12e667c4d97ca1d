package vn.loa.compiler.clause;

import java.util.List;
import vn.loa.obligation.Bearer;

/**
 * Who a sentence speaks to.
 *
 * @param act the first word after the subject
 */
record Subject(List<Bearer> bearers, Clause.Voice voice, int act) {

  Subject {
    bearers = List.copyOf(bearers);
  }
}
