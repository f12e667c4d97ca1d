package vn.loa.app.journal;

import org.jspecify.annotations.Nullable;

/**
 * Who does something, as a value: the journal does not know people.
 *
 * @param personId null where the system acts by itself
 * @param bodyId in whose name, null for none
 */
public record Actor(@Nullable Long personId, String name, @Nullable Long bodyId) {

  /** A task of the system, such as {@code reading}. */
  public static Actor system(String task) {
    return new Actor(null, "system:" + task, null);
  }
}
