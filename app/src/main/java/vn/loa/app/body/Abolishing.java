package vn.loa.app.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * A body and all below it end.
 *
 * @param heirs who goes on with its duties, possibly nobody
 * @param others who goes on with those of bodies below; where one is not named, the heirs above
 */
record Abolishing(Occasion occasion, long body, List<Long> heirs, Map<Long, List<Long>> others)
    implements Change {

  Abolishing {
    heirs = List.copyOf(heirs);
    others = Map.copyOf(others);
  }

  @Override
  public EventKind kind() {
    return EventKind.ABOLISH;
  }

  @Override
  public List<Long> touched() {
    return List.of(body);
  }

  @Override
  public List<Fault> faults(Chronicle chronicle) {
    var faults = new ArrayList<>(absent(chronicle, touched()));
    faults.addAll(absent(chronicle, heirs));
    for (var below : before(chronicle).below(body)) {
      if (!below.kind().isCommittee()) continue;
      faults.add(Fault.of(Fault.Code.COMMUNES_BELOW, "name", below.name()));
      break;
    }
    return faults;
  }

  @Override
  public Facts facts(Chronicle chronicle, LongSupplier ids) {
    var facts = ended(body);
    for (var below : before(chronicle).below(body)) facts = facts.and(ended(below.id()));
    return facts;
  }

  private Facts ended(long one) {
    var facts = Facts.placed(Facts.Placed.gone(one, occasion.day()));
    for (long heir : others.getOrDefault(one, heirs))
      if (heir != one) facts = facts.and(Facts.succeeded(one, heir));
    return facts;
  }

  @Override
  public Map<String, String> told(Chronicle chronicle) {
    return Map.of("name", names(chronicle, List.of(body)), "heirs", names(chronicle, heirs));
  }
}
