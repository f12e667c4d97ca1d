package vn.loa.app.plan.review;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What a person can take back, and bring in again. Everybody has stacks of their own. */
final class Stacks {

  private final TreeMap<Long, Entry> entries = new TreeMap<>();
  private final long person;
  private final Deque<Long> done = new ArrayDeque<>();
  private final Deque<Long> undone = new ArrayDeque<>();

  Stacks(List<Entry> all, long person) {
    this.person = person;
    for (var entry : all) entries.put(entry.number(), entry);
    for (var entry : entries.values()) if (entry.personId() == person) pass(entry);
  }

  private void pass(Entry entry) {
    switch (entry.decision()) {
      case Decision.Undo undo -> {
        done.remove(undo.decision());
        undone.push(undo.decision());
      }
      case Decision.Redo redo -> {
        undone.remove(redo.decision());
        done.push(redo.decision());
      }
      case Decision.Accept d -> fresh(entry);
      case Decision.Edit d -> fresh(entry);
      case Decision.Split d -> fresh(entry);
      case Decision.Merge d -> fresh(entry);
      case Decision.Add d -> fresh(entry);
      case Decision.Reject d -> fresh(entry);
      case Decision.Count d -> fresh(entry);
      case Decision.Assign d -> fresh(entry);
      case Decision.Continue d -> fresh(entry);
      case Decision.Note d -> fresh(entry);
    }
  }

  private void fresh(Entry entry) {
    done.push(entry.number());
    undone.clear();
  }

  /** The person's last decision that nobody else built upon; null where there is none. */
  @Nullable Long nextUndo() {
    for (long number : done) if (isFree(number)) return number;
    return null;
  }

  /** The decision taken back last, if nobody touched its subjects since; null otherwise. */
  @Nullable Long nextRedo() {
    Long number = undone.peek();
    return number != null && isUntouchedSinceUndone(number) ? number : null;
  }

  boolean canUndo(long number) {
    return done.contains(number) && isFree(number);
  }

  boolean canRedo(long number) {
    return undone.contains(number) && isUntouchedSinceUndone(number);
  }

  /** Whether no later decision that counts touches what this one touched or made. */
  private boolean isFree(long number) {
    var subjects = touched(number);
    var idle = Fold.idle(entries);
    return entries.tailMap(number, false).values().stream()
        .filter(e -> isContent(e.decision()) && !idle.contains(e.number()))
        .noneMatch(e -> touched(e.number()).stream().anyMatch(subjects::contains));
  }

  private boolean isUntouchedSinceUndone(long number) {
    long undo =
        entries.values().stream()
            .filter(e -> e.decision() instanceof Decision.Undo u && u.decision() == number)
            .mapToLong(Entry::number)
            .max()
            .orElse(0);
    var subjects = touched(number);
    return entries.tailMap(undo, false).values().stream()
        .filter(e -> e.personId() != person)
        .noneMatch(e -> touched(e.number()).stream().anyMatch(subjects::contains));
  }

  private static boolean isContent(Decision decision) {
    return !(decision instanceof Decision.Undo) && !(decision instanceof Decision.Redo);
  }

  private List<String> touched(long number) {
    var entry = entries.get(number);
    return entry == null ? List.of() : Subjects.touched(entry.decision(), entries);
  }
}
