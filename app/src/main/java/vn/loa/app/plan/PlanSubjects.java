package vn.loa.app.plan;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.loa.app.journal.SubjectSource;

/** Plans as subjects of acts. */
@Component
class PlanSubjects implements SubjectSource {

  private final PlanStore plans;

  PlanSubjects(PlanStore plans) {
    this.plans = plans;
  }

  @Override
  public String kind() {
    return "plan";
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<String> name(String id) {
    if (!id.matches("\\d{1,18}")) return Optional.empty();
    return plans
        .find(Long.parseLong(id))
        .map(plan -> plan.cited().isEmpty() ? plan.title() : plan.cited());
  }

  @Override
  public String path(String id) {
    return "/plans/" + id;
  }
}
