package vn.loa.app.body;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * For whom a transaction runs: it sees rows of bodies that its own bodies see, and no others.
 *
 * @param setting as {@code body.in_scope} reads it
 */
public record Scope(String setting) {

  static final ScopedValue<Scope> CURRENT = ScopedValue.newInstance();

  /** No row of any body. */
  public static final Scope NOBODY = of(List.of());

  /** Rows of these bodies, of those below them and of those that they succeed. */
  public static Scope of(Collection<Long> bodies) {
    return new Scope(
        bodies.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}")));
  }

  /** All rows, for a task of the system, by name. */
  public static Scope system(String task) {
    return new Scope("system:" + task);
  }

  /** Does something with every transaction in this scope. */
  public <R, X extends Throwable> R within(ScopedValue.CallableOp<? extends R, X> work) throws X {
    return ScopedValue.where(CURRENT, this).call(work);
  }
}
