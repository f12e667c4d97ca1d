package vn.loa.compiler.lint.rule;

import java.util.function.Consumer;
import vn.loa.compiler.diagnostic.Diagnostic.Code;
import vn.loa.compiler.diagnostic.Finding;

/** Looks for one sort of fault in a draft. */
public interface Rule {

  /** What it finds; a rule may find near kin of it too. */
  Code code();

  void look(Draft draft, Consumer<Finding> found);

  /** Words of our own with the fault; the whole of a plan where the fault needs it. */
  String example();

  /** The same without the fault. */
  String counterexample();
}
