package vn.loa.app.identity;

import static vn.loa.db.identity.Tables.PERSON;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.loa.app.body.Bodies;
import vn.loa.app.body.Scope;
import vn.loa.app.journal.Act;
import vn.loa.app.journal.Journal;

/** What people do with their own account, in whatever body's name they act at the moment. */
@Component
class OwnAccount {

  private static final Scope SCOPE = Scope.system("own-account");

  private final DSLContext database;
  private final TransactionTemplate transaction;
  private final SessionStore sessions;
  private final Bodies bodies;
  private final Journal journal;

  OwnAccount(
      DSLContext database,
      TransactionTemplate transaction,
      SessionStore sessions,
      Bodies bodies,
      Journal journal) {
    this.database = database;
    this.transaction = transaction;
    this.sessions = sessions;
    this.bodies = bodies;
    this.journal = journal;
  }

  String login(SignedIn person) {
    return SCOPE.within(
        () -> Objects.requireNonNull(transaction.execute(s -> loginOf(person.personId()))));
  }

  private String loginOf(long person) {
    return database.selectFrom(PERSON).where(PERSON.ID.eq(person)).fetchSingle().getLogin();
  }

  List<Session> sessions(SignedIn person) {
    return Objects.requireNonNull(transaction.execute(s -> sessions.list(person.personId())));
  }

  /** Acts in another mandate from now on; false where it is none of the person's of today. */
  boolean act(SignedIn person, long mandate) {
    var chosen = person.mandates().stream().filter(m -> m.id() == mandate).findFirst();
    if (chosen.isEmpty()) return false;
    transaction.executeWithoutResult(
        s -> {
          sessions.act(person.session(), mandate);
          record(
              person,
              "acting",
              Map.of(
                  "role",
                  "@" + chosen.get().role().key(),
                  "body",
                  bodies.nameNow(chosen.get().bodyId())));
        });
    return true;
  }

  void end(SignedIn person, UUID session) {
    transaction.executeWithoutResult(
        s -> {
          if (sessions.close(person.personId(), session)) record(person, "session-ended", Map.of());
        });
  }

  void endOthers(SignedIn person) {
    transaction.executeWithoutResult(
        s -> {
          int ended = sessions.closeAll(person.personId(), person.session());
          if (ended > 0) record(person, "sessions-ended", Map.of("count", "" + ended));
        });
  }

  private void record(SignedIn person, String act, Map<String, String> values) {
    journal.record(
        person.actor(),
        new Act("identity." + act, "person/" + person.personId(), person.actor().bodyId(), values));
  }
}
