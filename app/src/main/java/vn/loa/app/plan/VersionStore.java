package vn.loa.app.plan;

import static vn.loa.db.plan.Tables.AUDIENCE;
import static vn.loa.db.plan.Tables.BEARER;
import static vn.loa.db.plan.Tables.CONTINUATION;
import static vn.loa.db.plan.Tables.OBLIGATION;
import static vn.loa.db.plan.Tables.PLAN_;
import static vn.loa.db.plan.Tables.VERSION;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import vn.loa.app.journal.Actor;
import vn.loa.app.plan.PlanDuty.Bearing;
import vn.loa.app.plan.review.Counting;
import vn.loa.app.plan.review.Duty;
import vn.loa.app.plan.written.Written;
import vn.loa.compiler.head.DocumentHead;
import vn.loa.obligation.Obligation;
import vn.loa.obligation.Role;
import vn.loa.vietnamese.Folding;

/** Approved versions: rows that are written once. */
@Component
class VersionStore {

  private final DSLContext database;

  VersionStore(DSLContext database) {
    this.database = database;
  }

  Optional<PlanVersion> find(long version) {
    return select(VERSION.ID.eq(version)).stream().findFirst();
  }

  List<PlanVersion> list(long plan) {
    return select(VERSION.PLAN_ID.eq(plan));
  }

  List<PlanVersion> listInForce() {
    return select(VERSION.ID.eq(PLAN_.VERSION_ID));
  }

  private List<PlanVersion> select(Condition condition) {
    return database
        .select(VERSION.fields())
        .select(PLAN_.YEAR)
        .from(VERSION)
        .join(PLAN_)
        .on(PLAN_.ID.eq(VERSION.PLAN_ID))
        .where(condition)
        .orderBy(VERSION.PLAN_ID, VERSION.ORDINAL)
        .fetch(VersionStore::version);
  }

  private static PlanVersion version(Record row) {
    return new PlanVersion(
        row.get(VERSION.ID),
        row.get(VERSION.PLAN_ID),
        row.get(VERSION.ORDINAL),
        row.get(VERSION.BODY_ID),
        row.get(PLAN_.YEAR),
        row.get(VERSION.NUMBER),
        row.get(VERSION.SYMBOL),
        row.get(VERSION.SIGNED_ON),
        row.get(VERSION.TITLE),
        row.get(VERSION.DOCUMENT_ID),
        row.get(VERSION.PROPOSED_BY_NAME),
        row.get(VERSION.APPROVED_BY_NAME),
        row.get(VERSION.APPROVED_AT));
  }

  /** The drafts that versions came from, by version. */
  Map<Long, Long> drafts(long plan) {
    return database
        .select(VERSION.ID, VERSION.DRAFT_ID)
        .from(VERSION)
        .where(VERSION.PLAN_ID.eq(plan))
        .fetchMap(VERSION.ID, VERSION.DRAFT_ID);
  }

  /** Who approved what of whom, and when. */
  record Approval(Actor proposed, Actor approved, Instant at) {}

  /**
   * @return its id
   */
  long approve(Draft draft, DocumentHead head, String textSha256, Approval approval) {
    var before = DSL.select(DSL.coalesce(DSL.max(VERSION.ORDINAL), 0).plus(1)).from(VERSION);
    return database
        .insertInto(VERSION)
        .set(VERSION.PLAN_ID, draft.planId())
        .set(VERSION.BODY_ID, draft.bodyId())
        .set(VERSION.ORDINAL, before.where(VERSION.PLAN_ID.eq(draft.planId())))
        .set(VERSION.DRAFT_ID, draft.id())
        .set(VERSION.DOCUMENT_ID, draft.documentId())
        .set(VERSION.NUMBER, PlanStore.text(head.number()))
        .set(VERSION.SYMBOL, PlanStore.text(head.symbol()))
        .set(VERSION.SIGNED_ON, head.date())
        .set(VERSION.TITLE, PlanStore.text(head.title()))
        .set(VERSION.PROPOSED_BY, approval.proposed().personId())
        .set(VERSION.PROPOSED_BY_NAME, approval.proposed().name())
        .set(VERSION.APPROVED_BY, approval.approved().personId())
        .set(VERSION.APPROVED_BY_NAME, approval.approved().name())
        .set(VERSION.APPROVED_AT, approval.at())
        .set(VERSION.TEXT_SHA256, textSha256)
        .returningResult(VERSION.ID)
        .fetchSingle()
        .value1();
  }

  /**
   * A duty on its way into a version.
   *
   * @param card of the review that it came from
   */
  record Fresh(UUID id, String card, Duty duty, Counting counting, List<Bearing> bearers) {}

