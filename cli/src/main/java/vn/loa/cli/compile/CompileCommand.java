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
import vn.loa.cli.wording.Wording;

/** {@code loa compile FILE...}. */
public final class CompileCommand implements Command {

  private static final int NARROWEST = 40;
  private static final int WIDEST = 400;

  @Override
  public String name() {
    return "compile";
  }

  @Override
  public CommandSpec arguments(Wording wording, int columns) {
    return new Arguments(name(), wording, columns)
        .words(wording.say("label.file"), "0..*")
        .value("format", "table|json|html")
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
    String width = given.matchedOptionValue("--width", "" + call.terminal().columns());
    if (words.isEmpty()) return wrong(call, "loa compile", "call.nothing", Map.of());
    if (format == null || colour == null) return Exit.WRONG_CALL;
    if (!width.matches("\\d{2,3}")
        || Integer.parseInt(width) < NARROWEST
        || Integer.parseInt(width) > WIDEST) {
      var range = Map.of("value", width, "least", "" + NARROWEST, "most", "" + WIDEST);
      return wrong(call, "--width", "call.width", range);
    }
    var options =
        new Options(
            words,
            format,
            given.matchedOptionValue("--output", (String) null),
            Integer.parseInt(width),
            colour.on(call.terminal()),
            given.hasMatchedOption("--quiet"));
    return new Batch(options, call).run();
  }

  private static Exit wrong(Call call, String about, String key, Map<String, String> values) {
    call.complain(about, key, values);
    return Exit.WRONG_CALL;
  }
}
