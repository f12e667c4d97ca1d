package vn.loa.app.plan;

import static vn.loa.db.plan.Tables.INTAKE;
import static vn.loa.db.plan.Tables.PLAN_;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.loa.app.journal.Actor;
import vn.loa.compiler.head.DocumentHead;
import vn.loa.db.plan.tables.records.PlanRecord;
import vn.loa.vietnamese.Folding;

/** Plans, and documents that were brought as plans. */
@Component
class PlanStore {

  /**
   * A document that was brought as a plan.
   *
   * @param amends the plan that it amends, null for a new one
   * @param planId the plan that came of it, null for none yet
   * @param verdict why none came, empty otherwise
   */
  record Intake(
      long documentId,
      long bodyId,
      @Nullable Long amends,
      @Nullable Long planId,
      String verdict,
      @Nullable Long broughtBy,
      String broughtByName) {}

  /** The class of advisory locks that are this module's. */
  private static final int LOCKS = 60;

  private final DSLContext database;

  PlanStore(DSLContext database) {
    this.database = database;
  }

  Optional<Plan> find(long plan) {
    return database.selectFrom(PLAN_).where(PLAN_.ID.eq(plan)).fetchOptional(PlanStore::plan);
  }

  /** Waits for whoever changes the plan now. */
  Optional<Plan> lock(long plan) {
    return database
        .selectFrom(PLAN_)
        .where(PLAN_.ID.eq(plan))
        .forUpdate()
        .fetchOptional(PlanStore::plan);
  }

  Optional<Plan> findByNumber(long body, int year, String number, String symbol) {
    return database
        .selectFrom(PLAN_)
        .where(PLAN_.BODY_ID.eq(body))
        .and(PLAN_.YEAR.eq(year))
        .and(PLAN_.NUMBER.eq(number))
        .and(PLAN_.SYMBOL.eq(symbol))
        .fetchOptional(PlanStore::plan);
  }

  @Transactional(readOnly = true)
  public List<Plan> list(Condition condition, int limit) {
    return database
        .selectFrom(PLAN_)
        .where(condition)
        .orderBy(PLAN_.YEAR.desc(), PLAN_.SIGNED_ON.desc().nullsLast(), PLAN_.ID.desc())
        .limit(limit)
        .fetch(PlanStore::plan);
  }

  List<Plan> listBelow(long parent) {
    return list(PLAN_.PARENT_PLAN_ID.eq(parent), 500);
  }

  List<Integer> listYears() {
    return database
        .selectDistinct(PLAN_.YEAR)
        .from(PLAN_)
        .orderBy(PLAN_.YEAR.desc())
        .fetch(PLAN_.YEAR);
  }

  long open(long body, int year, DocumentHead head, Instant at, Actor by) {
    return database
        .insertInto(PLAN_)
        .set(PLAN_.BODY_ID, body)
        .set(PLAN_.YEAR, year)
        .set(PLAN_.NUMBER, text(head.number()))
        .set(PLAN_.SYMBOL, text(head.symbol()))
        .set(PLAN_.SIGNED_ON, head.date())
        .set(PLAN_.TITLE, text(head.title()))
        .set(PLAN_.FOLDED, folded(head))
        .set(PLAN_.OPENED_AT, at)
        .set(PLAN_.OPENED_BY, by.personId())
        .returningResult(PLAN_.ID)
        .fetchSingle()
        .value1();
  }

  /** The head of a version that was approved becomes the plan's. */
  void approve(long plan, long version, DocumentHead head) {
    var update = database.update(PLAN_).set(PLAN_.VERSION_ID, version);
    // An amendment without a number of its own leaves the plan's.
    if (head.number() != null)
      update = update.set(PLAN_.NUMBER, head.number()).set(PLAN_.SYMBOL, text(head.symbol()));
    update
        .set(PLAN_.SIGNED_ON, DSL.coalesce(DSL.val(head.date()), PLAN_.SIGNED_ON))
        .set(PLAN_.TITLE, text(head.title()))
        .set(PLAN_.FOLDED, folded(head))
        .where(PLAN_.ID.eq(plan))
        .execute();
  }

  void link(long plan, @Nullable Long parent) {
    database.update(PLAN_).set(PLAN_.PARENT_PLAN_ID, parent).where(PLAN_.ID.eq(plan)).execute();
  }

  /** Notes that a document was brought as a plan; false where it was before. */
  boolean bring(long document, long body, @Nullable Long amends, Instant at, Actor by) {
    return database
            .insertInto(INTAKE)
            .set(INTAKE.DOCUMENT_ID, document)
            .set(INTAKE.BODY_ID, body)
            .set(INTAKE.AMENDS_PLAN_ID, amends)
            .set(INTAKE.BROUGHT_AT, at)
            .set(INTAKE.BROUGHT_BY, by.personId())
            .set(INTAKE.BROUGHT_BY_NAME, by.name())
            .onConflictDoNothing()
            .execute()
        > 0;
  }

  /**
   * Bringing a document as a plan and the end of its reading wait for each other: whichever comes
   * second opens the review.
   */
  void meet(long document) {
    database
        .select(
            DSL.function(
                "pg_advisory_xact_lock", Object.class, DSL.val(LOCKS), DSL.val((int) document)))
        .fetch();
  }

  Optional<Intake> lockIntake(long document) {
    return database
        .selectFrom(INTAKE)
        .where(INTAKE.DOCUMENT_ID.eq(document))
        .forUpdate()
        .fetchOptional(PlanStore::intake);
  }

  /** Documents that wait, or that no plan came of, the newest first. */
  List<Intake> listUnopened() {
    return database
        .selectFrom(INTAKE)
        .where(INTAKE.PLAN_ID.isNull())
        .orderBy(INTAKE.BROUGHT_AT.desc())
        .limit(50)
        .fetch(PlanStore::intake);
  }

  /** The plan that came of a document. */
  @Transactional(readOnly = true)
  public Optional<Long> findPlanOf(long document) {
    return database
        .select(INTAKE.PLAN_ID)
        .from(INTAKE)
        .where(INTAKE.DOCUMENT_ID.eq(document))
        .and(INTAKE.PLAN_ID.isNotNull())
        .fetchOptional(INTAKE.PLAN_ID);
  }

  void opened(long document, long plan) {
    database
        .update(INTAKE)
        .set(INTAKE.PLAN_ID, plan)
        .set(INTAKE.VERDICT, "")
        .where(INTAKE.DOCUMENT_ID.eq(document))
        .execute();
  }

  void refused(long document, String verdict) {
    database
        .update(INTAKE)
        .set(INTAKE.VERDICT, verdict)
        .where(INTAKE.DOCUMENT_ID.eq(document))
        .execute();
  }

  private static Intake intake(vn.loa.db.plan.tables.records.IntakeRecord row) {
    return new Intake(
        row.getDocumentId(),
        row.getBodyId(),
        row.getAmendsPlanId(),
        row.getPlanId(),
        row.getVerdict(),
        row.getBroughtBy(),
        row.getBroughtByName());
  }

  private static Plan plan(PlanRecord row) {
    return new Plan(
        row.getId(),
        row.getBodyId(),
        row.getYear(),
        row.getNumber(),
        row.getSymbol(),
        row.getSignedOn(),
        row.getTitle(),
        row.getParentPlanId(),
        row.getVersionId());
  }

  static String text(@Nullable String value) {
    return value == null ? "" : value;
  }

  private static String folded(DocumentHead head) {
    return Folding.fold(text(head.number()) + "/" + text(head.symbol()) + " " + text(head.title()));
  }
}
