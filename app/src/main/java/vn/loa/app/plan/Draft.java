package vn.loa.app.plan;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A document under review as a version of a plan to be.
 *
 * @param baseVersionId the version that it amends, null for a first one
 * @param compiler that read it
 * @param lastNumber of the decisions
 * @param submittedBy who sent it to be approved, null for nobody yet
 * @param reason why it was returned or withdrawn, empty otherwise
 */
public record Draft(
    long id,
    long planId,
    long bodyId,
    long documentId,
    @Nullable Long baseVersionId,
    String compiler,
    State state,
    long lastNumber,
    Instant openedAt,
    @Nullable Instant submittedAt,
    @Nullable Long submittedBy,
    String submittedByName,
    String reason) {

  /** Where it stands between reading and approval. */
  public enum State {
    REVIEW,
    SUBMITTED,
    RETURNED,
    APPROVED,
    WITHDRAWN
  }

  /** The steps of its life: on what, from which states, to which one. */
  enum Step {
    /** A decision; after submission it voids that. */
    DECIDE(Set.of(State.REVIEW, State.RETURNED, State.SUBMITTED), State.REVIEW),
    SUBMIT(Set.of(State.REVIEW, State.RETURNED), State.SUBMITTED),
    RETURN(Set.of(State.SUBMITTED), State.RETURNED),
    APPROVE(Set.of(State.SUBMITTED), State.APPROVED),
    WITHDRAW(Set.of(State.REVIEW, State.RETURNED, State.SUBMITTED), State.WITHDRAWN);

    private final Set<State> from;
    private final State to;

    Step(Set<State> from, State to) {
      this.from = from;
      this.to = to;
    }

    boolean isOpen(State state) {
      return from.contains(state);
    }

    State to() {
      return to;
    }
  }

  /** Whether people may still decide in it. */
  public boolean isOpen() {
    return Step.DECIDE.isOpen(state);
  }
}
