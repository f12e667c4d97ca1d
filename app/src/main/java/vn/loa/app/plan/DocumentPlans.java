package vn.loa.app.plan;

import gg.jte.Content;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.loa.app.document.Documents;
import vn.loa.app.identity.Role;
import vn.loa.app.identity.SignedIn;
import vn.loa.app.plan.page.DocumentPlanPage;
import vn.loa.app.shell.Panel;
import vn.loa.app.shell.Panels;

/** On the page of a document: the plan that came of it, or the button that makes one. */
@Component
class DocumentPlans implements Panel {

  private final PlanStore plans;
  private final Documents documents;
  private final Panels panels;

  DocumentPlans(PlanStore plans, Documents documents, Panels panels) {
    this.plans = plans;
    this.documents = documents;
    this.panels = panels;
  }

  @Override
  public String place() {
    return "document";
  }

  @Override
  public int rank() {
    return 60;
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Content> content(Asked asked) {
    var plan = plans.findPlanOf(asked.subject()).flatMap(plans::find).orElse(null);
    var person = (SignedIn) asked.request().getAttribute(SignedIn.class.getName());
    var page = asked.page();
    if (plan != null) {
      var shown =
          new DocumentPlanPage(
              page,
              asked.subject(),
              page.t("plan.title", "plan", ReviewSheets.name(page, plan)),
              "/plans/" + plan.id());
      return Optional.of(panels.content("plan/of-document", shown));
    }
    boolean may = person != null && person.is(Role.PLANNER);
    if (!may || documents.findText(asked.subject()).isEmpty()) return Optional.empty();
    var shown = new DocumentPlanPage(page, asked.subject(), "", "");
    return Optional.of(panels.content("plan/of-document", shown));
  }
}
