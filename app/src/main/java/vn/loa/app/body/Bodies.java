package vn.loa.app.body;

import static vn.loa.db.body.Tables.NAMING;

import java.time.Clock;
import java.time.LocalDate;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The tree of bodies: as it is now, or was. */
@Component
public class Bodies {

  private final DSLContext database;
  private final Clock clock;

  Bodies(DSLContext database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** The name that a body has today, or had last; empty for a body that is unknown. */
  @Transactional(readOnly = true)
  public String nameNow(long body) {
    var today = LocalDate.now(clock);
    return database
        .select(NAMING.NAME)
        .from(NAMING)
        .where(NAMING.BODY_ID.eq(body))
        .and(NAMING.FIRST_DAY.le(today))
        .orderBy(NAMING.FIRST_DAY.desc(), NAMING.ID.desc())
        .limit(1)
        .fetchOptional(NAMING.NAME)
        .orElse("");
  }
}
