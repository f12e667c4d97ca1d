package vn.loa.cli.compile;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.loa.compiler.CompiledPlan;
import vn.loa.compiler.diagnostic.Diagnostic;
import vn.loa.compiler.diagnostic.Diagnostic.Code;

/** What the diagnostics of a plan mean for the call. */
public final class Verdict {

  /** The first of these that is there tells best why nothing came out. */
  private static final List<Code> UNUSABLE =
      List.of(Code.NOT_VIETNAMESE, Code.NOT_A_PLAN, Code.NO_DUTIES);

  private Verdict() {}

  /** Why a text is not usable as a plan, or null where it is. */
  public static @Nullable Code unusable(CompiledPlan plan) {
    if (!plan.obligations().isEmpty()) return null;
    var found = plan.diagnostics().stream().map(Diagnostic::code).toList();
    return UNUSABLE.stream().filter(found::contains).findFirst().orElse(null);
  }

  static boolean isWrong(CompiledPlan plan) {
    return plan.diagnostics().stream().anyMatch(d -> d.severity() == Diagnostic.Severity.ERROR);
  }
}
