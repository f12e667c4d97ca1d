package vn.loa.app.plan;

import java.util.List;
import vn.loa.app.plan.review.Duty;
import vn.loa.obligation.DutyKind;
import vn.loa.obligation.ExpectedProof;
import vn.loa.obligation.Modality;
import vn.loa.obligation.Obligation;
import vn.loa.obligation.Recurrence;
import vn.loa.obligation.Role;
import vn.loa.obligation.Topic;

/** A result to reach, told in the words of a duty, for whoever lists both. */
final class Goals {

  private Goals() {}

  static Obligation obligation(Duty duty) {
    return switch (duty) {
      case Duty.Task task -> task.asked();
      case Duty.Goal goal -> {
        var wanted = goal.wanted();
        yield new Obligation(
            wanted.id(),
            wanted.origin(),
            wanted.bearers(),
            Role.LEAD,
            List.of(),
            DutyKind.OTHER,
            wanted.quota(),
            Recurrence.of(Recurrence.Period.YEAR),
            List.of(),
            List.of(Topic.INDICES),
            wanted.deadline(),
            List.of(),
            Modality.TARGET,
            List.of(ExpectedProof.INDEX_RESULT),
            wanted.inferred(),
            wanted.confidence());
      }
    };
  }
}
