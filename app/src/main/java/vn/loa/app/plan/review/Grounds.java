package vn.loa.app.plan.review;

/** Why a reading is rejected. */
public enum Grounds {
  /** The words order nothing: an aim, a principle, a quotation. */
  NOT_A_DUTY,
  /** The same duty stands on another card. */
  REPEATED,
  /** It is addressed to bodies that this plan cannot command. */
  NOT_OURS,
  /** The words were misread so badly that a new card is better. */
  MISREAD,
  /** Another reason, in words. */
  OTHER
}
