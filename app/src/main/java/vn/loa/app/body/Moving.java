package vn.loa.app.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** A body, and all below it, stands below another since a day. */
record Moving(Occasion occasion, long body, @Nullable Long parent) implements Change {

  @Override
  public EventKind kind() {
    return EventKind.MOVE;
  }

  @Override
  public List<Long> touched() {
    return parent == null ? List.of(body) : List.of(body, parent);
  }

  @Override
  public List<Fault> faults(Chronicle chronicle) {
    var faults = new ArrayList<>(absent(chronicle, touched()));
    var now = before(chronicle).find(body);
    if (now.isPresent() && java.util.Objects.equals(now.get().parent(), parent))
      faults.add(Fault.of(Fault.Code.NO_CHANGE));
    if (parent != null && parent == body)
      faults.add(Fault.of(Fault.Code.CIRCLE, "day", Soundness.DAY.format(occasion.day())));
    return faults;
  }

  @Override
  public Facts facts(Chronicle chronicle, LongSupplier ids) {
    return Facts.placed(Facts.Placed.below(body, occasion.day(), parent));
  }

  @Override
  public Map<String, String> told(Chronicle chronicle) {
    return Map.of(
        "name",
        names(chronicle, List.of(body)),
        "above",
        parent == null ? "" : names(chronicle, List.of(parent)));
  }
}
