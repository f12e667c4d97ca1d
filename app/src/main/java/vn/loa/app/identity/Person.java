package vn.loa.app.identity;

/**
 * Somebody with an account.
 *
 * @param bodyId the body that keeps the account
 * @param state whether the account can be used
 * @param demo made with the demonstration
 */
public record Person(long id, String login, String name, long bodyId, State state, boolean demo) {

  /** What can be done with an account. */
  public enum State {
    /** The person has not chosen a password yet. */
    INVITED,
    ACTIVE,
    /** Shut out; everything done stays. */
    CLOSED
  }

  /** Whether work can be given to the person. */
  boolean isHere() {
    return state != State.CLOSED;
  }
}
