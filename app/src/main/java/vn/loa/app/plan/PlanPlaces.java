package vn.loa.app.plan;

import static vn.loa.db.plan.Tables.PLAN_;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.loa.app.shell.Hit;
import vn.loa.app.shell.Place;
import vn.loa.app.shell.PlaceSource;
import vn.loa.app.shell.SearchSource;
import vn.loa.app.shell.Words;

/** Plans in the navigation and in the search of the whole site. */
@Component
class PlanPlaces implements PlaceSource, SearchSource {

  private final PlanStore plans;

  PlanPlaces(PlanStore plans) {
    this.plans = plans;
  }

  @Override
  public List<Place> places(Words words) {
    return List.of(new Place("/plans", "plan", words.of("plan.list"), 'p', 0, 110));
  }

  @Override
  public int rank() {
    return 60;
  }

  @Override
  public String title(Words words) {
    return words.of("plan.list");
  }

  @Override
  @Transactional(readOnly = true)
  public List<Hit> search(String folded, int most, Words words) {
    return plans.list(PLAN_.FOLDED.contains(folded), most).stream()
        .map(
            plan ->
                new Hit(
                    "plan",
                    plan.cited().isEmpty() ? words.of("plan.unnumbered") : plan.cited(),
                    plan.title(),
                    "/plans/" + plan.id()))
        .toList();
  }
}
