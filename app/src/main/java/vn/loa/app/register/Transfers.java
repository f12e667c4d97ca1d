package vn.loa.app.register;

import java.util.List;
import java.util.UUID;

/** The decisions about duties of ended bodies; where nobody decided, each successor owes all. */
record Transfers(List<Transfer> decided) {

  static final int WHOLE = 100;

  Transfers {
    decided = List.copyOf(decided);
  }

  /** How much of a duty comes along a way from body to body, in percent; 0 for nothing. */
  int percent(List<Long> path, UUID uuid) {
    int percent = WHOLE;
    for (int i = 0; i + 1 < path.size(); i++) {
      percent = percent * step(path.get(i), path.get(i + 1), uuid) / WHOLE;
    }
    return percent;
  }

  private int step(long from, long to, UUID uuid) {
    Transfer all = null;
    Transfer own = null;
    for (var one : decided) {
      if (one.from() != from || one.to() != to) continue;
      if (one.uuid() == null && (all == null || one.id() > all.id())) all = one;
      if (uuid.equals(one.uuid()) && (own == null || one.id() > own.id())) own = one;
    }
    var counts = own == null ? all : own;
    if (counts == null) return WHOLE;
    return switch (counts.rule()) {
      case COPY -> WHOLE;
      case SHARE -> counts.percent();
      case DROP -> 0;
    };
  }
}
