package vn.loa.app.plan;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import vn.loa.app.plan.page.PicksPage;
import vn.loa.app.shell.Choice;
import vn.loa.app.shell.View;
import vn.loa.vietnamese.Folding;

/** Bodies to choose from while one types, as they were on the day of the plan. */
@Controller
class BodyPicks {

  private static final int MOST = 12;

  private final Reviewing reviewing;
  private final BodyNames bodies;

  BodyPicks(Reviewing reviewing, BodyNames bodies) {
    this.reviewing = reviewing;
    this.bodies = bodies;
  }

  @GetMapping("/plans/{plan}/bodies")
  @Transactional(readOnly = true)
  public View pick(@PathVariable long plan, @RequestParam(defaultValue = "") String q) {
    var now =
        reviewing.find(plan).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    String folded = Folding.fold(q).strip();
    var found =
        folded.isEmpty()
            ? List.<Choice>of()
            : bodies.search(folded, now.plan().bodyId(), now.day(), MOST).stream()
                .map(one -> new Choice("" + one.body().id(), one.body().name(), one.above()))
                .toList();
    return View.of("plan/picks", new PicksPage(found));
  }
}
