package vn.loa.app.identity;

import static vn.loa.db.identity.Tables.PERSON;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.loa.app.journal.Act;
import vn.loa.app.journal.Actor;
import vn.loa.app.journal.Journal;

/** Opens a session for whoever knows the password. */
@Component
class SigningIn {

  /** What came of it; who is unknown and whose password is wrong look alike. */
  sealed interface Answer {}

  record Entered(String token) implements Answer {}

  record Wrong() implements Answer {}

  private final DSLContext database;
  private final SessionStore sessions;
  private final PasswordEncoder passwords;
  private final SecureRandom random;
  private final Journal journal;

  /** Compared with where nobody has the login, so that both answers take the same time. */
  private final String nobody;

  SigningIn(
      DSLContext database,
      SessionStore sessions,
      PasswordEncoder passwords,
      SecureRandom random,
      Journal journal) {
    this.database = database;
    this.sessions = sessions;
    this.passwords = passwords;
    this.random = random;
    this.journal = journal;
    this.nobody = String.valueOf(passwords.encode(Tokens.fresh(random)));
  }

  @Transactional
  public Answer enter(String login, String password, String agent) {
    var person =
        database
            .selectFrom(PERSON)
            .where(PERSON.LOGIN.eq(login.strip().toLowerCase(Locale.ROOT)))
            .and(PERSON.ACTIVE)
            .fetchOne();
    String known = person == null || person.getPassword() == null ? nobody : person.getPassword();
    if (!passwords.matches(password, known) || person == null) return new Wrong();
    return open(person.getId(), person.getName(), agent);
  }

  /** A new session for a person who has shown who it is. */
  Entered open(long person, String name, String agent) {
    String token = Tokens.fresh(random);
    var session = UUID.nameUUIDFromBytes(Tokens.hash(Tokens.fresh(random)));
    sessions.open(token, Tokens.fresh(random), session, person, agent);
    journal.record(
        new Actor(person, name, null),
        new Act("identity.signed-in", "person/" + person, null, Map.of()));
    return new Entered(token);
  }

  @Transactional
  public void leave(SignedIn person) {
    sessions.close(person.session());
    journal.record(
        person.actor(),
        new Act("identity.signed-out", "person/" + person.personId(), null, Map.of()));
  }
}
