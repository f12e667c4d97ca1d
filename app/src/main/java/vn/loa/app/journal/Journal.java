package vn.loa.app.journal;

import static vn.loa.db.journal.Tables.ENTRY;

import java.time.Clock;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what is done. */
@Component
public class Journal {

  private final DSLContext database;
  private final Clock clock;

  Journal(DSLContext database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** Writes an act into the transaction that does it; there is none without the other. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void record(Actor actor, Act act) {
    database
        .insertInto(ENTRY)
        .set(ENTRY.AT, clock.instant())
        .set(ENTRY.ACTOR_ID, actor.personId())
        .set(ENTRY.ACTOR_NAME, actor.name())
        .set(ENTRY.BODY_ID, act.bodyId())
        .set(ENTRY.ACT, act.code())
        .set(ENTRY.SUBJECT, act.subject())
        .set(ENTRY.DETAIL, Detail.json(act.sorted()))
        .execute();
  }
}
