package vn.loa.bench.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import vn.loa.compiler.PlanCompiler;
import vn.loa.compiler.cascade.Cascade;
import vn.loa.compiler.difference.Difference;
import vn.loa.compiler.lint.Lint;
import vn.loa.vietnamese.SourceText;

/** Any text can be checked, and held against another. */
public final class LintFuzz {

  private LintFuzz() {}

  /** Called by the fuzzer for each input: its halves are parent and child. */
  public static void fuzzerTestOneInput(byte[] data) {
    int half = data.length / 2;
    var first = PlanCompiler.compile(SourceText.plain("a", new String(data, 0, half, UTF_8)));
    var second =
        PlanCompiler.compile(
            SourceText.plain("b", new String(data, half, data.length - half, UTF_8)));
    Lint.of(first);
    Cascade.of(first, second);
    Difference.of(first, second);
  }
}
