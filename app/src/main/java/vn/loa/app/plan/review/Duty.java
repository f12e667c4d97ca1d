package vn.loa.app.plan.review;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.loa.obligation.Bearer;
import vn.loa.obligation.Deadline;
import vn.loa.obligation.DutyKind;
import vn.loa.obligation.ExpectedProof;
import vn.loa.obligation.Modality;
import vn.loa.obligation.Obligation;
import vn.loa.obligation.Origin;
import vn.loa.obligation.Quota;
import vn.loa.obligation.Recurrence;
import vn.loa.obligation.Role;
import vn.loa.obligation.Slot;
import vn.loa.obligation.Target;
import vn.loa.obligation.Topic;

/** What one card of a review asks for: an act to do, or a result to reach. */
public sealed interface Duty {

  /** An act that bearers owe. */
  record Task(Obligation asked) implements Duty {}

  /** A result in an index. */
  record Goal(Target wanted) implements Duty {}

  /** Place in the plan, such as {@code III.2.5b}. */
  default String id() {
    return switch (this) {
      case Task task -> task.asked.id();
      case Goal goal -> goal.wanted.id();
    };
  }

  default Origin origin() {
    return switch (this) {
      case Task task -> task.asked.origin();
      case Goal goal -> goal.wanted.origin();
    };
  }

  default List<Bearer> bearers() {
    return switch (this) {
      case Task task -> task.asked.bearers();
      case Goal goal -> goal.wanted.bearers();
    };
  }

  /** Who takes part; nobody takes part in a result. */
  default List<Bearer> coordinators() {
    return switch (this) {
      case Task task -> task.asked.coordinators();
      case Goal goal -> List.of();
    };
  }

  default @Nullable Quota quota() {
    return switch (this) {
      case Task task -> task.asked.quota();
      case Goal goal -> goal.wanted.quota();
    };
  }

  default @Nullable Deadline deadline() {
    return switch (this) {
      case Task task -> task.asked.deadline();
      case Goal goal -> goal.wanted.deadline();
    };
  }

  default Set<Slot> inferred() {
    return switch (this) {
      case Task task -> task.asked.inferred();
      case Goal goal -> goal.wanted.inferred();
    };
  }

  /** From 0 to 1, how sure the reading is; 1 for what a person wrote. */
  default double confidence() {
    return switch (this) {
      case Task task -> task.asked.confidence();
      case Goal goal -> goal.wanted.confidence();
    };
  }

  /** The duty as an obligation; a result to reach is told in the words of one. */
  default Obligation obligation() {
    return switch (this) {
      case Task task -> task.asked;
      case Goal goal -> of(goal.wanted);
    };
  }

  private static Obligation of(Target wanted) {
    return new Obligation(
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
}
