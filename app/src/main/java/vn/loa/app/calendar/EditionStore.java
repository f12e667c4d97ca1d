package vn.loa.app.calendar;

import static vn.loa.db.calendar.Tables.EDITION;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.loa.app.journal.Actor;
import vn.loa.db.calendar.tables.records.EditionRecord;
import vn.loa.obligation.calendar.Edition;

/** Editions as rows. They never change, so that each is read once. */
@Component
class EditionStore {

  /** No body has this id. */
  static final long COUNTRY = 0;

  private final DSLContext database;
  private final Map<Long, Entered> read = new ConcurrentHashMap<>();

  EditionStore(DSLContext database) {
    this.database = database;
  }

  /** The number of the last edition; 0 before there is any. */
  long last() {
    return database
        .select(DSL.coalesce(DSL.max(EDITION.ID), 0L))
        .from(EDITION)
        .fetchSingle()
        .value1();
  }

  /**
   * The numbers of the editions that count at a state: the last one of the country, and of each
   * body; that of the country under {@link #COUNTRY}.
   */
  Map<Long, Long> latest(long state) {
    return database
        .select(EDITION.BODY_ID, DSL.max(EDITION.ID))
        .from(EDITION)
        .where(EDITION.ID.le(state))
        .groupBy(EDITION.BODY_ID)
        .fetchMap(r -> r.value1() == null ? COUNTRY : r.value1(), r -> r.value2());
  }

  Entered get(long number) {
    return read.computeIfAbsent(
        number, n -> entered(database.selectFrom(EDITION).where(EDITION.ID.eq(n)).fetchSingle()));
  }

  Optional<Entered> find(long number) {
    return database
        .selectFrom(EDITION)
        .where(EDITION.ID.eq(number))
        .fetchOptional(EditionStore::entered);
  }

  /** The edition in use for a body, or for the country; empty where it has none of its own. */
  Optional<Entered> findLatest(@Nullable Long body) {
    return database
        .selectFrom(EDITION)
        .where(of(body))
        .orderBy(EDITION.ID.desc())
        .limit(1)
        .fetchOptional(EditionStore::entered);
  }

  /** The last editions, the newest first. */
  List<Entered> list(int most) {
    return database
        .selectFrom(EDITION)
        .orderBy(EDITION.ID.desc())
        .limit(most)
        .fetch(EditionStore::entered);
  }

  /** Whether an edition of that name was ever entered. */
  boolean knows(String name) {
    return database.fetchExists(EDITION, EDITION.NAME.eq(name));
  }

  /** Numbers become visible in their order: what counts at a state never changes. */
  void lock() {
    database.execute("select pg_advisory_xact_lock(hashtext('calendar.edition'))");
  }

  long insert(Fresh fresh, Actor actor, Instant at) {
    return database
        .insertInto(EDITION)
        .set(EDITION.NAME, fresh.edition().id())
        .set(EDITION.BODY_ID, fresh.bodyId())
        .set(EDITION.CORRECTS, fresh.corrects())
        .set(EDITION.ENTERED_AT, at)
        .set(EDITION.ENTERED_BY, actor.personId())
        .set(EDITION.ENTERED_NAME, actor.personId() == null ? "" : actor.name())
        .set(EDITION.SOURCE, fresh.edition().source())
        .set(EDITION.REASON, fresh.reason())
        .set(EDITION.CONTENT, fresh.edition().table())
        .returningResult(EDITION.ID)
        .fetchSingle()
        .value1();
  }

  /** An edition that has no number yet. */
  record Fresh(@Nullable Long bodyId, @Nullable Long corrects, String reason, Edition edition) {}

  private static Condition of(@Nullable Long body) {
    return body == null ? EDITION.BODY_ID.isNull() : EDITION.BODY_ID.eq(body);
  }

  private static Entered entered(EditionRecord row) {
    return new Entered(
        row.getId(),
        row.getBodyId(),
        row.getCorrects(),
        row.getEnteredAt(),
        row.getEnteredName(),
        row.getSource(),
        row.getReason(),
        Edition.read(row.getContent()));
  }
}
