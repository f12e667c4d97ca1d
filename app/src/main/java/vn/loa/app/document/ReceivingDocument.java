package vn.loa.app.document;

import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.time.Clock;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.loa.app.document.DocumentStore.Arrival;
import vn.loa.app.document.Receipt.AlreadyThere;
import vn.loa.app.document.Receipt.Received;
import vn.loa.app.document.Receipt.Refused;
import vn.loa.app.document.Receipt.Refused.Reason;
import vn.loa.app.journal.Act;
import vn.loa.app.journal.Actor;
import vn.loa.app.journal.Journal;

/**
 * Takes a file in: first its bytes, then its row and the line of the journal in one transaction.
 */
@Component
class ReceivingDocument {

  static final long MOST_BYTES = 200L << 20;
  private static final int LONGEST_NAME = 200;

  private final Vault vault;
  private final DocumentStore store;
  private final Journal journal;
  private final TransactionTemplate transaction;
  private final Clock clock;

  ReceivingDocument(
      Vault vault,
      DocumentStore store,
      Journal journal,
      TransactionTemplate transaction,
      Clock clock) {
    this.vault = vault;
    this.store = store;
    this.journal = journal;
    this.transaction = transaction;
    this.clock = clock;
  }

  /**
   * @throws IOException where the sender broke off; nothing is kept then
   */
  Receipt receive(InputStream bytes, String name, long bodyId, Actor person, String key)
      throws IOException {
    String shown = shown(name);
    if (shown.length() > LONGEST_NAME) {
      var values = Map.of("count", "" + shown.length(), "most", "" + LONGEST_NAME);
      return new Refused(Reason.NAME_LONG, values);
    }
    return switch (vault.keep(bytes, MOST_BYTES)) {
      case Vault.TooLarge large ->
          new Refused(Reason.TOO_LARGE, Map.of("most", "" + (MOST_BYTES >> 20)));
      case Vault.NoRoom full -> Refused.because(Reason.NO_ROOM);
      case Vault.Kept kept -> {
        String given = shown.isEmpty() ? kept.sha256().substring(0, 8) : shown;
        var arrival = new Arrival(kept.sha256(), kept.size(), given, bodyId, person, key);
        yield within(() -> enter(arrival));
      }
    };
  }

  /**
   * Takes the same bytes in once more, as a document of its own.
   *
   * @throws NoSuchElementException where there is none that the viewer may see
   */
  Receipt again(long id, Actor person, String key) {
    return within(
        () -> {
          var one = store.find(id).orElseThrow(() -> new NoSuchElementException("document " + id));
          return insert(
              new Arrival(one.sha256(), one.size(), one.name(), one.bodyId(), person, key));
        });
  }

  private Receipt within(Supplier<Receipt> work) {
    return Objects.requireNonNull(transaction.execute(status -> work.get()));
  }

  private Receipt enter(Arrival arrival) {
    if (!store.isInScope(arrival.bodyId())) return Refused.because(Reason.FOREIGN_BODY);
    store.lock(arrival.sha256(), arrival.bodyId());
    var before = store.findByKey(arrival.person().personId(), arrival.key());
    if (before.isPresent()) return same(before.get(), arrival);
    var there = store.findSame(arrival.sha256(), arrival.bodyId());
    if (there.isPresent()) {
      var document = there.get();
      return new AlreadyThere(document.id(), document.receivedAt(), document.receivedByName());
    }
    return insert(arrival);
  }

  private Receipt insert(Arrival arrival) {
    var id = store.insert(arrival, clock.instant());
    if (id.isEmpty()) {
      return store
          .findByKey(arrival.person().personId(), arrival.key())
          .map(before -> same(before, arrival))
          .orElse(Refused.because(Reason.KEY_REUSED));
    }
    var values = Map.of("name", arrival.name(), "sha256", arrival.sha256());
    journal.record(
        arrival.person(),
        new Act("document.received", "document/" + id.get(), arrival.bodyId(), values));
    return new Received(id.get(), true);
  }

  /** A form sent again brings the same file; with another one its key is wrong. */
  private static Receipt same(Document before, Arrival arrival) {
    return before.sha256().equals(arrival.sha256())
        ? new Received(before.id(), false)
        : Refused.because(Reason.KEY_REUSED);
  }

  /** The name without the folders that some browsers send along and without invisible letters. */
  static String shown(String name) {
    String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    return Normalizer.normalize(last, Normalizer.Form.NFC)
        .replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]", "")
        .strip();
  }
}
