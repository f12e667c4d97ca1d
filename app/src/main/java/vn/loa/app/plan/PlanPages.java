package vn.loa.app.plan;

import static vn.loa.db.plan.Tables.PLAN_;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.server.ResponseStatusException;
import vn.loa.app.calendar.Today;
import vn.loa.app.identity.Role;
import vn.loa.app.identity.SignedIn;
import vn.loa.app.plan.page.PlanPage;
import vn.loa.app.plan.page.PlanPage.DutyView;
import vn.loa.app.plan.page.PlanPage.FactView;
import vn.loa.app.plan.page.PlanPage.LinkView;
import vn.loa.app.plan.page.PlanPage.StampView;
import vn.loa.app.plan.page.PlanPage.StateView;
import vn.loa.app.plan.page.PlanPage.VersionView;
import vn.loa.app.plan.said.DutyWords;
import vn.loa.app.shell.Choice;
import vn.loa.app.shell.Field;
import vn.loa.app.shell.Page;
import vn.loa.app.shell.Tone;
import vn.loa.app.shell.View;

/** A plan with its versions, its duties, and the plans above and below. */
@Controller
class PlanPages {

  private final PlanStore plans;
  private final DraftStore drafts;
  private final VersionStore versions;
  private final BodyNames bodies;

  PlanPages(PlanStore plans, DraftStore drafts, VersionStore versions, BodyNames bodies) {
    this.plans = plans;
    this.drafts = drafts;
    this.versions = versions;
    this.bodies = bodies;
  }

  @GetMapping("/plans/{id}")
  @Transactional(readOnly = true)
  public View plan(
      Page page,
      @PathVariable long id,
      @RequestAttribute("vn.loa.app.identity.SignedIn") SignedIn person) {
    var plan = plans.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    var draft = drafts.findLatest(id).orElse(null);
    var all = versions.list(id);
    var state = PlansPages.State.of(plan, draft);
    String title = page.t("plan.title", "plan", ReviewSheets.name(page, plan));
    return View.of(
        "plan/plan",
        new PlanPage(
            page.titled(title),
            id,
            title,
            plan.title(),
            new StateView(state.tone(), page.t("plan.state." + state.code())),
            stamp(page, plan, all),
            facts(page, plan),
            history(page, draft, all),
            duties(page, plan),
            parent(page, plan),
            Field.of("parent", page.t("plan.parent.choose"), ""),
            parents(page, plan, person),
            children(page, plan),
            may(draft, person)));
  }

  private static List<String> may(@Nullable Draft draft, SignedIn person) {
    var may = new ArrayList<String>();
    if (draft != null) may.addAll(ReviewHeads.may(draft, person));
    if (person.is(Role.PLANNER)) may.add("link");
    boolean closed = draft == null || !draft.isOpen();
    if (person.is(Role.PLANNER) && closed) may.add("amend");
    if (draft != null) may.add("review");
    return may;
  }

  private static @Nullable StampView stamp(Page page, Plan plan, List<PlanVersion> all) {
    return all.stream()
        .filter(v -> Objects.equals(v.id(), plan.versionId()))
        .findFirst()
        .map(
            v ->
                new StampView(
                    page.t("plan.version", "n", v.ordinal()),
                    new DutyWords(page.words())
                        .date(v.approvedAt().atZone(Today.ZONE).toLocalDate())))
        .orElse(null);
  }

  private List<FactView> facts(Page page, Plan plan) {
    var said = new DutyWords(page.words());
    var out = new ArrayList<FactView>();
    var day = plan.signedOn();
    String issuer = day == null ? "" : bodies.on(day).apply(plan.bodyId());
    fact(out, page, "issuer", issuer);
    fact(out, page, "symbol", plan.cited());
    fact(out, page, "date", day == null ? "" : said.date(day));
    fact(out, page, "year", String.valueOf(plan.year()));
    return out;
  }

