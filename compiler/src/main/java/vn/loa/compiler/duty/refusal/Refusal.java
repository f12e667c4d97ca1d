package vn.loa.compiler.duty.refusal;

import vn.loa.compiler.clause.Clause;

/** A reason why a clause is no duty. */
public interface Refusal {

  boolean refuses(Clause clause);

  /** A clause of our own that the rule keeps out. */
  String example();
}
