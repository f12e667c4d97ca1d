package vn.loa.app.identity;

import static vn.loa.db.identity.Tables.MANDATE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import vn.loa.db.identity.tables.records.MandateRecord;

/** Mandates as rows; the database shows those at bodies in the scope. */
@Component
class MandateStore {

  private final DSLContext database;

  MandateStore(DSLContext database) {
    this.database = database;
  }

  /** All that a person ever had and nobody took away, the oldest first. */
  List<Mandate> of(long person) {
    return database
        .selectFrom(MANDATE)
        .where(MANDATE.PERSON_ID.eq(person))
        .and(MANDATE.ENDED_AT.isNull())
        .orderBy(MANDATE.ID)
        .fetch(MandateStore::mandate);
  }

  Map<Long, List<Mandate>> of(Collection<Long> people) {
    return database
        .selectFrom(MANDATE)
        .where(MANDATE.PERSON_ID.in(people))
        .and(MANDATE.ENDED_AT.isNull())
        .orderBy(MANDATE.ID)
        .fetchGroups(MANDATE.PERSON_ID, MandateStore::mandate);
  }

  /** A mandate, and whose it is. */
  Optional<Long> holder(long mandate) {
    return database
        .select(MANDATE.PERSON_ID)
        .from(MANDATE)
        .where(MANDATE.ID.eq(mandate))
        .fetchOptional(MANDATE.PERSON_ID);
  }

  /** People who hold a role at a body itself on a day. */
  List<Long> holders(long body, Role role, LocalDate day) {
    return database
        .selectDistinct(MANDATE.PERSON_ID)
        .from(MANDATE)
        .where(MANDATE.BODY_ID.eq(body))
        .and(MANDATE.ROLE.eq(role.name()))
        .and(MANDATE.ENDED_AT.isNull())
        .and(MANDATE.FIRST_DAY.le(day))
        .and(MANDATE.LAST_DAY.isNull().or(MANDATE.LAST_DAY.ge(day)))
        .fetch(MANDATE.PERSON_ID);
  }

  long give(long person, Mandate mandate, Long giver) {
    return database
        .insertInto(MANDATE)
        .set(MANDATE.PERSON_ID, person)
        .set(MANDATE.BODY_ID, mandate.bodyId())
        .set(MANDATE.ROLE, mandate.role().name())
        .set(MANDATE.TITLE, mandate.title())
        .set(MANDATE.DEPUTY, mandate.deputy())
        .set(MANDATE.FIRST_DAY, mandate.firstDay())
        .set(MANDATE.LAST_DAY, mandate.lastDay())
        .set(MANDATE.GIVEN_BY, giver)
        .returning(MANDATE.ID)
        .fetchSingle()
        .getId();
  }

  /** The last day that a mandate holds on. */
  void endOn(long mandate, LocalDate last) {
    database.update(MANDATE).set(MANDATE.LAST_DAY, last).where(MANDATE.ID.eq(mandate)).execute();
  }

  /** From this very moment it holds no more. */
  void endNow(long mandate, Instant now) {
    database.update(MANDATE).set(MANDATE.ENDED_AT, now).where(MANDATE.ID.eq(mandate)).execute();
  }

  private static Mandate mandate(MandateRecord row) {
    return new Mandate(
        row.getId(),
        row.getBodyId(),
        Role.valueOf(row.getRole()),
        row.getTitle(),
        row.getDeputy(),
        row.getFirstDay(),
        row.getLastDay());
  }
}
