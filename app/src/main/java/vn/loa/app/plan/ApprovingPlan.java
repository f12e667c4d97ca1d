package vn.loa.app.plan;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.loa.app.identity.SignedIn;
import vn.loa.app.journal.Act;
import vn.loa.app.journal.Actor;
import vn.loa.app.journal.Journal;
import vn.loa.app.plan.PlanDuty.Bearing;
import vn.loa.app.plan.VersionStore.Approval;
import vn.loa.app.plan.VersionStore.Fresh;
import vn.loa.app.plan.review.Card;
import vn.loa.app.plan.review.Duty;
import vn.loa.app.plan.review.Questions;
import vn.loa.obligation.Bearer;
import vn.loa.obligation.Role;

/** Makes a version of a submitted plan; a second person does it. */
@Component
class ApprovingPlan {

  /** What came of it. */
  sealed interface Outcome {}

  record Approved(long versionId, int duties) implements Outcome {}

  /** The person has submitted it. */
  record OwnPlan() implements Outcome {}

  /** Somebody decided since the person looked. */
  record Changed() implements Outcome {}

  record Closed(Draft.State state) implements Outcome {}

  record Unknown() implements Outcome {}

  /** The stores that approval writes to. */
  @Component
  record Stores(PlanStore plans, DraftStore drafts, VersionStore versions) {}

  private final Reviewing reviewing;
  private final Stores stores;
  private final Journal journal;
  private final ApplicationEventPublisher events;
  private final Clock clock;
  private final SecureRandom random;

  ApprovingPlan(
      Reviewing reviewing,
      Stores stores,
      Journal journal,
      ApplicationEventPublisher events,
      Clock clock,
      SecureRandom random) {
    this.reviewing = reviewing;
    this.stores = stores;
    this.journal = journal;
    this.events = events;
    this.clock = clock;
    this.random = random;
  }

  /**
   * @param seen number of the last decision that the person saw
   */
  @Transactional
  public Outcome approve(long plan, SignedIn person, long seen) {
    var found = reviewing.lock(plan).orElse(null);
    if (found == null) return new Unknown();
    var draft = found.draft();
    if (!Draft.Step.APPROVE.isOpen(draft.state())) return new Closed(draft.state());
    if (Objects.equals(draft.submittedBy(), person.personId())) return new OwnPlan();
    if (draft.lastNumber() != seen) return new Changed();
    return write(found, person);
  }

  private Outcome write(UnderReview found, SignedIn person) {
    var draft = found.draft();
    var head = found.review().proposal().head();
    var proposer = new Actor(draft.submittedBy(), draft.submittedByName(), draft.bodyId());
    var approval = new Approval(proposer, person.actor(), clock.instant());
    String text = stores.drafts().textSha256(draft.id());
    long version = stores.versions().approve(draft, head, text, approval);
    var ids = identities(found, version);
    var fresh = new ArrayList<Fresh>();
    for (var card : found.review().counting()) {
      var id = Objects.requireNonNull(ids.ids().get(card.key()));
      var counting = found.questions().counting(card);
      fresh.add(
          new Fresh(id, card.key(), card.duty(), counting, bearings(found.questions(), card)));
    }
    stores.versions().addDuties(draft, version, fresh);
    stores.versions().addContinuations(draft, ids.continuations());
    stores.versions().addAudience(draft.planId(), audience(fresh));
    stores.plans().approve(draft.planId(), version, head);
    stores.drafts().step(draft.id(), Draft.Step.APPROVE, "");
    journal.record(
        person.actor(),
        new Act(
            "plan.approved",
            "plan/" + draft.planId(),
            draft.bodyId(),
            Map.of(
                "plan", found.plan().cited(),
                "version", String.valueOf(version),
                "duties", String.valueOf(fresh.size()),
                "proposer", draft.submittedByName())));
    events.publishEvent(new PlanApproved(draft.planId(), version));
    return new Approved(version, fresh.size());
  }

  private Identities identities(UnderReview found, long version) {
    Long base = found.draft().baseVersionId();
    Set<UUID> before =
        base == null
            ? Set.of()
            : stores.versions().duties(base).stream()
                .map(PlanDuty::id)
                .collect(Collectors.toCollection(HashSet::new));
    var step = new Identities.Step(base == null ? 0 : base, version);
    return Identities.of(found.review(), before, step, random);
  }

  private static List<Bearing> bearings(Questions questions, Card card) {
    var all = new ArrayList<Bearing>();
    var role = card.duty() instanceof Duty.Task task ? task.asked().role() : Role.LEAD;
    for (var bearer : card.duty().bearers()) add(all, questions, card, bearer, role);
    for (var bearer : card.duty().coordinators())
      add(all, questions, card, bearer, Role.COORDINATE);
    return all;
  }

  private static void add(
      List<Bearing> all, Questions questions, Card card, Bearer bearer, Role role) {
    for (long body : questions.bodies(card, bearer)) {
      boolean known = all.stream().anyMatch(b -> b.bodyId() == body && b.role() == role);
      if (!known) all.add(new Bearing(body, role, bearer.text()));
    }
  }

  private static Set<Long> audience(List<Fresh> duties) {
    return duties.stream()
        .flatMap(d -> d.bearers().stream())
        .map(Bearing::bodyId)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
