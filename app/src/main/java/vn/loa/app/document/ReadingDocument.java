package vn.loa.app.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.loa.app.body.Scope;
import vn.loa.app.document.ReadingStore.Claim;
import vn.loa.app.document.ReadingStore.Won;
import vn.loa.app.journal.Act;
import vn.loa.app.journal.Actor;
import vn.loa.app.journal.Journal;
import vn.loa.reader.FileKind;
import vn.loa.reader.Outcome;
import vn.loa.reader.PagePicture;
import vn.loa.vietnamese.SourceText;
import vn.loa.vietnamese.Span;

/** Keeps what comes of reading: pages on the way, at the end the text or the verdict. */
@Component
class ReadingDocument {

  private static final Scope SCOPE = Scope.system("reading");
  private static final Actor READER = Actor.system("reading");

  private final ReadingStore queue;
  private final DocumentStore store;
  private final Vault vault;
  private final Record record;

  ReadingDocument(ReadingStore queue, DocumentStore store, Vault vault, Record record) {
    this.queue = queue;
    this.store = store;
    this.vault = vault;
    this.record = record;
  }

  /** What every settling needs besides its rows. */
  @Component
  static final class Record {
    private final TransactionTemplate transaction;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Record(
        TransactionTemplate transaction,
        Journal journal,
        ApplicationEventPublisher events,
        Clock clock) {
      this.transaction = transaction;
      this.journal = journal;
      this.events = events;
      this.clock = clock;
    }
  }

  private <T> T within(Supplier<T> work) {
    return SCOPE.within(
        () -> Objects.requireNonNull(record.transaction.execute(status -> work.get())));
  }

  Optional<Claim> claim(String room) {
    return within(() -> queue.claim(room));
  }

  void letGo(String room) {
    within(
        () -> {
          queue.letGo(room);
          return true;
        });
  }

  boolean goOn(Claim claim) {
    return within(() -> queue.goOn(claim));
  }

  void progress(Claim claim, int done, int all) {
    within(
        () -> {
          queue.progress(claim, done, all);
          return true;
        });
  }

  void giveBack(Claim claim) {
    within(
        () -> {
          queue.giveBack(claim);
          return true;
        });
  }

  /** Pages whose pictures are kept already. */
  Set<Integer> pictured(Claim claim) {
    return within(
        () ->
            store.listImages(claim.id()).stream()
                .map(PageImage::number)
                .collect(Collectors.toUnmodifiableSet()));
  }

  /** Keeps a page for showing; false where the disk is full. */
  boolean keep(Claim claim, PagePicture picture) throws IOException {
    var deposit = vault.keep(new ByteArrayInputStream(picture.bytes()), Long.MAX_VALUE);
    if (!(deposit instanceof Vault.Kept kept)) return false;
    var image =
        new PageImage(
            claim.id(),
            picture.number(),
            kept.sha256(),
            picture.mediaType(),
            picture.width(),
            picture.height());
    return within(
        () -> {
          store.put(image, claim.bodyId());
          return true;
        });
  }

  /**
   * Keeps what became of a document, with the line of the journal and the announcement.
   *
   * @throws IOException where the vault does not take the text; the document stays unread
   */
  void settle(Claim claim, @Nullable FileKind kind, Outcome outcome) throws IOException {
    switch (outcome) {
      case Outcome.Unreadable why -> refuse(claim, kind, ReadingNote.of(why));
      case Outcome.Read read -> {
        for (var picture : read.pictures()) keep(claim, picture);
        byte[] bytes = StoredText.bytes(read.text());
        var deposit = vault.keep(new ByteArrayInputStream(bytes), Long.MAX_VALUE);
        if (!(deposit instanceof Vault.Kept kept)) throw new IOException("no room for a text");
        var remarks = read.remarks().stream().map(ReadingNote::of).toList();
        var text = read.text();
        var won =
            new Won(
                kept.sha256(), kind, text.pages().size(), text.method(), quality(text), remarks);
        within(() -> announce(claim, won));
      }
    }
  }

  private boolean announce(Claim claim, Won won) {
    if (!queue.keep(claim, won, record.clock.instant())) return false;
    var values = Map.of("name", claim.name(), "pages", "" + won.pages());
    record.journal.record(
        READER, new Act("document.read", "document/" + claim.id(), claim.bodyId(), values));
    record.events.publishEvent(new DocumentRead(claim.id(), claim.bodyId()));
    return true;
  }

  void refuse(Claim claim, @Nullable FileKind kind, ReadingNote verdict) {
    within(
        () -> {
          if (!queue.refuse(claim, kind, verdict, record.clock.instant())) return false;
          var values = Map.of("name", claim.name(), "verdict", verdict.key());
          record.journal.record(
              READER,
              new Act("document.refused", "document/" + claim.id(), claim.bodyId(), values));
          return true;
        });
  }

  private static double quality(SourceText text) {
    return text.layout().certainty(new Span(0, text.text().length()));
  }
}
