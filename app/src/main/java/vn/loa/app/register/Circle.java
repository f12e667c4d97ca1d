package vn.loa.app.register;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.loa.app.body.Bodies;
import vn.loa.app.body.Body;
import vn.loa.app.identity.SignedIn;

/** Which bodies a question is about. */
@Component
class Circle {

  /**
   * From here on the rows that a viewer may see are nearly all rows, and a list of bodies would
   * only make the question longer.
   */
  private static final int WIDE = 400;

  private final Bodies bodies;

  Circle(Bodies bodies) {
    this.bodies = bodies;
  }

  /** The body that was asked for, if the viewer may see it. */
  @Transactional(readOnly = true)
  public Optional<Body> find(long body) {
    return bodies.inScope(body) ? bodies.find(body) : Optional.empty();
  }

  /**
   * The bodies of a question, with those whose duties they went on with.
   *
   * @return null for all that the viewer may see
   */
  @Transactional(readOnly = true)
  public @Nullable List<Long> of(Asked asked, SignedIn person) {
    var acting = person.acting();
    Long asking = acting == null ? null : (Long) acting.bodyId();
    Long body = asked.body() == null ? asking : asked.body();
    if (body == null) return List.of();
    var all = new LinkedHashSet<Long>();
    add(all, body);
    if (!asked.only()) {
      for (var below : bodies.tree().below(body)) add(all, below.id());
    }
    boolean own = body.equals(asking) && !asked.only();
    return own && all.size() > WIDE ? null : List.copyOf(all);
  }

  private void add(LinkedHashSet<Long> all, long body) {
    if (!all.add(body)) return;
    for (long before : bodies.chronicle().predecessors(body)) add(all, before);
  }
}
