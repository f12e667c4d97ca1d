package vn.loa.app.plan;

import static vn.loa.db.plan.Tables.DECISION;
import static vn.loa.db.plan.Tables.DRAFT;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.loa.app.journal.Actor;
import vn.loa.app.plan.review.Decision;
import vn.loa.app.plan.review.Entry;
import vn.loa.app.plan.review.Proposal;
import vn.loa.app.plan.review.Review;
import vn.loa.app.plan.written.Written;
import vn.loa.db.plan.tables.records.DraftRecord;

/** Drafts and the decisions in them. */
@Component
class DraftStore {

  private static final int KEPT = 64;

  private final DSLContext database;

  /** Proposals never change; reading their JSON costs more than all the rest of a decision. */
  private final Map<Long, Proposal> proposals =
      new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Proposal> eldest) {
          return size() > KEPT;
        }
      };

  DraftStore(DSLContext database) {
    this.database = database;
  }

  Optional<Draft> find(long draft) {
    return database.selectFrom(DRAFT).where(DRAFT.ID.eq(draft)).fetchOptional(DraftStore::draft);
  }

  /** Waits for whoever decides in it now. */
  Optional<Draft> lock(long draft) {
    return database
        .selectFrom(DRAFT)
        .where(DRAFT.ID.eq(draft))
        .forUpdate()
        .fetchOptional(DraftStore::draft);
  }

  /** The draft of a plan that is under review, else the last one. */
  Optional<Draft> findLatest(long plan) {
    return database
        .selectFrom(DRAFT)
        .where(DRAFT.PLAN_ID.eq(plan))
        .orderBy(DRAFT.ID.desc())
        .limit(1)
        .fetchOptional(DraftStore::draft);
  }

  List<Draft> list(long plan) {
    return database
        .selectFrom(DRAFT)
        .where(DRAFT.PLAN_ID.eq(plan))
        .orderBy(DRAFT.ID.desc())
        .fetch(DraftStore::draft);
  }

  /** The latest draft of each plan. */
  Map<Long, Draft> latest(List<Long> plans) {
    var all = new LinkedHashMap<Long, Draft>();
    database
        .selectFrom(DRAFT)
        .where(DRAFT.PLAN_ID.in(plans))
        .orderBy(DRAFT.ID)
        .forEach(row -> all.put(row.getPlanId(), draft(row)));
    return all;
  }

  long open(Plan plan, long document, Opened opened, Instant at) {
    return database
        .insertInto(DRAFT)
        .set(DRAFT.PLAN_ID, plan.id())
        .set(DRAFT.BODY_ID, plan.bodyId())
        .set(DRAFT.DOCUMENT_ID, document)
        .set(DRAFT.BASE_VERSION_ID, opened.baseVersion())
        .set(DRAFT.COMPILER, opened.compiler())
        .set(DRAFT.TEXT_SHA256, opened.textSha256())
        .set(DRAFT.PROPOSAL, Written.of(opened.proposal()))
        .set(DRAFT.OPENED_AT, at)
        .returningResult(DRAFT.ID)
        .fetchSingle()
        .value1();
  }

  /** What a draft begins with. */
  record Opened(
      Proposal proposal, String compiler, String textSha256, @Nullable Long baseVersion) {}

  Proposal proposal(long draft) {
    synchronized (proposals) {
      var known = proposals.get(draft);
      if (known != null) return known;
    }
    String json =
        database
            .select(DRAFT.PROPOSAL)
            .from(DRAFT)
            .where(DRAFT.ID.eq(draft))
            .fetchSingle()
            .value1();
    var read = Written.proposal(json);
    synchronized (proposals) {
      proposals.put(draft, read);
    }
    return read;
  }

  String textSha256(long draft) {
    return database
        .select(DRAFT.TEXT_SHA256)
        .from(DRAFT)
        .where(DRAFT.ID.eq(draft))
        .fetchSingle()
        .value1();
  }

  Review review(long draft) {
    return Review.of(proposal(draft), entries(draft));
  }

  private List<Entry> entries(long draft) {
    return database
        .selectFrom(DECISION)
        .where(DECISION.DRAFT_ID.eq(draft))
        .orderBy(DECISION.NUMBER)
        .fetch(
            row ->
                new Entry(
                    row.getNumber(),
                    row.getPersonId(),
                    row.getPersonName(),
                    row.getAt(),
                    Written.decision(row.getContent())));
  }

  /**
   * Writes a decision down.
   *
   * @param draft locked, so that its last number is the last one
   * @return its number
   */
  long decide(Draft draft, long person, String name, Instant at, Decision decision) {
    long number = draft.lastNumber() + 1;
    database
        .insertInto(DECISION)
        .set(DECISION.DRAFT_ID, draft.id())
        .set(DECISION.NUMBER, number)
        .set(DECISION.BODY_ID, draft.bodyId())
        .set(DECISION.PERSON_ID, person)
        .set(DECISION.PERSON_NAME, name)
        .set(DECISION.AT, at)
        .set(DECISION.CONTENT, Written.of(decision))
        .execute();
    database
        .update(DRAFT)
        .set(DRAFT.LAST_NUMBER, number)
        .set(DRAFT.STATE, Draft.Step.DECIDE.to().name())
        .where(DRAFT.ID.eq(draft.id()))
        .execute();
    return number;
  }

  void submit(long draft, Instant at, Actor by) {
    database
        .update(DRAFT)
        .set(DRAFT.STATE, Draft.Step.SUBMIT.to().name())
        .set(DRAFT.SUBMITTED_AT, at)
        .set(DRAFT.SUBMITTED_BY, by.personId())
        .set(DRAFT.SUBMITTED_BY_NAME, by.name())
        .set(DRAFT.REASON, "")
        .where(DRAFT.ID.eq(draft))
        .execute();
  }

  /** Goes a step that leaves only a reason. */
  void step(long draft, Draft.Step step, String reason) {
    database
        .update(DRAFT)
        .set(DRAFT.STATE, step.to().name())
        .set(DRAFT.REASON, reason)
        .where(DRAFT.ID.eq(draft))
        .execute();
  }

  private static Draft draft(DraftRecord row) {
    return new Draft(
        row.getId(),
        row.getPlanId(),
        row.getBodyId(),
        row.getDocumentId(),
        row.getBaseVersionId(),
        row.getCompiler(),
        Draft.State.valueOf(row.getState()),
        row.getLastNumber(),
        row.getOpenedAt(),
        row.getSubmittedAt(),
        row.getSubmittedBy(),
        row.getSubmittedByName(),
        row.getReason());
  }
}
