package vn.loa.app.document;

import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.loa.app.journal.Act;
import vn.loa.app.journal.Actor;
import vn.loa.app.journal.Journal;

/** Has a document read once more whose reading failed for a reason that may have passed. */
@Component
class ReadingAgain {

  /** A program may have been installed meanwhile, and a server may have rested. */
  private static final Set<String> MAY_PASS =
      Set.of(
          "document.unreadable.ocr_missing",
          "document.unreadable.stopped",
          ReadingNote.GIVEN_UP.key());

  private final ReadingStore queue;
  private final DocumentStore store;
  private final Journal journal;

  ReadingAgain(ReadingStore queue, DocumentStore store, Journal journal) {
    this.queue = queue;
    this.store = store;
    this.journal = journal;
  }

  static boolean isOffered(Document document) {
    return document.findVerdict().filter(v -> MAY_PASS.contains(v.key())).isPresent();
  }

  /** Once more; where it is read already, or may not be seen, nothing happens. */
  @Transactional
  public void begin(long id, Actor person) {
    var document = store.find(id).filter(ReadingAgain::isOffered);
    if (document.isEmpty() || !queue.readAgain(id)) return;
    var values = Map.of("name", document.get().name());
    journal.record(
        person, new Act("document.reread", "document/" + id, document.get().bodyId(), values));
  }
}
