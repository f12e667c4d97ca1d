package vn.loa.app.body;

import static vn.loa.db.body.Tables.BODY_;
import static vn.loa.db.body.Tables.EVENT;
import static vn.loa.db.body.Tables.NAMING;
import static vn.loa.db.body.Tables.PLACEMENT;
import static vn.loa.db.body.Tables.SUCCESSION;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Row5;
import org.jooq.Row7;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.loa.app.journal.Actor;
import vn.loa.db.body.tables.records.EventRecord;

/** Events and their facts as rows. */
@Component
class BodyStore {

  /** Rows of one statement: PostgreSQL takes 65,535 values. */
  private static final int AT_ONCE = 4000;

  private final DSLContext database;

  BodyStore(DSLContext database) {
    this.database = database;
  }

  /** The number of the last event, 0 for none. */
  long edition() {
    Long last = database.select(DSL.max(EVENT.ID)).from(EVENT).fetchSingle().value1();
    return last == null ? 0 : last;
  }

  /** Lets one act change the tree at a time; the numbers of events follow their commits. */
  void lock() {
    database.fetch("select pg_advisory_xact_lock(hashtext('body.event'))");
  }

  /**
   * What is known after an event.
   *
   * @param without an event that is left out, 0 for none
   */
  Chronicle load(long edition, long without) {
    var names =
        database
            .selectFrom(NAMING)
            .where(counts(NAMING.EVENT_ID, edition, without))
            .orderBy(NAMING.EVENT_ID)
            .fetch(
                row ->
                    Facts.Named.of(
                        row.getBodyId(),
                        row.getSince(),
                        new Facts.Title(
                            row.getName(),
                            row.getShortName(),
                            BodyKind.valueOf(row.getKind()),
                            row.getCode())));
    var places =
        database
            .selectFrom(PLACEMENT)
            .where(counts(PLACEMENT.EVENT_ID, edition, without))
            .orderBy(PLACEMENT.EVENT_ID)
            .fetch(
                row ->
                    new Facts.Placed(
                        row.getBodyId(), row.getSince(), row.getParentId(), row.getLives()));
    var successions =
        database
            .selectFrom(SUCCESSION)
            .where(counts(SUCCESSION.EVENT_ID, edition, without))
            .orderBy(SUCCESSION.EVENT_ID, SUCCESSION.SUCCESSOR_ID)
            .fetch(row -> new Facts.Succeeded(row.getPredecessorId(), row.getSuccessorId()));
    return new Chronicle(edition, new Facts(names, places, successions));
  }

  private static Condition counts(Field<Long> event, long edition, long without) {
    var later = EVENT.as("later");
    return event
        .le(edition)
        .and(event.ne(without))
        .and(
            event.notIn(
                DSL.select(later.RETRACTS)
                    .from(later)
                    .where(later.RETRACTS.isNotNull())
                    .and(later.ID.le(edition))));
  }

  long newEvent(
      Change.Occasion occasion, EventKind kind, Actor actor, Instant at, @Nullable Long retracts) {
    return database
        .insertInto(EVENT)
        .set(EVENT.ON_DAY, occasion.day())
        .set(EVENT.KIND, kind.name())
        .set(EVENT.TITLE, occasion.title())
        .set(EVENT.BASIS, occasion.basis())
        .set(EVENT.ENTERED_AT, at)
        .set(EVENT.ENTERED_BY, actor.personId())
        .set(EVENT.ENTERED_NAME, actor.name())
        .set(EVENT.RETRACTS, retracts)
        .returning(EVENT.ID)
        .fetchSingle()
        .getId();
  }

  /** Numbers of bodies that an event brings. */
  List<Long> newBodies(long event, int many) {
    if (many == 0) return List.of();
    var rows = LongStream.range(0, many).mapToObj(n -> DSL.row(event)).toList();
    return database
        .insertInto(BODY_, BODY_.EVENT_ID)
        .valuesOfRows(rows)
        .returning(BODY_.ID)
        .fetch(BODY_.ID);
  }

  void write(long event, Facts facts) {
    writeNames(event, facts.names());
    writePlaces(event, facts.places());
    if (facts.successions().isEmpty()) return;
    database
        .insertInto(
            SUCCESSION, SUCCESSION.EVENT_ID, SUCCESSION.PREDECESSOR_ID, SUCCESSION.SUCCESSOR_ID)
        .valuesOfRows(
            facts.successions().stream()
                .distinct()
                .map(s -> DSL.row(event, s.predecessor(), s.successor()))
                .toList())
        .execute();
  }

