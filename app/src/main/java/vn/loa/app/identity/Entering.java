package vn.loa.app.identity;

import static vn.loa.db.identity.Tables.BROWSER;

import java.security.SecureRandom;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import vn.loa.app.body.Scope;
import vn.loa.app.journal.Act;
import vn.loa.app.journal.Actor;
import vn.loa.app.journal.Journal;

/** Opens a session for a person who has shown who it is, and closes it. */
@Component
class Entering {

  private static final Scope SCOPE = Scope.system("entering");

  private final DSLContext database;
  private final TransactionTemplate transaction;
  private final SessionStore sessions;
  private final SecureRandom random;
  private final Journal journal;

  Entering(
      DSLContext database,
      TransactionTemplate transaction,
      SessionStore sessions,
      SecureRandom random,
      Journal journal) {
    this.database = database;
    this.transaction = transaction;
    this.sessions = sessions;
    this.random = random;
    this.journal = journal;
  }

  /**
   * A person is in.
   *
   * @param session token that the browser shows from now on
   * @param browser token by which it is known next time
   */
  record Entered(String session, String browser) {}

  /**
   * Always a new session: one that was there before, perhaps put there by somebody else, ends.
   *
   * @param act end of the code of the act
   */
  Entered open(Person person, Visitor visitor, String act) {
    return SCOPE.within(
        () -> Objects.requireNonNull(transaction.execute(s -> enter(person, visitor, act))));
  }

  private Entered enter(Person person, Visitor visitor, String act) {
    if (!visitor.session().isEmpty()) sessions.close(visitor.session());
    String token = Tokens.fresh(random);
    var shown = UUID.nameUUIDFromBytes(Tokens.hash(Tokens.fresh(random)));
    sessions.open(token, Tokens.fresh(random), shown, person.id(), visitor.agent());
    String browser = visitor.browser().isEmpty() ? Tokens.fresh(random) : visitor.browser();
    know(browser, person.id());
    journal.record(
        new Actor(person.id(), person.name(), person.bodyId()),
        new Act(
            "identity." + act,
            "person/" + person.id(),
            person.bodyId(),
            Map.of("login", person.login())));
    return new Entered(token, browser);
  }

  /** Two people at one browser: it knows the last. */
  private void know(String browser, long person) {
    database
        .insertInto(BROWSER)
        .set(BROWSER.TOKEN_HASH, Tokens.hash(browser))
        .set(BROWSER.PERSON_ID, person)
        .set(BROWSER.SEEN_AT, DSL.currentInstant())
        .onConflict(BROWSER.TOKEN_HASH)
        .doUpdate()
        .set(BROWSER.PERSON_ID, person)
        .set(BROWSER.SEEN_AT, DSL.currentInstant())
        .execute();
  }

  @Transactional
  public void leave(SignedIn person) {
    sessions.close(person.session());
    journal.record(
        person.actor(),
        new Act(
            "identity.signed-out",
            "person/" + person.personId(),
            person.actor().bodyId(),
            Map.of()));
  }
}
