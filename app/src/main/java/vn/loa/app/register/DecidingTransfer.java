package vn.loa.app.register;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.loa.app.body.Bodies;
import vn.loa.app.identity.SignedIn;
import vn.loa.app.journal.Act;
import vn.loa.app.journal.Journal;

/** Writes down how the duties of a body that ended go on with a successor. */
@Component
class DecidingTransfer {

  /** What came of it. */
  sealed interface Answer {}

  record Decided(long id) implements Answer {}

  /**
   * @param code end of the key of its sentence, below {@code register.refused}
   */
  record Refused(String code) implements Answer {}

  private static final int LONGEST = 300;

  private final TransferStore store;
  private final Bodies bodies;
  private final Journal journal;
  private final Clock clock;

  DecidingTransfer(TransferStore store, Bodies bodies, Journal journal, Clock clock) {
    this.store = store;
    this.bodies = bodies;
    this.journal = journal;
    this.clock = clock;
  }

  @Transactional
  public Answer decide(SignedIn person, TransferStore.Decision decision) {
    if (!bodies.inScope(decision.from()) || !bodies.inScope(decision.to()))
      return new Refused("unknown");
    var chronicle = bodies.chronicle();
    if (!chronicle.successors(decision.from()).contains(decision.to()))
      return new Refused("successor");
    if (chronicle.lastDay(decision.from()).isEmpty()) return new Refused("living");
    String basis = decision.basis().strip();
    if (basis.isEmpty() || basis.length() > LONGEST) return new Refused("basis");
    if (decision.percent() < 1 || decision.percent() > Transfers.WHOLE)
      return new Refused("percent");
    long id = store.insert(decision, person.actor(), clock.instant());
    var values = new HashMap<String, String>();
    values.put("from", bodies.nameNow(decision.from()));
    values.put("to", bodies.nameNow(decision.to()));
    values.put("rule", decision.rule().name());
    values.put("percent", String.valueOf(decision.percent()));
    values.put("basis", basis);
    journal.record(
        person.actor(),
        new Act("register.transferred", "transfer/" + id, decision.to(), Map.copyOf(values)));
    return new Decided(id);
  }
}
