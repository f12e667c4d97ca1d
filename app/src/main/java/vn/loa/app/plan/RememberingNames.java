package vn.loa.app.plan;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.loa.app.body.Groups;
import vn.loa.app.calendar.Today;
import vn.loa.app.journal.Actor;
import vn.loa.app.plan.review.Bearers;
import vn.loa.app.plan.review.Review;
import vn.loa.obligation.Bearer;

/** Keeps what people chose for names of bodies: the issuer's next plan need not ask again. */
@Component
class RememberingNames {

  private final VersionStore versions;
  private final DraftStore drafts;
  private final Groups groups;

  RememberingNames(VersionStore versions, DraftStore drafts, Groups groups) {
    this.versions = versions;
    this.drafts = drafts;
    this.groups = groups;
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void on(PlanApproved approved) {
    var version = versions.find(approved.versionId()).orElseThrow();
    Long draft = versions.drafts(version.planId()).get(version.id());
    if (draft == null) return;
    var review = drafts.review(draft);
    var since =
        version.signedOn() == null
            ? LocalDate.ofInstant(version.approvedAt(), Today.ZONE)
            : version.signedOn();
    var names = names(review);
    review.assigned().forEach((key, bodies) -> keep(version, since, names.get(key), bodies));
  }

  private void keep(
      PlanVersion version, LocalDate since, @Nullable String name, List<Long> bodies) {
    // That a name means no body of the system may be otherwise in the next plan.
    if (name == null || bodies.isEmpty()) return;
    var by = new Actor(null, version.approvedBy(), version.bodyId());
    groups.designate(version.bodyId(), name, since, bodies, by);
  }

  /** Names as the plan writes them, by their keys. */
  private static Map<String, String> names(Review review) {
    var names = new HashMap<String, String>();
    for (var card : review.counting()) {
      for (Bearer bearer : card.duty().bearers())
        names.putIfAbsent(Bearers.key(bearer.text()), bearer.text());
      for (Bearer bearer : card.duty().coordinators())
        names.putIfAbsent(Bearers.key(bearer.text()), bearer.text());
    }
    return names;
  }
}
