package vn.loa.cli.compile;

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
import vn.loa.cli.wording.Wording;

/** {@code loa compile FILE...}. */
public final class CompileCommand implements Command {

  @Override
  public String name() {
    return "compile";
  }

  @Override
  public CommandSpec arguments(Wording wording, int columns) {
    return new Arguments(name(), wording, columns)
        .words(wording.say("label.file"), "0..*")
        .value("format", "table|json|html|xlsx")
        .value("output", wording.say("label.target"))
        .value("color", "auto|always|never")
        .value("width", "N")
        .flag("quiet")
        .footer("help.examples", "help.compile.examples")
        .spec();
  }

  @Override
  public Exit run(ParseResult given, Call call) {
    List<String> words = given.matchedPositionalValue(0, List.of());
    var format = Choice.of(given, "format", Options.Format.TABLE, call);
    var colour = Choice.of(given, "color", Colour.AUTO, call);
    int width = Width.of(given, call);
    if (words.isEmpty()) {
      call.complain("loa compile", "call.nothing", Map.of());
      return Exit.WRONG_CALL;
    }
    if (format == null || colour == null || width == 0) return Exit.WRONG_CALL;
    var options =
        new Options(
            words,
            format,
            given.matchedOptionValue("--output", (String) null),
            width,
            colour.on(call.terminal()),
            given.hasMatchedOption("--quiet"));
    return new Batch(options, call).run();
  }
}