  private void writeNames(long event, List<Facts.Named> names) {
    for (int from = 0; from < names.size(); from += AT_ONCE) {
      var some = names.subList(from, Math.min(names.size(), from + AT_ONCE));
      database
          .insertInto(
              NAMING,
              NAMING.EVENT_ID,
              NAMING.BODY_ID,
              NAMING.SINCE,
              NAMING.NAME,
              NAMING.SHORT_NAME,
              NAMING.KIND,
              NAMING.CODE)
          .valuesOfRows(some.stream().map(fact -> row(event, fact)).toList())
          .execute();
    }
  }

  private static Row7<Long, Long, java.time.LocalDate, String, String, String, String> row(
      long event, Facts.Named fact) {
    var title = fact.title();
    return DSL.row(
        event,
        fact.body(),
        fact.since(),
        title.name(),
        title.shortName(),
        title.kind().name(),
        title.code());
  }

  private void writePlaces(long event, List<Facts.Placed> places) {
    for (int from = 0; from < places.size(); from += AT_ONCE) {
      var some = places.subList(from, Math.min(places.size(), from + AT_ONCE));
      database
          .insertInto(
              PLACEMENT,
              PLACEMENT.EVENT_ID,
              PLACEMENT.BODY_ID,
              PLACEMENT.SINCE,
              PLACEMENT.PARENT_ID,
              PLACEMENT.LIVES)
          .valuesOfRows(some.stream().map(fact -> row(event, fact)).toList())
          .execute();
    }
  }

  private static Row5<Long, Long, java.time.LocalDate, Long, Boolean> row(
      long event, Facts.Placed fact) {
    return DSL.row(event, fact.body(), fact.since(), fact.parent(), fact.lives());
  }

  /** Whether the transaction may change a body. */
  boolean inScope(long body) {
    return Boolean.TRUE.equals(
        database
            .select(DSL.field("body.in_scope({0})", Boolean.class, DSL.val(body)))
            .fetchSingle()
            .value1());
  }

  Optional<BodyEvent> findEvent(long id) {
    return database.selectFrom(EVENT).where(EVENT.ID.eq(id)).fetchOptional(BodyStore::event);
  }

  boolean isRetracted(long event) {
    return database.fetchExists(EVENT, EVENT.RETRACTS.eq(event));
  }

  /** Bodies that an event speaks of. */
  List<Long> bodiesOf(long event) {
    return database
        .select(NAMING.BODY_ID)
        .from(NAMING)
        .where(NAMING.EVENT_ID.eq(event))
        .union(DSL.select(PLACEMENT.BODY_ID).from(PLACEMENT).where(PLACEMENT.EVENT_ID.eq(event)))
        .fetch(NAMING.BODY_ID);
  }

  /** Events that speak of a body, the last day first. */
  List<BodyEvent> eventsOf(long body) {
    var naming = DSL.select(NAMING.EVENT_ID).from(NAMING).where(NAMING.BODY_ID.eq(body));
    var placement =
        DSL.select(PLACEMENT.EVENT_ID).from(PLACEMENT).where(PLACEMENT.BODY_ID.eq(body));
    var succession =
        DSL.select(SUCCESSION.EVENT_ID)
            .from(SUCCESSION)
            .where(SUCCESSION.PREDECESSOR_ID.eq(body).or(SUCCESSION.SUCCESSOR_ID.eq(body)));
    return database
        .selectFrom(EVENT)
        .where(EVENT.ID.in(naming.union(placement).union(succession)))
        .orderBy(EVENT.ON_DAY.desc(), EVENT.ID.desc())
        .fetch(BodyStore::event);
  }

  /** The last events, the last one first. */
  List<BodyEvent> events(int most) {
    return database
        .selectFrom(EVENT)
        .orderBy(EVENT.ON_DAY.desc(), EVENT.ID.desc())
        .limit(most)
        .fetch(BodyStore::event);
  }

  private static BodyEvent event(EventRecord row) {
    return new BodyEvent(
        row.getId(),
        row.getOnDay(),
        EventKind.valueOf(row.getKind()),
        row.getTitle(),
        row.getBasis(),
        row.getEnteredAt(),
        row.getEnteredName(),
        row.getRetracts());
  }
}
