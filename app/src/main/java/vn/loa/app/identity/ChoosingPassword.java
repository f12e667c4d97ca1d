package vn.loa.app.identity;

import static vn.loa.db.identity.Tables.BROWSER;
import static vn.loa.db.identity.Tables.PERSON;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.loa.app.body.Scope;
import vn.loa.app.journal.Act;
import vn.loa.app.journal.Journal;
import vn.loa.db.identity.tables.records.PersonRecord;

/** A person chooses a password: by the code of an administrator, or by the one that holds. */
@Component
class ChoosingPassword {

  private static final Scope SCOPE = Scope.system("password");

  private final DSLContext database;
  private final TransactionTemplate transaction;
  private final SigningIn signingIn;
  private final Secrets secrets;
  private final SessionStore sessions;
  private final Journal journal;

  ChoosingPassword(
      DSLContext database,
      TransactionTemplate transaction,
      SigningIn signingIn,
      Secrets secrets,
      SessionStore sessions,
      Journal journal) {
    this.database = database;
    this.transaction = transaction;
    this.signingIn = signingIn;
    this.secrets = secrets;
    this.sessions = sessions;
    this.journal = journal;
  }

  /** What came of it. */
  sealed interface Answer {}

  /** Chosen; whoever came by a code is let in. */
  record Chosen(Person person) implements Answer {}

  record Refused(List<Fault> faults) implements Answer {
    Refused {
      faults = List.copyOf(faults);
    }
  }

  /** What guards against guessing, together. */
  @org.springframework.stereotype.Component
  record Secrets(Attempts attempts, Hashing hashing, StartCodes codes) {}

  /** By a code, which holds once. */
  Answer start(String login, String code, String password, Visitor visitor) {
    String name = SigningIn.plain(login);
    var row = SCOPE.within(() -> Objects.requireNonNull(transaction.execute(s -> find(name))));
    var sources = signingIn.sources(name, row, visitor);
    int wait = secrets.attempts().admit(sources);
    if (wait > 0) return new Refused(List.of(Fault.of("", "wait", "seconds", wait)));
    boolean right = row.isPresent() && secrets.codes().isRight(row.get().getId(), code);
    if (!right) return new Refused(List.of(Fault.of("code", "code-wrong")));
    secrets.attempts().forgive(sources);
    var person = PersonStore.person(row.get());
    var fault = Passwords.fault("password", password, person);
    if (fault.isPresent()) return new Refused(List.of(fault.get()));
    String hash = secrets.hashing().hash(password);
    return SCOPE.within(
        () ->
            Objects.requireNonNull(
                transaction.execute(
                    s -> {
                      // The code may have been used meanwhile.
                      if (!secrets.codes().isRight(person.id(), code))
                        return new Refused(List.of(Fault.of("code", "code-wrong")));
                      secrets.codes().forget(person.id());
                      keep(person.id(), hash);
                      sessions.closeAll(person.id(), null);
                      return new Chosen(person);
                    })));
  }

  /** Instead of the one that holds; all other browsers are signed out. */
  Answer change(SignedIn by, String old, String password) {
    var row =
        SCOPE.within(() -> Objects.requireNonNull(transaction.execute(s -> find(by.personId()))));
    var sources = List.of(Attempts.Source.browser("change-" + by.personId()));
    int wait = secrets.attempts().admit(sources);
    if (wait > 0) return new Refused(List.of(Fault.of("old", "wait", "seconds", wait)));
    if (!secrets.hashing().fits(old, row.getPassword()))
      return new Refused(List.of(Fault.of("old", "old-wrong")));
    secrets.attempts().forgive(sources);
    var person = PersonStore.person(row);
    var fault = Passwords.fault("password", password, person);
    if (fault.isPresent()) return new Refused(List.of(fault.get()));
    String hash = secrets.hashing().hash(password);
    SCOPE.within(
        () -> {
          transaction.executeWithoutResult(
              s -> {
                keep(person.id(), hash);
                secrets.codes().forget(person.id());
                sessions.closeAll(person.id(), by.session());
                journal.record(
                    by.actor(),
                    new Act(
                        "identity.password-changed",
                        "person/" + person.id(),
                        person.bodyId(),
                        Map.of()));
              });
          return null;
        });
    return new Chosen(person);
  }

  private Optional<PersonRecord> find(String login) {
    return database
        .selectFrom(PERSON)
        .where(PERSON.LOGIN.eq(login))
        .and(PERSON.ACTIVE)
        .fetchOptional();
  }

  private PersonRecord find(long id) {
    return database.selectFrom(PERSON).where(PERSON.ID.eq(id)).fetchSingle();
  }

  private void keep(long person, String hash) {
    database.update(PERSON).set(PERSON.PASSWORD, hash).where(PERSON.ID.eq(person)).execute();
    database.deleteFrom(BROWSER).where(BROWSER.PERSON_ID.eq(person)).execute();
  }
}
