package vn.loa.compiler.check;

import java.util.function.Consumer;
import vn.loa.compiler.diagnostic.Diagnostic;

/** Looks for one sort of fault. */
interface Check {

  void look(Subject subject, Consumer<Diagnostic> found);
}
