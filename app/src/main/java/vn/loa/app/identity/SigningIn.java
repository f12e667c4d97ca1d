package vn.loa.app.identity;

import static vn.loa.db.identity.Tables.BROWSER;
import static vn.loa.db.identity.Tables.PERSON;

import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.loa.app.body.Scope;
import vn.loa.app.identity.Attempts.Source;
import vn.loa.db.identity.tables.records.PersonRecord;

/** Lets in whoever knows the password, and makes guessing slow. */
@Component
class SigningIn {

  /** Before anybody is known, people are looked up in the name of the system. */
  private static final Scope SCOPE = Scope.system("sign-in");

  /** No login is as long; what is typed instead is not kept whole. */
  private static final int LONGEST = 60;

  private final DSLContext database;
  private final TransactionTemplate transaction;
  private final Attempts attempts;
  private final Hashing hashing;
  private final Entering entering;

  SigningIn(
      DSLContext database,
      TransactionTemplate transaction,
      Attempts attempts,
      Hashing hashing,
      Entering entering) {
    this.database = database;
    this.transaction = transaction;
    this.attempts = attempts;
    this.hashing = hashing;
    this.entering = entering;
  }

  /** What came of it; who is unknown and whose password is wrong look alike. */
  sealed interface Answer {}

  record Let(Entering.Entered in) implements Answer {}

  /**
   * Name or password are not right.
   *
   * @param pause seconds before the next try, 0 for none
   */
  record Wrong(int pause) implements Answer {}

  /** It was not even looked at: too many have failed, so many seconds are left. */
  record Waiting(int seconds) implements Answer {}

  Answer enter(String login, String password, Visitor visitor) {
    String name = plain(login);
    var person = SCOPE.within(() -> Objects.requireNonNull(transaction.execute(s -> find(name))));
    var sources = sources(name, person, visitor);
    int wait = attempts.admit(sources);
    if (wait > 0) return new Waiting(wait);
    String hash = person.map(PersonRecord::getPassword).orElse(null);
    if (!hashing.fits(password, hash) || person.isEmpty())
      return new Wrong(attempts.waiting(sources));
    attempts.forgive(sources);
    return new Let(entering.open(PersonStore.person(person.get()), visitor, "signed-in"));
  }

  static String plain(String login) {
    String plain = login.strip().toLowerCase(Locale.ROOT);
    return plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
  }

  /** Somebody who may come in. */
  private Optional<PersonRecord> find(String login) {
    return database
        .selectFrom(PERSON)
        .where(PERSON.LOGIN.eq(login))
        .and(PERSON.ACTIVE)
        .fetchOptional();
  }

  /** Where the person came in before, guesses from elsewhere do not count. */
  List<Source> sources(String login, Optional<PersonRecord> person, Visitor visitor) {
    if (person.isPresent() && !visitor.browser().isEmpty()) {
      byte[] hash = Tokens.hash(visitor.browser());
      boolean known =
          database.fetchExists(
              BROWSER, BROWSER.TOKEN_HASH.eq(hash).and(BROWSER.PERSON_ID.eq(person.get().getId())));
      if (known) return List.of(Source.browser(HexFormat.of().formatHex(hash)));
    }
    return List.of(Source.login(login), Source.address(visitor.address()));
  }
}
