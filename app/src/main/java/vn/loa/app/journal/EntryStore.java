package vn.loa.app.journal;

import static vn.loa.db.journal.Tables.ENTRY;

import java.time.Clock;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Acts that whoever asks may see, the newest first. */
@Component
class EntryStore {

  private final DSLContext database;
  private final Clock clock;

  EntryStore(DSLContext database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  public List<Entry> list(Asked asked, int most) {
    return database
        .selectFrom(ENTRY)
        .where(condition(asked))
        .orderBy(ENTRY.ID.desc())
        .limit(most)
        .fetch(Entries::of);
  }

  private Condition condition(Asked asked) {
    var all = DSL.noCondition();
    if (asked.body() != null) all = all.and(ENTRY.BODY_ID.eq(asked.body()));
    if (asked.person() != null) all = all.and(ENTRY.ACTOR_ID.eq(asked.person()));
    if (!asked.act().isBlank()) all = all.and(ENTRY.ACT.eq(asked.act()));
    if (!asked.subject().isBlank()) all = all.and(ENTRY.SUBJECT.eq(asked.subject()));
    if (asked.before() > 0) all = all.and(ENTRY.ID.lt(asked.before()));
    var zone = clock.getZone();
    var from = asked.firstDay().map(day -> day.atStartOfDay(zone).toInstant());
    var to = asked.lastDay().map(day -> day.plusDays(1).atStartOfDay(zone).toInstant());
    if (from.isPresent()) all = all.and(ENTRY.AT.ge(from.get()));
    if (to.isPresent()) all = all.and(ENTRY.AT.lt(to.get()));
    return all;
  }
}