  void addDuties(Draft draft, long version, List<Fresh> duties) {
    var rows = new ArrayList<org.jooq.Query>();
    int ordinal = 0;
    for (var fresh : duties) {
      var asked = fresh.duty().obligation();
      rows.add(
          database
              .insertInto(OBLIGATION)
              .set(OBLIGATION.VERSION_ID, version)
              .set(OBLIGATION.ID, fresh.id())
              .set(OBLIGATION.PLAN_ID, draft.planId())
              .set(OBLIGATION.BODY_ID, draft.bodyId())
              .set(OBLIGATION.ORDINAL, ++ordinal)
              .set(OBLIGATION.CARD, fresh.card())
              .set(OBLIGATION.KIND, asked.kind().name())
              .set(OBLIGATION.PERIOD, asked.recurrence().period().name())
              .set(OBLIGATION.TOPICS, names(asked.topics()))
              .set(
                  OBLIGATION.CHANNELS,
                  names(asked.channels().stream().map(c -> c.channel()).distinct().toList()))
              .set(OBLIGATION.MODALITY, asked.modality().name())
              .set(OBLIGATION.COUNTING, fresh.counting().name())
              .set(OBLIGATION.FOLDED, Folding.fold(asked.origin().readable()))
              .set(OBLIGATION.CONTENT, Written.of(fresh.duty())));
    }
    for (var fresh : duties) {
      for (var bearing : fresh.bearers()) {
        rows.add(
            database
                .insertInto(BEARER)
                .set(BEARER.VERSION_ID, version)
                .set(BEARER.OBLIGATION_ID, fresh.id())
                .set(BEARER.BEARER_ID, bearing.bodyId())
                .set(BEARER.ROLE, bearing.role().name())
                .set(BEARER.BODY_ID, draft.bodyId())
                .set(BEARER.NAME, bearing.name())
                .onConflictDoNothing());
      }
    }
    database.batch(rows).execute();
  }

  private static String[] names(Collection<? extends Enum<?>> values) {
    return values.stream().map(Enum::name).toArray(String[]::new);
  }

  /** Lets the bodies that a plan speaks to read it. */
  void addAudience(long plan, Collection<Long> bodies) {
    var rows = new ArrayList<org.jooq.Query>();
    for (long body : bodies) {
      rows.add(
          database
              .insertInto(AUDIENCE)
              .set(AUDIENCE.PLAN_ID, plan)
              .set(AUDIENCE.BODY_ID, body)
              .onConflictDoNothing());
    }
    database.batch(rows).execute();
  }

  void addContinuations(Draft draft, List<Continuation> all) {
    var rows = new ArrayList<org.jooq.Query>();
    for (var one : all) {
      rows.add(
          database
              .insertInto(CONTINUATION)
              .set(CONTINUATION.PLAN_ID, draft.planId())
              .set(CONTINUATION.BODY_ID, draft.bodyId())
              .set(CONTINUATION.FROM_VERSION_ID, one.fromVersionId())
              .set(CONTINUATION.TO_VERSION_ID, one.toVersionId())
              .set(CONTINUATION.FROM_ID, one.from())
              .set(CONTINUATION.TO_ID, one.to())
              .set(CONTINUATION.KIND, one.kind().name()));
    }
    database.batch(rows).execute();
  }

  List<PlanDuty> duties(long version) {
    var bearers = new HashMap<UUID, List<Bearing>>();
    database
        .selectFrom(BEARER)
        .where(BEARER.VERSION_ID.eq(version))
        .orderBy(BEARER.ROLE.desc(), BEARER.BEARER_ID)
        .forEach(
            row ->
                bearers
                    .computeIfAbsent(row.getObligationId(), none -> new ArrayList<>())
                    .add(
                        new Bearing(
                            row.getBearerId(), Role.valueOf(row.getRole()), row.getName())));
    return database
        .selectFrom(OBLIGATION)
        .where(OBLIGATION.VERSION_ID.eq(version))
        .orderBy(OBLIGATION.ORDINAL)
        .fetch(
            row -> {
              var duty = Written.duty(row.getContent());
              Obligation asked = duty.obligation();
              return new PlanDuty(
                  row.getId(),
                  row.getPlanId(),
                  version,
                  row.getOrdinal(),
                  asked,
                  duty instanceof Duty.Goal goal ? goal.wanted() : null,
                  row.getCounting().equals(Counting.TOTAL.name()),
                  bearers.getOrDefault(row.getId(), List.of()));
            });
  }

  List<Continuation> continuations(long version) {
    return database
        .selectFrom(CONTINUATION)
        .where(CONTINUATION.TO_VERSION_ID.eq(version))
        .fetch(
            row ->
                new Continuation(
                    row.getFromVersionId(),
                    row.getToVersionId(),
                    row.getFromId(),
                    row.getToId(),
                    Continuation.Kind.valueOf(row.getKind())));
  }
}