  private static void fact(List<FactView> out, Page page, String name, String value) {
    if (!value.isEmpty()) out.add(new FactView(page.t("plan.fact." + name), value));
  }

  private List<VersionView> history(Page page, @Nullable Draft draft, List<PlanVersion> all) {
    var out = new ArrayList<VersionView>();
    if (draft != null && draft.isOpen()) {
      String state = draft.state().name().toLowerCase(Locale.ROOT);
      out.add(
          new VersionView(
              page.t("plan.draft"),
              CardViews.at(draft.openedAt()),
              page.t("plan.state." + state),
              Tone.DRAFT,
              "/plans/" + draft.planId() + "/review",
              draft.baseVersionId() == null ? null : "/plans/" + draft.planId() + "/difference"));
    }
    for (var version : all.reversed()) {
      out.add(
          new VersionView(
              page.t("plan.version", "n", version.ordinal()),
              CardViews.at(version.approvedAt()),
              page.t(
                  "plan.version.who",
                  "proposer",
                  version.proposedBy(),
                  "approver",
                  version.approvedBy()),
              Tone.MET,
              "/documents/" + version.documentId(),
              version.ordinal() == 1
                  ? null
                  : "/plans/" + version.planId() + "/difference?version=" + version.id()));
    }
    return out;
  }

  private List<DutyView> duties(Page page, Plan plan) {
    if (plan.versionId() == null) return List.of();
    var said = new DutyWords(page.words());
    return versions.duties(plan.versionId()).stream()
        .map(
            duty ->
                new DutyView(
                    duty.obligation().id(),
                    DutyWords.title(duty.obligation()),
                    gist(page, said, duty),
                    duty.target() == null
                        ? said.name("kind", duty.obligation().kind())
                        : said.name("modality", duty.obligation().modality())))
        .toList();
  }

  private static String gist(Page page, DutyWords said, PlanDuty duty) {
    var target = duty.target();
    var asked = duty.obligation();
    var parts = new ArrayList<String>();
    String bearers = said.bearers(asked.bearers());
    long leading = duty.bearers().stream().filter(b -> b.role() == asked.role()).count();
    parts.add(leading > 1 ? bearers + " (" + leading + ")" : bearers);
    parts.add(
        target == null
            ? said.amount(asked.quota(), asked.recurrence())
            : target.index() + ": " + said.goal(target));
    if (duty.together()) parts.add(page.t("plan.counting.total"));
    parts.add(said.deadline(asked.deadline()));
    parts.removeIf(String::isEmpty);
    return String.join(" · ", parts);
  }

  private @Nullable LinkView parent(Page page, Plan plan) {
    if (plan.parentId() == null) return null;
    return plans
        .find(plan.parentId())
        .map(p -> link(page, p, "/plans/" + plan.id() + "/cascade"))
        .orElse(null);
  }

  private List<LinkView> children(Page page, Plan plan) {
    return plans.listBelow(plan.id()).stream()
        .map(child -> link(page, child, "/plans/" + child.id() + "/cascade"))
        .toList();
  }

  private LinkView link(Page page, Plan plan, String cascade) {
    var day = plan.signedOn();
    String issuer = day == null ? "" : bodies.on(day).apply(plan.bodyId());
    return new LinkView(
        ReviewSheets.name(page, plan) + (issuer.isEmpty() ? "" : " · " + issuer),
        plan.title(),
        "/plans/" + plan.id(),
        cascade);
  }

  private List<Choice> parents(Page page, Plan plan, SignedIn person) {
    if (!person.is(Role.PLANNER)) return List.of();
    var out = new ArrayList<Choice>();
    out.add(Choice.of("", page.t("plan.parent.none")));
    for (var other : plans.list(PLAN_.YEAR.eq(plan.year()).and(PLAN_.ID.ne(plan.id())), 200))
      out.add(Choice.of("" + other.id(), link(page, other, "").text()));
    return out;
  }
}
