package vn.loa.app.calendar;

import java.time.Clock;
import java.util.Map;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.loa.app.body.Scope;
import vn.loa.app.journal.Act;
import vn.loa.app.journal.Actor;
import vn.loa.app.journal.Journal;
import vn.loa.obligation.calendar.Edition;

/**
 * Enters the edition that comes with Loa, so that a later Loa still knows what was reckoned with
 * it. An edition that people corrected stays: they are told of the new one.
 */
@Component
class EnteringShipped implements ApplicationRunner {

  private static final String TASK = "calendar";

  private final EditionStore store;
  private final Journal journal;
  private final TransactionTemplate transaction;
  private final Clock clock;

  EnteringShipped(
      EditionStore store, Journal journal, TransactionTemplate transaction, Clock clock) {
    this.store = store;
    this.journal = journal;
    this.transaction = transaction;
    this.clock = clock;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    Scope.system(TASK)
        .within(
            () -> {
              transaction.executeWithoutResult(status -> enter());
              return null;
            });
  }

  private void enter() {
    store.lock();
    var shipped = Edition.shipped();
    var now = store.findLatest(null).orElse(null);
    if (now != null && (!now.enteredBy().isEmpty() || now.edition().id().equals(shipped.id())))
      return;
    var fresh = new EditionStore.Fresh(null, now == null ? null : now.number(), "", shipped);
    var actor = Actor.system(TASK);
    long number = store.insert(fresh, actor, clock.instant());
    journal.record(
        actor,
        new Act("calendar.shipped", "calendar/" + number, null, Map.of("edition", shipped.id())));
  }
}
