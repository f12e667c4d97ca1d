package vn.loa.bench.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.StringWriter;
import vn.loa.cli.json.PlanJson;
import vn.loa.cli.wording.Language;
import vn.loa.cli.wording.Wording;
import vn.loa.compiler.PlanCompiler;
import vn.loa.vietnamese.SourceText;

/** Any text compiles, and what comes out can be written. */
public final class CompileFuzz {

  private CompileFuzz() {}

  /** Called by the fuzzer for each input. */
  public static void fuzzerTestOneInput(byte[] data) {
    var plan = PlanCompiler.compile(SourceText.plain("fuzz", new String(data, UTF_8)));
    PlanJson.write(plan, Wording.in(Language.VI), new StringWriter());
  }
}
