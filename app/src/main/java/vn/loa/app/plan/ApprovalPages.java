package vn.loa.app.plan;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.view.RedirectView;
import vn.loa.app.identity.SignedIn;
import vn.loa.app.plan.page.RefusedPage;
import vn.loa.app.shell.Page;
import vn.loa.app.shell.View;

/** The steps of a plan after its review. */
@Controller
class ApprovalPages {

  private static final String PERSON = "vn.loa.app.identity.SignedIn";

  private final SubmittingPlan submitting;
  private final ApprovingPlan approving;
  private final ReturningPlan returning;
  private final LinkingParent linking;

  ApprovalPages(
      SubmittingPlan submitting,
      ApprovingPlan approving,
      ReturningPlan returning,
      LinkingParent linking) {
    this.submitting = submitting;
    this.approving = approving;
    this.returning = returning;
    this.linking = linking;
  }

  private static ResponseStatusException unknown() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }

  private static View refused(Page page, String key, Object... values) {
    String sentence = page.t("plan.refused." + key, values);
    var titled = page.titled(page.t("plan.refused.title"));
    return View.of("plan/step", new RefusedPage(titled, sentence)).with(HttpStatus.CONFLICT);
  }

  private static View closed(Page page, Draft.State state) {
    return refused(page, "closed." + state.name().toLowerCase(Locale.ROOT));
  }

  @PostMapping("/plans/{plan}/submit")
  Object submit(
      Page page,
      @PathVariable long plan,
      @RequestParam long last,
      @RequestAttribute(PERSON) SignedIn person) {
    return switch (submitting.submit(plan, person, last)) {
      case SubmittingPlan.Submitted done -> new RedirectView("/plans/" + plan + "/review");
      case SubmittingPlan.Incomplete rest ->
          refused(
              page,
              "incomplete",
              "open",
              rest.progress().open(),
              "blocked",
              rest.progress().blocked());
      case SubmittingPlan.Changed changed -> refused(page, "changed");
      case SubmittingPlan.Closed other -> closed(page, other.state());
      case SubmittingPlan.Unknown none -> throw unknown();
    };
  }

  @PostMapping("/plans/{plan}/approve")
  Object approve(
      Page page,
      @PathVariable long plan,
      @RequestParam long last,
      @RequestAttribute(PERSON) SignedIn person) {
    return switch (approving.approve(plan, person, last)) {
      case ApprovingPlan.Approved done -> new RedirectView("/plans/" + plan);
      case ApprovingPlan.OwnPlan own -> refused(page, "own");
      case ApprovingPlan.Changed changed -> refused(page, "changed");
      case ApprovingPlan.Closed other -> closed(page, other.state());
      case ApprovingPlan.Unknown none -> throw unknown();
    };
  }

  @PostMapping("/plans/{plan}/return")
  Object giveBack(
      Page page,
      @PathVariable long plan,
      @RequestParam("return-reason") String reason,
      @RequestAttribute(PERSON) SignedIn person) {
    return ended(page, plan, returning.giveBack(plan, person, reason));
  }

  @PostMapping("/plans/{plan}/withdraw")
  Object withdraw(
      Page page,
      @PathVariable long plan,
      @RequestParam("withdraw-reason") String reason,
      @RequestAttribute(PERSON) SignedIn person) {
    return ended(page, plan, returning.withdraw(plan, person, reason));
  }

  private static Object ended(Page page, long plan, ReturningPlan.Outcome outcome) {
    return switch (outcome) {
      case ReturningPlan.Done done -> new RedirectView("/plans/" + plan + "/review");
      case ReturningPlan.NoReason none -> refused(page, "no_reason");
      case ReturningPlan.Closed other -> closed(page, other.state());
      case ReturningPlan.Unknown none -> throw unknown();
    };
  }

  /**
   * @param parent empty for none
   */
  @PostMapping("/plans/{plan}/parent")
  Object link(
      Page page,
      @PathVariable long plan,
      @RequestParam @Nullable Long parent,
      @RequestAttribute(PERSON) SignedIn person) {
    return switch (linking.link(plan, parent, person)) {
      case LinkingParent.Linked done -> new RedirectView("/plans/" + plan);
      case LinkingParent.Circle circle -> refused(page, "circle");
      case LinkingParent.Unknown none -> throw unknown();
    };
  }
}
