package vn.loa.cli.lint;

import java.util.List;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import vn.loa.cli.call.Arguments;
import vn.loa.cli.call.Call;
import vn.loa.cli.call.Choice;
import vn.loa.cli.call.Colour;
import vn.loa.cli.call.Command;
import vn.loa.cli.call.Exit;
import vn.loa.cli.call.Width;
import vn.loa.cli.intake.Selection;
import vn.loa.cli.wording.Wording;
import vn.loa.compiler.diagnostic.Diagnostic.Severity;

/** {@code loa lint FILE...}. */
public final class LintCommand implements Command {

  @Override
  public String name() {
    return "lint";
  }

  @Override
  public CommandSpec arguments(Wording wording, int columns) {
    return new Arguments(name(), wording, columns)
        .words(wording.say("label.file"), "0..*")
        .value("format", "table|json")
        .value("severity", "note|warning|error")
        .flag("fix")
        .value("output", wording.say("label.target"))
        .value("color", "auto|always|never")
        .value("width", "N")
        .footer("help.examples", "help.lint.examples")
        .spec();
  }

  @Override
  public Exit run(ParseResult given, Call call) {
    List<String> words = given.matchedPositionalValue(0, List.of());
    var format = Choice.of(given, "format", LintOptions.Format.TABLE, call);
    var least = Choice.of(given, "severity", Severity.NOTE, call);
    var colour = Choice.of(given, "color", Colour.AUTO, call);
    int width = Width.of(given, call);
    if (words.isEmpty()) {
      call.complain("loa lint", "lint.nothing", Map.of());
      return Exit.WRONG_CALL;
    }
    if (format == null || least == null || colour == null || width == 0) return Exit.WRONG_CALL;
    var options =
        new LintOptions(
            format,
            least,
            given.hasMatchedOption("--fix"),
            given.matchedOptionValue("--output", (String) null),
            width,
            colour.on(call.terminal()));
    return new Checking(options, Selection.of(words), call).run();
  }
}
