package vn.loa.app.register;

import static vn.loa.db.register.Tables.TRANSFER;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.loa.app.journal.Actor;

/** Transfers of duties as rows. */
@Component
class TransferStore {

  private final DSLContext database;

  TransferStore(DSLContext database) {
    this.database = database;
  }

  /** Decisions about duties that bodies were given, or would get. */
  Transfers among(Collection<Long> bodies) {
    if (bodies.size() < 2) return new Transfers(List.of());
    return new Transfers(list(bodies));
  }

  List<Transfer> list(Collection<Long> bodies) {
    var ids = DSL.any(bodies.toArray(Long[]::new));
    return database
        .selectFrom(TRANSFER)
        .where(TRANSFER.FROM_ID.eq(ids))
        .orderBy(TRANSFER.ID)
        .fetch(
            t ->
                new Transfer(
                    t.getId(),
                    t.getFromId(),
                    t.getToId(),
                    t.getUuid(),
                    Transfer.Rule.valueOf(t.getRule()),
                    t.getPercent(),
                    t.getBasis(),
                    t.getEnteredAt(),
                    t.getEnteredName()));
  }

  /**
   * A decision that is not written down yet.
   *
   * @param uuid the duty, null for all
   */
  record Decision(
      long from, long to, @Nullable UUID uuid, Transfer.Rule rule, int percent, String basis) {}

  long insert(Decision decision, Actor actor, Instant at) {
    return database
        .insertInto(TRANSFER)
        .set(TRANSFER.FROM_ID, decision.from())
        .set(TRANSFER.TO_ID, decision.to())
        .set(TRANSFER.UUID, decision.uuid())
        .set(TRANSFER.RULE, decision.rule().name())
        .set(TRANSFER.PERCENT, decision.percent())
        .set(TRANSFER.BASIS, decision.basis())
        .set(TRANSFER.ENTERED_AT, at)
        .set(TRANSFER.ENTERED_BY, actor.personId())
        .set(TRANSFER.ENTERED_NAME, actor.name())
        .returningResult(TRANSFER.ID)
        .fetchSingle()
        .value1();
  }
}
