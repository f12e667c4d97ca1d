package vn.loa.app.identity;

import static vn.loa.db.identity.Tables.MANDATE;
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
import org.jooq.DSLContext;
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

  private final DSLContext database;
  private final TransactionTemplate transaction;
  private final Clock clock;

  SessionStore(DSLContext database, TransactionTemplate transaction, Clock clock) {
    this.database = database;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** Keeps a new session under the hash of its token. */
  void open(String token, String csrf, UUID publicId, long personId, String agent) {
    var now = clock.instant();
    database
        .insertInto(SESSION)
        .set(SESSION.TOKEN_HASH, Tokens.hash(token))
        .set(SESSION.PERSON_ID, personId)
        .set(SESSION.PUBLIC_ID, publicId)
        .set(SESSION.CSRF, csrf)
        .set(SESSION.STARTED_AT, now)
        .set(SESSION.SEEN_AT, now)
        .set(SESSION.AGENT, agent.length() > 200 ? agent.substring(0, 200) : agent)
        .execute();
  }

  void close(UUID publicId) {
    database.deleteFrom(SESSION).where(SESSION.PUBLIC_ID.eq(publicId)).execute();
  }

  /** Who holds the token now; empty where it is unknown, too old, or its person is shut out. */
  Optional<SignedIn> find(String token) {
    return SCOPE.within(() -> Objects.requireNonNull(transaction.execute(s -> look(token))));
  }

  private Optional<SignedIn> look(String token) {
    var now = clock.instant();
    var row =
        database
            .select(
                SESSION.PERSON_ID,
                PERSON.NAME,
                SESSION.PUBLIC_ID,
                SESSION.CSRF,
                SESSION.MANDATE_ID,
                SESSION.SEEN_AT)
            .from(SESSION)
            .join(PERSON)
            .on(PERSON.ID.eq(SESSION.PERSON_ID))
            .where(SESSION.TOKEN_HASH.eq(Tokens.hash(token)))
            .and(PERSON.ACTIVE)
            .and(SESSION.SEEN_AT.gt(now.minus(IDLE)))
            .and(SESSION.STARTED_AT.gt(now.minus(WHOLE)))
            .fetchOne();
    if (row == null) return Optional.empty();
    if (row.get(SESSION.SEEN_AT).isBefore(now.minus(SEEN_EVERY))) seen(token, now);
    long person = row.get(SESSION.PERSON_ID);
    var mandates = mandates(person, LocalDate.now(clock));
    Long chosen = row.get(SESSION.MANDATE_ID);
    var acting =
        mandates.stream()
            .filter(m -> chosen != null && m.id() == chosen)
            .findFirst()
            .orElse(mandates.isEmpty() ? null : mandates.getFirst());
    return Optional.of(
        new SignedIn(
            person,
            row.get(PERSON.NAME),
            row.get(SESSION.PUBLIC_ID),
            row.get(SESSION.CSRF),
            acting,
            mandates));
  }

  private void seen(String token, Instant now) {
    database
        .update(SESSION)
        .set(SESSION.SEEN_AT, now)
        .where(SESSION.TOKEN_HASH.eq(Tokens.hash(token)))
        .execute();
  }

  private List<Mandate> mandates(long person, LocalDate today) {
    return database
        .selectFrom(MANDATE)
        .where(MANDATE.PERSON_ID.eq(person))
        .orderBy(MANDATE.ID)
        .fetch(
            m ->
                new Mandate(
                    m.getId(),
                    m.getBodyId(),
                    Role.valueOf(m.getRole()),
                    m.getTitle(),
                    m.getDeputy(),
                    m.getFirstDay(),
                    m.getLastDay()))
        .stream()
        .filter(m -> m.holdsOn(today))
        .toList();
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
