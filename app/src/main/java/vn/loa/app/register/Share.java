package vn.loa.app.register;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.loa.app.body.Chronicle;

/**
 * Duties of a body that another one has: its own while it lives, and those of bodies that ended and
 * whose duties it went on with, from the day after.
 *
 * @param owner the body that was given the duties
 * @param since the first day, null for always
 * @param until the last day, null for no end
 * @param path the way that they went, the owner first, the holder last
 */
record Share(long owner, @Nullable LocalDate since, @Nullable LocalDate until, List<Long> path) {

  Share {
    path = List.copyOf(path);
  }

  boolean isOn(LocalDate day) {
    return (since == null || !day.isBefore(since)) && (until == null || !day.isAfter(until));
  }

  boolean isInherited() {
    return path.size() > 1;
  }

  /** All that a body has or had, its own first. */
  static List<Share> of(long body, Chronicle chronicle) {
    var until = chronicle.lastDay(body).orElse(null);
    var shares = new ArrayList<Share>();
    var waiting = new ArrayDeque<>(List.of(new Share(body, null, until, List.of(body))));
    var seen = new HashSet<Long>();
    while (!waiting.isEmpty()) {
      var share = waiting.remove();
      if (!seen.add(share.owner)) continue;
      shares.add(share);
      for (long before : chronicle.predecessors(share.owner)) {
        var ended = chronicle.lastDay(before);
        // A body that lives on after a part was split off keeps its duties.
        if (ended.isEmpty()) continue;
        var from = later(share.since, ended.get().plusDays(1));
        var path = new ArrayList<Long>();
        path.add(before);
        path.addAll(share.path);
        waiting.add(new Share(before, from, until, path));
      }
    }
    return List.copyOf(shares);
  }

  private static LocalDate later(@Nullable LocalDate a, LocalDate b) {
    return a == null || a.isBefore(b) ? b : a;
  }
}
