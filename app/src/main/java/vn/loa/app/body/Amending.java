package vn.loa.app.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * A name, kind or code was entered wrongly and is put right from the day that it was entered for.
 */
record Amending(Occasion occasion, long body, Facts.Title title) implements Change {

  @Override
  public EventKind kind() {
    return EventKind.CORRECT;
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
    var now = chronicle.nameOn(body, occasion.day());
    return Facts.named(body, now == null ? occasion.day() : now.since(), title);
  }

  @Override
  public Map<String, String> told(Chronicle chronicle) {
    return Map.of("old", names(chronicle, List.of(body)), "name", title.name());
  }
}
