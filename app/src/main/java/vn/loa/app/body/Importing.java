package vn.loa.app.body;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** Many bodies begin or are described anew, in the order of a list. */
record Importing(Occasion occasion, List<Line> lines) implements Change {

  /**
   * One of them.
   *
   * @param present the body that is described anew, null for a new one
   * @param above who stands above it, null for nobody
   * @param since the day from which the line holds
   */
  record Line(@Nullable Long present, @Nullable Above above, Facts.Title title, LocalDate since) {}

  /** The body above: one that is there, or an earlier line. */
  sealed interface Above {}

  record There(long body) implements Above {}

  record Listed(int line) implements Above {}

  Importing {
    lines = List.copyOf(lines);
  }

  @Override
  public EventKind kind() {
    return EventKind.IMPORT;
  }

  @Override
  public List<Long> touched() {
    var all = new ArrayList<Long>();
    for (var line : lines) {
      if (line.present() != null) all.add(line.present());
      if (line.above() instanceof There there) all.add(there.body());
    }
    return all.stream().distinct().toList();
  }

  @Override
  public List<Fault> faults(Chronicle chronicle) {
    return lines.isEmpty() ? List.of(Fault.of(Fault.Code.NO_CHANGE)) : List.of();
  }

  @Override
  public Facts facts(Chronicle chronicle, LongSupplier ids) {
    var names = new ArrayList<Facts.Named>();
    var places = new ArrayList<Facts.Placed>();
    var known = new HashMap<Integer, Long>();
    for (int i = 0; i < lines.size(); i++) {
      var line = lines.get(i);
      long id = line.present() == null ? ids.getAsLong() : line.present();
      known.put(i, id);
      Long parent =
          switch (line.above()) {
            case null -> null;
            case There there -> there.body();
            case Listed listed -> Objects.requireNonNull(known.get(listed.line()));
          };
      if (!isNamed(chronicle, id, line)) names.add(Facts.Named.of(id, line.since(), line.title()));
      if (!stands(chronicle, id, parent, line))
        places.add(Facts.Placed.below(id, line.since(), parent));
    }
    return new Facts(names, places, List.of());
  }

  private static boolean isNamed(Chronicle chronicle, long id, Line line) {
    var now = line.present() == null ? null : chronicle.nameOn(id, line.since());
    return now != null && now.title().equals(line.title());
  }

  private static boolean stands(Chronicle chronicle, long id, @Nullable Long parent, Line line) {
    var now = line.present() == null ? null : chronicle.placeOn(id, line.since());
    return now != null && now.lives() && Objects.equals(now.parent(), parent);
  }

  @Override
  public Map<String, String> told(Chronicle chronicle) {
    return Map.of("count", String.valueOf(lines.size()));
  }
}
