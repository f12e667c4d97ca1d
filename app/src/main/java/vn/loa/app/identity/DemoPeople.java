package vn.loa.app.identity;

import static vn.loa.db.identity.Tables.PERSON;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.loa.app.body.Bodies;
import vn.loa.app.body.Scope;
import vn.loa.app.shell.Viewer;
import vn.loa.app.shell.Words;

/**
 * People who come in by one click: made with the demonstration, and only for whoever sits at this
 * machine. Elsewhere there is nothing, not even a refusal.
 */
@Component
class DemoPeople {

  private static final Scope SCOPE = Scope.system("demo-cards");
  private static final int MOST = 24;

  private final boolean demo;
  private final DSLContext database;
  private final TransactionTemplate transaction;
  private final MandateStore mandates;
  private final Bodies bodies;
  private final Clock clock;

  DemoPeople(
      @Value("${loa.demo:false}") boolean demo,
      DSLContext database,
      TransactionTemplate transaction,
      MandateStore mandates,
      Bodies bodies,
      Clock clock) {
    this.demo = demo;
    this.database = database;
    this.transaction = transaction;
    this.mandates = mandates;
    this.bodies = bodies;
    this.clock = clock;
  }

  List<Card> cards(Words words, HttpServletRequest request) {
    if (!isHere(request)) return List.of();
    return SCOPE.within(
        () ->
            Objects.requireNonNull(
                transaction.execute(
                    s ->
                        database
                            .selectFrom(PERSON)
                            .where(PERSON.DEMO)
                            .and(PERSON.ACTIVE)
                            .orderBy(PERSON.ID)
                            .limit(MOST)
                            .fetch(row -> card(PersonStore.person(row), words)))));
  }

  Optional<Person> find(String login, HttpServletRequest request) {
    if (!isHere(request)) return Optional.empty();
    return SCOPE.within(
        () ->
            Objects.requireNonNull(
                transaction.execute(
                    s ->
                        database
                            .selectFrom(PERSON)
                            .where(PERSON.LOGIN.eq(login))
                            .and(PERSON.DEMO)
                            .and(PERSON.ACTIVE)
                            .fetchOptional(PersonStore::person))));
  }

  private Card card(Person person, Words words) {
    var today = LocalDate.now(clock);
    var held = mandates.of(person.id()).stream().filter(m -> m.holdsOn(today)).toList();
    String body = bodies.nameNow(held.isEmpty() ? person.bodyId() : held.getFirst().bodyId());
    String role = "";
    String text = "";
    if (!held.isEmpty()) {
      var mandate = held.getFirst();
      role = mandate.title().isEmpty() ? words.of(mandate.role().key()) : mandate.title();
      text = words.of("identity.try." + mandate.role().name().toLowerCase(Locale.ROOT));
    }
    var viewer = new Viewer(person.name(), body, role, Viewers.initials(person.name()), false);
    return new Card(person.login(), viewer, text);
  }

  /** The address of the connection itself counts, not what a header says. */
  private boolean isHere(HttpServletRequest request) {
    if (!demo
        || request.getHeader("X-Forwarded-For") != null
        || request.getHeader("Forwarded") != null) return false;
    try {
      return InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress();
    } catch (UnknownHostException none) {
      return false;
    }
  }
}
