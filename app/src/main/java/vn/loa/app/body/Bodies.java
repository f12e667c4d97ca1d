package vn.loa.app.body;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The tree of bodies: as it is now, or was. */
@Component
public class Bodies {

  private final BodyStore store;
  private final Clock clock;
  private final AtomicReference<Chronicle> kept =
      new AtomicReference<>(new Chronicle(0, Facts.NONE));

  Bodies(BodyStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /** All that is known of bodies; the same value until an event changes it. */
  @Transactional(readOnly = true)
  public Chronicle chronicle() {
    long edition = store.edition();
    var known = kept.get();
    if (known.edition() == edition) return known;
    var fresh = store.load(edition, 0);
    kept.set(fresh);
    return fresh;
  }

  /** What an event made of the chronicle, so that it need not be read again. */
  void keep(Chronicle after) {
    kept.set(after);
  }

  /** The tree of today. */
  @Transactional(readOnly = true)
  public Tree tree() {
    return tree(LocalDate.now(clock));
  }

  /** The tree of any day. */
  @Transactional(readOnly = true)
  public Tree tree(LocalDate day) {
    return chronicle().on(day);
  }

  /** A body as it is today, as it last was, or as it will begin. */
  @Transactional(readOnly = true)
  public Optional<Body> find(long body) {
    return chronicle().near(body, LocalDate.now(clock));
  }

  /** The name that a body has today, or had last; empty for a body that is unknown. */
  @Transactional(readOnly = true)
  public String nameNow(long body) {
    return find(body).map(Body::name).orElse("");
  }

  /** The name that a body had on a day, or the nearest one to it; empty where it is unknown. */
  @Transactional(readOnly = true)
  public String nameOn(long body, LocalDate day) {
    return chronicle().near(body, day).map(Body::name).orElse("");
  }

  /** Who has the duties of a body on a day; see {@link Chronicle#heirs}. */
  @Transactional(readOnly = true)
  public List<Long> heirs(long body, LocalDate day) {
    return chronicle().heirs(body, day);
  }

  /** Whether whoever asks may see a body: 404 looks alike for the others. */
  @Transactional(readOnly = true)
  public boolean inScope(long body) {
    return store.inScope(body);
  }
}
