package vn.loa.app.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * A body is parted: it ends and parts go on, or it stays and parts leave it.
 *
 * @param stays whether it lives on beside the parts
 * @param children which part each body below goes to, by its place in the list; those not named
 *     stay, or go to the first part
 */
record Splitting(
    Occasion occasion,
    long body,
    List<Facts.Title> parts,
    boolean stays,
    Map<Long, Integer> children)
    implements Change {

  Splitting {
    parts = List.copyOf(parts);
    children = Map.copyOf(children);
  }

  @Override
  public EventKind kind() {
    return EventKind.SPLIT;
  }

  @Override
  public List<Long> touched() {
    return List.of(body);
  }

  @Override
  public List<Fault> faults(Chronicle chronicle) {
    var faults = new ArrayList<>(absent(chronicle, touched()));
    if (parts.size() < (stays ? 1 : 2)) faults.add(Fault.of(Fault.Code.TOO_FEW));
    return faults;
  }

  @Override
  public Facts facts(Chronicle chronicle, LongSupplier ids) {
    var tree = before(chronicle);
    var facts = Facts.NONE;
    var born = new ArrayList<Long>();
    for (var part : parts) {
      long id = ids.getAsLong();
      born.add(id);
      facts = facts.and(Facts.born(id, occasion.day(), tree.get(body).parent(), part));
      facts = facts.and(Facts.succeeded(body, id));
    }
    for (var child : tree.children(body)) {
      Integer part = children.get(child.id());
      if (part == null && stays) continue;
      long above = born.get(part == null || part >= born.size() || part < 0 ? 0 : part);
      facts = facts.and(Facts.placed(Facts.Placed.below(child.id(), occasion.day(), above)));
    }
    if (!stays) facts = facts.and(Facts.placed(Facts.Placed.gone(body, occasion.day())));
    return facts;
  }

  @Override
  public Map<String, String> told(Chronicle chronicle) {
    return Map.of(
        "old",
        names(chronicle, List.of(body)),
        "name",
        String.join(", ", parts.stream().map(Facts.Title::name).toList()));
  }
}
