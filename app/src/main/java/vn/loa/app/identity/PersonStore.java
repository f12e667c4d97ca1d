package vn.loa.app.identity;

import static vn.loa.db.identity.Tables.MANDATE;
import static vn.loa.db.identity.Tables.PERSON;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import vn.loa.db.identity.tables.records.PersonRecord;
import vn.loa.vietnamese.Folding;

/** People as rows; the database shows those whose account or mandate is in the scope. */
@Component
class PersonStore {

  private final DSLContext database;

  PersonStore(DSLContext database) {
    this.database = database;
  }

  /** A page of a list, and how many there are in all. */
  record Listed(List<Person> people, int total) {}

  /**
   * Who is looked for.
   *
   * @param words any part of name and login, with or without accents
   * @param body keeps the account, or gave a mandate; 0 for any
   * @param closed those who are shut out, instead of the others
   */
  record Wanted(String words, long body, boolean closed) {}

  Optional<Person> find(long id) {
    return database.selectFrom(PERSON).where(PERSON.ID.eq(id)).fetchOptional(PersonStore::person);
  }

  /** Whether a body, and so the accounts that it keeps, is in the scope. */
  boolean isKept(long body) {
    return database.fetchSingle("select body.in_scope(?)", body).get(0, Boolean.class);
  }

  Map<Long, String> names(Collection<Long> ids) {
    return database
        .select(PERSON.ID, PERSON.NAME)
        .from(PERSON)
        .where(PERSON.ID.in(ids))
        .fetchMap(PERSON.ID, PERSON.NAME);
  }

  Listed list(Wanted wanted, int from, int most) {
    var condition = condition(wanted);
    var people =
        database
            .selectFrom(PERSON)
            .where(condition)
            .orderBy(PERSON.SORTING, PERSON.ID)
            .offset(from)
            .limit(most)
            .fetch(PersonStore::person);
    return new Listed(people, database.fetchCount(PERSON, condition));
  }

  private Condition condition(Wanted wanted) {
    var condition = PERSON.ACTIVE.ne(wanted.closed());
    for (String word : Folding.fold(wanted.words()).strip().split("\\s+"))
      if (!word.isEmpty()) condition = condition.and(PERSON.FOLDED.contains(word));
    if (wanted.body() == 0) return condition;
    var mandated =
        DSL.exists(
            DSL.selectOne()
                .from(MANDATE)
                .where(MANDATE.PERSON_ID.eq(PERSON.ID))
                .and(MANDATE.BODY_ID.eq(wanted.body()))
                .and(MANDATE.ENDED_AT.isNull()));
    return condition.and(PERSON.BODY_ID.eq(wanted.body()).or(mandated));
  }

  /** Keeps a new person; empty where the login is another's. */
  Optional<Long> add(Person person, java.time.Instant now) {
    return database
        .insertInto(PERSON)
        .set(PERSON.LOGIN, person.login())
        .set(PERSON.NAME, person.name())
        .set(PERSON.FOLDED, folded(person.name(), person.login()))
        .set(PERSON.SORTING, sorting(person.name()))
        .set(PERSON.BODY_ID, person.bodyId())
        .set(PERSON.DEMO, person.demo())
        .set(PERSON.CREATED_AT, now)
        .onConflict(PERSON.LOGIN)
        .doNothing()
        .returning(PERSON.ID)
        .fetchOptional(PERSON.ID);
  }

  void rename(Person person, String name) {
    database
        .update(PERSON)
        .set(PERSON.NAME, name)
        .set(PERSON.FOLDED, folded(name, person.login()))
        .set(PERSON.SORTING, sorting(name))
        .where(PERSON.ID.eq(person.id()))
        .execute();
  }

  void setActive(long id, boolean active) {
    database.update(PERSON).set(PERSON.ACTIVE, active).where(PERSON.ID.eq(id)).execute();
  }

  private static String folded(String name, String login) {
    return Folding.fold(name) + " " + login;
  }

  /** The given name is the last word. */
  static String sorting(String name) {
    String folded = Folding.fold(name);
    int space = folded.lastIndexOf(' ');
    return folded.substring(space + 1) + " " + folded.substring(0, Math.max(space, 0));
  }

  static Person person(PersonRecord row) {
    var state = row.getPassword() == null ? Person.State.INVITED : Person.State.ACTIVE;
    return new Person(
        row.getId(),
        row.getLogin(),
        row.getName(),
        row.getBodyId(),
        row.getActive() ? state : Person.State.CLOSED,
        row.getDemo());
  }
}
