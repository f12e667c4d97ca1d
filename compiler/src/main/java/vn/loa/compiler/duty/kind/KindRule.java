package vn.loa.compiler.duty.kind;

import vn.loa.obligation.DutyKind;

/** One way to tell what sort of act a clause asks for. */
public interface KindRule {

  DutyKind kind();

  boolean fits(Act act);

  /** A clause of our own that the rule is about. */
  String example();
}
