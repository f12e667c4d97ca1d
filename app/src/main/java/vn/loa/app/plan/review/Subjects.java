package vn.loa.app.plan.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What decisions are about: cards by their key, and names of bearers. */
public final class Subjects {

  private static final String BEARER = "bearer/";

  private Subjects() {}

  /** The subject of a name wherever the plan uses it. */
  public static String bearer(String key) {
    return BEARER + key;
  }

  /**
   * All that a decision changes, made cards among them.
   *
   * @param entries by number, to know what is undone
   */
  static List<String> touched(Decision decision, Map<Long, Entry> entries) {
    if (decision instanceof Decision.Undo undo)
      return touched(entries.get(undo.decision()), entries);
    if (decision instanceof Decision.Redo redo)
      return touched(entries.get(redo.decision()), entries);
    var all = new ArrayList<>(decision.judged());
    all.addAll(decision.made());
    return all;
  }

  private static List<String> touched(@Nullable Entry entry, Map<Long, Entry> entries) {
    return entry == null ? List.of() : touched(entry.decision(), entries);
  }
}
