package vn.loa.app.identity;

import static org.jooq.impl.DSL.field;
import static vn.loa.db.identity.Tables.PERSON;
import static vn.loa.db.identity.Tables.SESSION;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jooq.types.DayToSecond;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.loa.app.body.Scope;

/** Sessions as rows: they are listed, ended at once, and survive a restart. */
@Component
class SessionStore {

  static final Duration IDLE = Duration.ofMinutes(30);
  static final Duration WHOLE = Duration.ofHours(12);

  /** A glance at a page need not be written down each time. */
  private static final Duration SEEN_EVERY = Duration.ofMinutes(1);

  /** Before anybody is known, sessions are looked up in the name of the system. */
  private static final Scope SCOPE = Scope.system("session");

  /** The database's clock: days that a demonstration skips end no session. */
  private static final Field<Instant> NOW = DSL.currentInstant();

  private final DSLContext database;
  private final TransactionTemplate transaction;
  private final MandateStore mandates;
  private final Clock clock;

  SessionStore(
      DSLContext database, TransactionTemplate transaction, MandateStore mandates, Clock clock) {
    this.database = database;
    this.transaction = transaction;
    this.mandates = mandates;
    this.clock = clock;
  }

  /** Keeps a new session under the hash of its token. */
  void open(String token, String csrf, UUID publicId, long personId, String agent) {
    database
        .insertInto(SESSION)
        .set(SESSION.TOKEN_HASH, Tokens.hash(token))
        .set(SESSION.PERSON_ID, personId)
        .set(SESSION.PUBLIC_ID, publicId)
        .set(SESSION.CSRF, csrf)
        .set(SESSION.STARTED_AT, NOW)
        .set(SESSION.SEEN_AT, NOW)
        .set(SESSION.AGENT, agent.length() > 200 ? agent.substring(0, 200) : agent)
        .execute();
  }

  void close(UUID publicId) {
    database.deleteFrom(SESSION).where(SESSION.PUBLIC_ID.eq(publicId)).execute();
  }

  /** Ends the session of a token, if it is one. */
  void close(String token) {
    database.deleteFrom(SESSION).where(SESSION.TOKEN_HASH.eq(Tokens.hash(token))).execute();
  }

  /** Ends one session of a person; false where there is none such. */
  boolean close(long person, UUID publicId) {
    return database
            .deleteFrom(SESSION)
            .where(SESSION.PERSON_ID.eq(person))
            .and(SESSION.PUBLIC_ID.eq(publicId))
            .execute()
        > 0;
  }

  /** Ends all sessions of a person, but one; null ends that too. */
  int closeAll(long person, @Nullable UUID but) {
    var condition = SESSION.PERSON_ID.eq(person);
    if (but != null) condition = condition.and(SESSION.PUBLIC_ID.ne(but));
    return database.deleteFrom(SESSION).where(condition).execute();
  }

  /** The sessions of a person that still hold, the last used first. */
  List<Session> list(long person) {
    return database
        .selectFrom(SESSION)
        .where(SESSION.PERSON_ID.eq(person))
        .and(holds())
        .orderBy(SESSION.SEEN_AT.desc())
        .fetch(
            row ->
                new Session(
                    row.getPublicId(), row.getStartedAt(), row.getSeenAt(), row.getAgent()));
  }

  /** Idle at most so long, and not too old in all. */
  private static Condition holds() {
    return SESSION.SEEN_AT.gt(ago(IDLE)).and(SESSION.STARTED_AT.gt(ago(WHOLE)));
  }

  private static Field<Instant> ago(Duration time) {
    return NOW.minus(DayToSecond.valueOf(time));
  }

  @Scheduled(fixedDelay = 3_600_000)
  void sweep() {
    transaction.executeWithoutResult(
        status -> database.deleteFrom(SESSION).where(DSL.not(holds())).execute());
  }

  /** Who holds the token now; empty where it is unknown, too old, or its person is shut out. */
  Optional<SignedIn> find(String token) {
    return SCOPE.within(() -> Objects.requireNonNull(transaction.execute(s -> look(token))));
  }

  private Optional<SignedIn> look(String token) {
    var stale = field(SESSION.SEEN_AT.lt(ago(SEEN_EVERY)));
    var row =
        database
            .select(
                SESSION.PERSON_ID,
                PERSON.NAME,
                SESSION.PUBLIC_ID,
                SESSION.CSRF,
                SESSION.MANDATE_ID,
                stale)
            .from(SESSION)
            .join(PERSON)
            .on(PERSON.ID.eq(SESSION.PERSON_ID))
            .where(SESSION.TOKEN_HASH.eq(Tokens.hash(token)))
            .and(PERSON.ACTIVE)
            .and(holds())
            .fetchOne();
    if (row == null) return Optional.empty();
    if (row.get(stale)) seen(token);
    long person = row.get(SESSION.PERSON_ID);
    var today = LocalDate.now(clock);
    var held = mandates.of(person).stream().filter(m -> m.holdsOn(today)).toList();
    Long chosen = row.get(SESSION.MANDATE_ID);
    var acting =
        held.stream()
            .filter(m -> chosen != null && m.id() == chosen)
            .findFirst()
            .orElse(held.isEmpty() ? null : held.getFirst());
    return Optional.of(
        new SignedIn(
            person,
            row.get(PERSON.NAME),
            row.get(SESSION.PUBLIC_ID),
            row.get(SESSION.CSRF),
            acting,
            held));
  }

  private void seen(String token) {
    database
        .update(SESSION)
        .set(SESSION.SEEN_AT, NOW)
        .where(SESSION.TOKEN_HASH.eq(Tokens.hash(token)))
        .execute();
  }

  /** Acts in another mandate from the next request on. */
  void act(UUID publicId, long mandateId) {
    database
        .update(SESSION)
        .set(SESSION.MANDATE_ID, mandateId)
        .where(SESSION.PUBLIC_ID.eq(publicId))
        .execute();
  }
}
