package vn.loa.app.journal;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Something that was done.
 *
 * @param code module and act, such as {@code plan.approved}; its sentence is the text {@code
 *     journal.plan.approved}
 * @param subject on what, as {@code kind/id}
 * @param bodyId the body that it concerns, null for the system itself
 * @param values what its sentence names
 */
public record Act(String code, String subject, @Nullable Long bodyId, Map<String, String> values) {

  public Act {
    values = Map.copyOf(values);
  }

  /** The values in one order always: the chain hashes them. */
  TreeMap<String, String> sorted() {
    return new TreeMap<>(values);
  }
}
