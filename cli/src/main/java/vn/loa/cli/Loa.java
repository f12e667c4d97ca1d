package vn.loa.cli;

import java.nio.file.Path;
import vn.loa.cli.json.PlanJson;
import vn.loa.cli.wording.Language;
import vn.loa.cli.wording.Wording;
import vn.loa.compiler.PlanCompiler;

/** The command line. */
public final class Loa {
  private Loa() {}

  public static void main(String... args) {
    var terminal = Terminal.ofProcess();
    var wording = Wording.in(Language.VI);
    var exit = Exit.GOOD;
    for (int i = 1; i < args.length; i++) {
      if (args[i].equals("--format") || args[i].startsWith("-")) { if (args[i].equals("--format")) i++; continue; }
      switch (Intake.file(Path.of(args[i]))) {
        case Refused refused -> {
          terminal.err().println(args[i] + ": " + refused.key() + refused.values());
          exit = exit.or(refused.exit());
        }
        case Intake.Text text -> PlanJson.write(PlanCompiler.compile(text.read().text()), wording, terminal.out());
      }
    }
    terminal.out().flush();
    terminal.err().flush();
    System.exit(exit.code());
  }
}
