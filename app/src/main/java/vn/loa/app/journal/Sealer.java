package vn.loa.app.journal;

import static vn.loa.db.journal.Tables.ENTRY;
import static vn.loa.db.journal.Tables.SEAL;
import static vn.loa.db.journal.Tables.WAITING;

import java.util.List;
import java.util.Objects;
import java.util.stream.LongStream;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Chains what was written, soon afterwards: a lock in the accepting transactions would let only one
 * of them work at a time.
 */
@Component
class Sealer {

  static final int BATCH = 1_000;
  private static final int PAUSE = 300;

  /** Any number that no other lock of this database has; "journal" in ASCII, cut to fit. */
  private static final long LOCK = 0x6a6f75726e616cL;

  private final DSLContext database;
  private final TransactionTemplate transaction;

  Sealer(DSLContext database, TransactionTemplate transaction) {
    this.database = database;
    this.transaction = transaction;
  }

  /** Seals all that waits. */
  @Scheduled(fixedDelay = PAUSE)
  void sealAll() {
    while (seal() == BATCH) {}
  }

  /** Seals some; 0 where nothing waits or another process is at it. */
  int seal() {
    return Objects.requireNonNull(transaction.execute(status -> batch()));
  }

  private int batch() {
    // Set here and not by the ground above: the journal knows no bodies, and must read all of them.
    database.select(DSL.field("set_config('loa.scope', 'system:seal', true)")).fetch();
    boolean mine =
        database.fetchSingle("select pg_try_advisory_xact_lock(?)", LOCK).get(0, Boolean.class);
    return mine ? chain(waiting()) : 0;
  }

  private List<Entry> waiting() {
    return database
        .select(ENTRY.fields())
        .from(WAITING)
        .join(ENTRY)
        .on(ENTRY.ID.eq(WAITING.ENTRY_ID))
        .orderBy(ENTRY.ID)
        .limit(BATCH)
        .fetch(row -> Entries.of(row.into(ENTRY)));
  }

  private int chain(List<Entry> entries) {
    if (entries.isEmpty()) return 0;
    var last = database.selectFrom(SEAL).orderBy(SEAL.SEQ.desc()).limit(1).fetchOptional();
    long seq = last.map(seal -> seal.getSeq()).orElse(0L);
    byte[] digest = last.map(seal -> seal.getDigest()).orElseGet(Chain::start);
    var rows = database.insertInto(SEAL, SEAL.SEQ, SEAL.ENTRY_ID, SEAL.DIGEST);
    for (var entry : entries) {
      digest = Chain.next(digest, entry);
      rows = rows.values(++seq, entry.id(), digest);
    }
    rows.execute();
    var ids = entries.stream().flatMapToLong(entry -> LongStream.of(entry.id())).boxed();
    database.deleteFrom(WAITING).where(WAITING.ENTRY_ID.in(ids.toList())).execute();
    return entries.size();
  }
}
