package vn.loa.app.body;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.loa.app.journal.Act;
import vn.loa.app.journal.Actor;
import vn.loa.app.journal.Journal;
import vn.loa.obligation.Bearer;

/** Names and groups of plans in, bodies and the way to them out. */
@Component
public class Groups {

  private final Bodies bodies;
  private final BodyStore store;
  private final DesignationStore designations;
  private final Journal journal;
  private final Clock clock;

  Groups(
      Bodies bodies, BodyStore store, DesignationStore designations, Journal journal, Clock clock) {
    this.bodies = bodies;
    this.store = store;
    this.designations = designations;
    this.journal = journal;
    this.clock = clock;
  }

  /**
   * Which bodies a bearer means.
   *
   * @param issuer the body that signs the plan
   * @param day of the plan, or a later one to see who bears the duty then
   */
  @Transactional(readOnly = true)
  public Resolution resolve(Bearer bearer, long issuer, LocalDate day) {
    return resolveAll(List.of(bearer), issuer, day).getFirst();
  }

  /** The same for all bearers of a plan at once, in their order. */
  @Transactional(readOnly = true)
  public List<Resolution> resolveAll(List<Bearer> bearers, long issuer, LocalDate day) {
    var chronicle = bodies.chronicle();
    var said = designations.of(issuer);
    return bearers.stream()
        .map(
            bearer -> {
              String key = Resolving.key(bearer.text());
              var same =
                  said.stream().filter(one -> Resolving.key(one.text()).equals(key)).toList();
              var holding = Resolving.holding(same, day).orElse(null);
              return Resolving.resolve(chronicle, bearer, issuer, day, holding);
            })
        .toList();
  }

  /**
   * Remembers whom an issuer means, from a day on, for all its plans.
   *
   * @param chosen empty to let the rule count again
   * @return false, and nothing is kept, where the issuer is not in scope or a body is unknown
   */
  @Transactional
  public boolean designate(
      long issuer, String text, LocalDate since, List<Long> chosen, Actor actor) {
    var chronicle = bodies.chronicle();
    boolean known = chronicle.knows(issuer) && chosen.stream().allMatch(chronicle::knows);
    if (!known || !store.inScope(issuer)) return false;
    var one = new Designation(issuer, text, since, chosen, clock.instant(), actor.name());
    long id = designations.write(one, Resolving.key(text), actor, clock.instant());
    String names =
        String.join(
            ", ",
            chosen.stream()
                .map(b -> chronicle.near(b, since).map(Body::name).orElse("?"))
                .toList());
    journal.record(
        actor,
        new Act(
            "body.designated", "designation/" + id, issuer, Map.of("text", text, "names", names)));
    return true;
  }

  /** What was said about an issuer's names and groups, the first one first. */
  @Transactional(readOnly = true)
  public List<Designation> designations(long issuer) {
    return designations.of(issuer);
  }
}
