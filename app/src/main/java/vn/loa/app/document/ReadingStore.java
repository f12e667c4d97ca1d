package vn.loa.app.document;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.greatest;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;
import static vn.loa.db.document.Tables.FILE;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.loa.app.document.Document.State;
import vn.loa.reader.FileKind;
import vn.loa.vietnamese.SourceText.Method;

/** The queue of what waits to be read, and what came of it. Leases run by the database's clock. */
@Component
class ReadingStore {

  /** Claimed again after so long without a sign of life: the server was killed. */
  private static final Field<Instant> LEASE_END =
      field("clock_timestamp() + interval '45 seconds'", Instant.class);

  private static final Field<Instant> NOW = field("clock_timestamp()", Instant.class);

  private final DSLContext database;

  ReadingStore(DSLContext database) {
    this.database = database;
  }

  /**
   * A document that one reader reads and no other.
   *
   * @param lease number of the claim
   * @param tries how often reading began since the last page
   */
  record Claim(long id, long bodyId, String sha256, String name, int lease, int tries) {}

  /** Lets go what a server claimed before it was killed. */
  void letGo(String room) {
    database
        .update(FILE)
        .set(FILE.LEASED_UNTIL, NOW)
        .where(FILE.STATE.eq(State.READING.name()))
        .and(FILE.ROOM.eq(room))
        .execute();
  }

  /** The next one that nobody reads. */
  Optional<Claim> claim(String room) {
    var next =
        select(FILE.ID)
            .from(FILE)
            .where(
                FILE.STATE
                    .eq(State.WAITING.name())
                    .or(FILE.STATE.eq(State.READING.name()).and(FILE.LEASED_UNTIL.lt(NOW))))
            .orderBy(FILE.ID)
            .limit(1)
            .forUpdate()
            .skipLocked();
    return database
        .update(FILE)
        .set(FILE.STATE, State.READING.name())
        .set(FILE.LEASE, FILE.LEASE.plus(1))
        .set(FILE.TRIES, FILE.TRIES.plus(1))
        .set(FILE.LEASED_UNTIL, LEASE_END)
        .set(FILE.ROOM, room)
        .where(FILE.ID.eq(next))
        .returning()
        .fetchOptional(
            row ->
                new Claim(
                    row.getId(),
                    row.getBodyId(),
                    row.getSha256(),
                    row.getName(),
                    row.getLease(),
                    row.getTries()));
  }

  /** Notes that reading goes on; false where somebody else took it over. */
  boolean goOn(Claim claim) {
    return database.update(FILE).set(FILE.LEASED_UNTIL, LEASE_END).where(held(claim)).execute()
        == 1;
  }

  /** Notes pages; a server that is killed now was not killed by them. */
  void progress(Claim claim, int done, int all) {
    database
        .update(FILE)
        .set(FILE.PAGES, all)
        .set(FILE.PAGES_DONE, done)
        .set(FILE.TRIES, 1)
        .set(FILE.LEASED_UNTIL, LEASE_END)
        .where(held(claim))
        .execute();
  }

  /** Lets another reader have it at once. */
  void giveBack(Claim claim) {
    database
        .update(FILE)
        .set(FILE.STATE, State.WAITING.name())
        .set(FILE.TRIES, FILE.TRIES.minus(1))
        .setNull(FILE.LEASED_UNTIL)
        .where(held(claim))
        .execute();
  }

  /** Has a refused document read once more; false where it is not refused any more. */
  boolean readAgain(long id) {
    return database
            .update(FILE)
            .set(FILE.STATE, State.WAITING.name())
            .set(FILE.TRIES, 0)
            .setNull(FILE.VERDICT)
            .setNull(FILE.READ_AT)
            .where(FILE.ID.eq(id))
            .and(FILE.STATE.eq(State.REFUSED.name()))
            .execute()
        == 1;
  }

  /**
   * A text that was won.
   *
   * @param sha256 where it lies in the vault
   * @param pages that were read
   */
  record Won(
      String sha256,
      @Nullable FileKind kind,
      int pages,
      Method method,
      double quality,
      List<ReadingNote> remarks) {}

  /** Keeps where the text is; false where somebody else took the document over. */
  boolean keep(Claim claim, Won won, Instant now) {
    return database
            .update(FILE)
            .set(FILE.STATE, State.READ.name())
            .set(FILE.KIND, won.kind() == null ? null : won.kind().name())
            .set(FILE.REMARKS, ReadingNotes.json(won.remarks()))
            .set(FILE.PAGES, greatest(FILE.PAGES, val(won.pages())))
            .set(FILE.PAGES_DONE, won.pages())
            .set(FILE.METHOD, won.method().name())
            .set(FILE.QUALITY, won.quality())
            .set(FILE.TEXT_SHA256, won.sha256())
            .set(FILE.READ_AT, now)
            .setNull(FILE.LEASED_UNTIL)
            .where(held(claim))
            .execute()
        == 1;
  }

  /** Keeps why there is none; false where somebody else took the document over. */
  boolean refuse(Claim claim, @Nullable FileKind kind, ReadingNote verdict, Instant now) {
    return database
            .update(FILE)
            .set(FILE.STATE, State.REFUSED.name())
            .set(FILE.KIND, kind == null ? null : kind.name())
            .set(FILE.VERDICT, ReadingNotes.json(List.of(verdict)))
            .set(FILE.READ_AT, now)
            .setNull(FILE.LEASED_UNTIL)
            .where(held(claim))
            .execute()
        == 1;
  }

  private static Condition held(Claim claim) {
    return FILE.ID
        .eq(claim.id())
        .and(FILE.LEASE.eq(claim.lease()))
        .and(FILE.STATE.eq(State.READING.name()));
  }
}
