package vn.loa.app.body;

import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** A body begins below another. */
record Founding(Occasion occasion, @Nullable Long parent, Facts.Title title) implements Change {

  @Override
  public EventKind kind() {
    return EventKind.FOUND;
  }

  @Override
  public List<Long> touched() {
    return parent == null ? List.of() : List.of(parent);
  }

  @Override
  public List<Fault> faults(Chronicle chronicle) {
    return absent(chronicle, touched());
  }

  @Override
  public Facts facts(Chronicle chronicle, LongSupplier ids) {
    return Facts.born(ids.getAsLong(), occasion.day(), parent, title);
  }

  @Override
  public Map<String, String> told(Chronicle chronicle) {
    return Map.of("name", title.name());
  }
}
