package vn.loa.app.identity;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.loa.app.body.Scope;
import vn.loa.app.journal.Actor;

/**
 * The person behind a request.
 *
 * @param session the name of the session that may be shown
 * @param acting the mandate that the person acts in, null for a person without any
 * @param mandates all that hold today
 */
public record SignedIn(
    long personId,
    String name,
    UUID session,
    String csrf,
    @Nullable Mandate acting,
    List<Mandate> mandates) {

  public SignedIn {
    mandates = List.copyOf(mandates);
  }

  public boolean is(Role role) {
    return acting != null && acting.role() == role;
  }

  public Actor actor() {
    return new Actor(personId, name, acting == null ? null : acting.bodyId());
  }

  /** Where no mandate holds, no row of any body. */
  Scope scope() {
    return Scope.of(acting == null ? List.of() : List.of(acting.bodyId()));
  }
}
