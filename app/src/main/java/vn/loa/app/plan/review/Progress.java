package vn.loa.app.plan.review;

/**
 * How far a review has come, in cards.
 *
 * @param decided accepted or rejected
 * @param doubtful still open, and worth a look
 * @param blocked not rejected, and a question must be answered first
 * @param accepted that become obligations
 */
public record Progress(int total, int decided, int doubtful, int blocked, int accepted) {

  public int open() {
    return total - decided;
  }

  /** Whether the plan may be sent to whoever approves. */
  public boolean isComplete() {
    return open() == 0 && blocked == 0 && accepted > 0;
  }
}
