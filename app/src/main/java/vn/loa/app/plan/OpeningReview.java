package vn.loa.app.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.loa.app.document.DocumentRead;
import vn.loa.app.document.Documents;
import vn.loa.app.journal.Act;
import vn.loa.app.journal.Actor;
import vn.loa.app.journal.Journal;
import vn.loa.app.plan.DraftStore.Opened;
import vn.loa.app.plan.PlanStore.Intake;
import vn.loa.app.plan.review.Proposal;
import vn.loa.compiler.CompiledPlan;
import vn.loa.compiler.PlanCompiler;
import vn.loa.vietnamese.SourceText;

/** Opens the review of a document that was brought as a plan, once it is read. */
@Component
class OpeningReview {

  /** How the verdict of an intake begins whose plan is under review already; its id follows. */
  static final String UNDER_REVIEW = "under-review:";

  /** What came of it. */
  sealed interface Outcome {}

  record Open(long planId, long draftId) implements Outcome {}

  /** The plan is under review already, from another document. */
  record UnderReviewAlready(long planId) implements Outcome {}

  /** It was not brought as a plan, or its review was opened before, or it has no text. */
  record Nothing() implements Outcome {}

  private final Documents documents;
  private final PlanStore plans;
  private final DraftStore drafts;
  private final VersionStore versions;
  private final Journal journal;
  private final Clock clock;

  OpeningReview(
      Documents documents,
      PlanStore plans,
      DraftStore drafts,
      VersionStore versions,
      Journal journal,
      Clock clock) {
    this.documents = documents;
    this.plans = plans;
    this.drafts = drafts;
    this.versions = versions;
    this.journal = journal;
    this.clock = clock;
  }

  /** A document got its text: if it was brought as a plan, the review begins. */
  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void on(DocumentRead read) {
    open(read.documentId());
  }

  @Transactional(propagation = Propagation.MANDATORY)
  public Outcome open(long document) {
    plans.meet(document);
    var intake = plans.lockIntake(document).orElse(null);
    if (intake == null || intake.planId() != null) return new Nothing();
    var text = documents.findText(document).orElse(null);
    return text == null ? new Nothing() : open(intake, text);
  }

  private Outcome open(Intake intake, SourceText text) {
    var compiled = PlanCompiler.compile(text);
    var plan = plan(intake, compiled);
    if (drafts.findLatest(plan.id()).filter(Draft::isOpen).isPresent()) {
      plans.refused(intake.documentId(), UNDER_REVIEW + plan.id());
      return new UnderReviewAlready(plan.id());
    }
    var proposal = proposal(plan, compiled);
    var opened = new Opened(proposal, compiler(), text.sha256(), plan.versionId());
    long draft = drafts.open(plan, intake.documentId(), opened, clock.instant());
    plans.opened(intake.documentId(), plan.id());
    journal.record(
        by(intake),
        new Act(
            "plan.opened",
            "plan/" + plan.id(),
            plan.bodyId(),
            Map.of(
                "plan", plan.cited(),
                "cards", String.valueOf(proposal.cards().size()),
                "document", String.valueOf(intake.documentId()))));
    return new Open(plan.id(), draft);
  }

  private static Actor by(Intake intake) {
    return new Actor(intake.broughtBy(), intake.broughtByName(), intake.bodyId());
  }

  private static String compiler() {
    String version = PlanCompiler.class.getPackage().getImplementationVersion();
    return version == null ? "unreleased" : version;
  }

  /** The plan that is amended, or one of the same number, or a new one. */
  private Plan plan(Intake intake, CompiledPlan compiled) {
    if (intake.amends() != null) return plans.lock(intake.amends()).orElseThrow();
    var head = compiled.head();
    int year = head.year() == 0 ? LocalDate.now(clock).getYear() : head.year();
    var known = known(intake.bodyId(), year, head.number(), head.symbol());
    if (known.isPresent()) return known.get();
    long made = plans.open(intake.bodyId(), year, head, clock.instant(), by(intake));
    return plans.lock(made).orElseThrow();
  }

  private Optional<Plan> known(
      long body, int year, @Nullable String number, @Nullable String symbol) {
    if (number == null || number.isEmpty()) return Optional.empty();
    return plans
        .findByNumber(body, year, number, PlanStore.text(symbol))
        .flatMap(plan -> plans.lock(plan.id()));
  }

  private Proposal proposal(Plan plan, CompiledPlan compiled) {
    var proposal = Proposal.of(compiled);
    if (plan.versionId() == null) return proposal;
    var base = versions.find(plan.versionId()).orElseThrow();
    var text = documents.findText(base.documentId()).orElse(null);
    if (text == null) return proposal;
    return Continuing.propose(
        PlanCompiler.compile(text), versions.duties(base.id()), compiled, proposal);
  }
}
