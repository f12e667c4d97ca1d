package vn.loa.app.body;

import static vn.loa.db.body.Tables.DESIGNATION;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import vn.loa.app.journal.Actor;
import vn.loa.db.body.tables.records.DesignationRecord;

/** What persons said about names and groups, as rows. */
@Component
class DesignationStore {

  private final DSLContext database;

  DesignationStore(DSLContext database) {
    this.database = database;
  }

  /** All of an issuer for one text, the first one entered first. */
  List<Designation> of(long issuer, String key) {
    return database
        .selectFrom(DESIGNATION)
        .where(DESIGNATION.ISSUER_ID.eq(issuer))
        .and(DESIGNATION.FOLDED.eq(key))
        .orderBy(DESIGNATION.ID)
        .fetch(DesignationStore::designation);
  }

  /** All of an issuer, the first one entered first. */
  List<Designation> of(long issuer) {
    return database
        .selectFrom(DESIGNATION)
        .where(DESIGNATION.ISSUER_ID.eq(issuer))
        .orderBy(DESIGNATION.ID)
        .fetch(DesignationStore::designation);
  }

  long write(Designation one, String key, Actor actor, Instant at) {
    return database
        .insertInto(DESIGNATION)
        .set(DESIGNATION.ISSUER_ID, one.issuer())
        .set(DESIGNATION.FOLDED, key)
        .set(DESIGNATION.TEXT, one.text())
        .set(DESIGNATION.SINCE, one.since())
        .set(DESIGNATION.CHOSEN, one.chosen().toArray(Long[]::new))
        .set(DESIGNATION.ENTERED_AT, at)
        .set(DESIGNATION.ENTERED_BY, actor.personId())
        .set(DESIGNATION.ENTERED_NAME, actor.name())
        .returning(DESIGNATION.ID)
        .fetchSingle()
        .getId();
  }

  private static Designation designation(DesignationRecord row) {
    return new Designation(
        row.getIssuerId(),
        row.getText(),
        row.getSince(),
        Arrays.asList(row.getChosen()),
        row.getEnteredAt(),
        row.getEnteredName());
  }
}
