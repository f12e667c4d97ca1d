package vn.loa.app.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;

/** A body is called otherwise since a day. */
record Renaming(Occasion occasion, long body, Facts.Title title) implements Change {

  @Override
  public EventKind kind() {
    return EventKind.RENAME;
  }

  @Override
  public List<Long> touched() {
    return List.of(body);
  }

  @Override
  public List<Fault> faults(Chronicle chronicle) {
    var faults = new ArrayList<>(absent(chronicle, touched()));
    var now = chronicle.nameOn(body, occasion.day());
    if (now != null && now.title().equals(title)) faults.add(Fault.of(Fault.Code.NO_CHANGE));
    return faults;
  }

  @Override
  public Facts facts(Chronicle chronicle, LongSupplier ids) {
    return Facts.named(body, occasion.day(), title);
  }

  @Override
  public Map<String, String> told(Chronicle chronicle) {
    return Map.of("old", names(chronicle, List.of(body)), "name", title.name());
  }
}
