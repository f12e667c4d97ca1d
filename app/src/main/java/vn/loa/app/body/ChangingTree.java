package vn.loa.app.body;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.loa.app.journal.Act;
import vn.loa.app.journal.Actor;
import vn.loa.app.journal.Journal;

/** Enters an event that changes the tree, or says why it cannot be. */
@Component
class ChangingTree {

  private static final LocalDate FIRST = LocalDate.of(1945, 9, 2);
  private static final LocalDate LAST = LocalDate.of(2100, 12, 31);

  private final BodyStore store;
  private final SightStore sight;
  private final Bodies bodies;
  private final Journal journal;
  private final Clock clock;

  ChangingTree(BodyStore store, SightStore sight, Bodies bodies, Journal journal, Clock clock) {
    this.store = store;
    this.sight = sight;
    this.bodies = bodies;
    this.journal = journal;
    this.clock = clock;
  }

  @Transactional
  public Changed enter(Change change, Actor actor) {
    store.lock();
    var changed = one(change, actor);
    if (changed instanceof Changed.Done) see();
    return changed;
  }

  /** One of many in a transaction; whoever enters them calls {@link #seeAgain} after the last. */
  @Transactional(propagation = Propagation.MANDATORY)
  public Changed enterOneOfMany(Change change, Actor actor) {
    store.lock();
    return one(change, actor);
  }

  /** What stands in the way of a change; nothing is done. */
  @Transactional(readOnly = true)
  public List<Fault> tried(Change change, Actor actor) {
    var now = bodies.chronicle();
    var faults = first(now, change, actor);
    if (!faults.isEmpty()) return faults;
    var counter = new Provisional();
    return Soundness.faults(now.with(change.facts(now, counter)), change.occasion().day());
  }

  private Changed one(Change change, Actor actor) {
    var now = bodies.chronicle();
    var faults = tried(change, actor);
    if (!faults.isEmpty()) return new Changed.Refused(faults);
    var counter = new Provisional();
    change.facts(now, counter);
    long event = store.newEvent(change.occasion(), change.kind(), actor, clock.instant(), null);
    var ids = store.newBodies(event, counter.used);
    var given = ids.iterator();
    var facts = change.facts(now, given::next);
    store.write(event, facts);
    bodies.keep(now.after(event, facts));
    record(change.kind(), event, actor, subject(change, ids), change.told(now));
    return new Changed.Done(event, ids);
  }

  private static @Nullable Long subject(Change change, List<Long> ids) {
    if (!ids.isEmpty()) return ids.getFirst();
    return change.touched().isEmpty() ? null : change.touched().getFirst();
  }

  private List<Fault> first(Chronicle now, Change change, Actor actor) {
    var day = change.occasion().day();
    if (day.isBefore(FIRST) || day.isAfter(LAST)) return List.of(Fault.of(Fault.Code.DAY_FORM));
    for (long body : change.touched()) {
      if (!now.knows(body) || !store.inScope(body))
        return List.of(Fault.of(Fault.Code.OUT_OF_SCOPE));
    }
    if (change.touched().isEmpty() && !standsAtRoot(now, actor))
      return List.of(Fault.of(Fault.Code.OUT_OF_SCOPE));
    return change.faults(now);
  }

  /** A new root is for the system and for those who act for a root. */
  private static boolean standsAtRoot(Chronicle now, Actor actor) {
    if (actor.personId() == null || now.edition() == 0) return true;
    Long body = actor.bodyId();
    if (body == null) return false;
    var places = now.placesOf(body);
    return !places.isEmpty() && places.getLast().lives() && places.getLast().parent() == null;
  }

  /** Takes an event back, as if it had never been entered. */
  @Transactional
  public Changed retract(long event, String reason, Actor actor) {
    store.lock();
    var wrong = store.findEvent(event).orElse(null);
    if (wrong == null || wrong.retracts() != null || store.isRetracted(event))
      return new Changed.Refused(List.of(Fault.of(Fault.Code.EVENT_UNKNOWN)));
    var without = store.load(store.edition(), event);
    var concerned = store.bodiesOf(event);
    for (long body : concerned) {
      if (!store.inScope(body))
        return new Changed.Refused(List.of(Fault.of(Fault.Code.OUT_OF_SCOPE)));
    }
    var faults = Soundness.faults(without, wrong.day());
    if (!faults.isEmpty()) return new Changed.Refused(faults);
    var occasion = new Change.Occasion(wrong.day(), wrong.title(), reason);
    long id = store.newEvent(occasion, EventKind.CORRECT, actor, clock.instant(), event);
    record(
        EventKind.CORRECT,
        id,
        actor,
        concerned.isEmpty() ? null : concerned.getFirst(),
        Map.of("old", wrong.title(), "name", reason));
    see();
    return new Changed.Done(id, List.of());
  }

  private void record(
      EventKind kind, long event, Actor actor, @Nullable Long body, Map<String, String> told) {
    String code = "body." + kind.name().toLowerCase(Locale.ROOT);
    journal.record(actor, new Act(code, "body-event/" + event, body, told));
  }

  private void see() {
    sight.become(Sight.on(bodies.chronicle(), LocalDate.now(clock)));
  }

  /** Who sees whom changes at midnight too, where an event was entered ahead of its day. */
  @Transactional
  public void seeAgain() {
    store.lock();
    see();
  }

  /** Numbers that no body has, to try a change with. */
  private static final class Provisional implements java.util.function.LongSupplier {
    private int used;

    @Override
    public long getAsLong() {
      used++;
      return -used;
    }
  }
}
