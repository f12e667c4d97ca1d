package vn.loa.app.plan.review;

/** Of whom a number is asked where several bodies owe one duty. */
public enum Counting {
  /** Mỗi đơn vị: each body owes the whole number. */
  EACH,
  /** Cả nhóm: all of them together owe it. */
  TOTAL
}
