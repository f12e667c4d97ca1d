package vn.loa.compiler.difference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.loa.compiler.CompiledPlan;
import vn.loa.compiler.likeness.DutyText;
import vn.loa.obligation.Obligation;

/**
 * One version of a plan, ready to be compared.
 *
 * @param headings the heading of each section, by its id
 */
record Side(List<Obligation> duties, List<DutyText> texts, Map<String, String> headings) {

  static Side of(CompiledPlan plan) {
    var headings = new HashMap<String, String>();
    for (var section : plan.sections()) headings.put(section.id(), section.heading());
    var texts = plan.obligations().stream().map(DutyText::of).toList();
    return new Side(plan.obligations(), texts, headings);
  }

  int size() {
    return duties.size();
  }

  /** Duties of one key are the same duty, word for word. */
  record Key(String words, Set<String> bearers) {}

  Key key(int i) {
    return new Key(texts.get(i).whole(), Fields.names(duties.get(i).bearers()));
  }

  String heading(int i) {
    String section = duties.get(i).origin().section();
    return headings.getOrDefault(section, section);
  }

  double share(int i) {
    return (double) i / Math.max(1, size());
  }
}
