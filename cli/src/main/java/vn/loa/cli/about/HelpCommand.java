package vn.loa.cli.about;

import java.util.List;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import vn.loa.cli.call.Arguments;
import vn.loa.cli.call.Call;
import vn.loa.cli.call.Command;
import vn.loa.cli.call.Exit;
import vn.loa.cli.wording.Wording;

/** {@code loa help COMMAND}. */
public final class HelpCommand implements Command {

  @Override
  public String name() {
    return "help";
  }

  @Override
  public CommandSpec arguments(Wording wording, int columns) {
    return new Arguments(name(), wording, columns)
        .words(wording.say("label.command"), "0..1")
        .spec();
  }

  @Override
  public Exit run(ParseResult given, Call call) {
    List<String> words = given.matchedPositionalValue(0, List.of());
    var line = given.commandSpec().root().commandLine();
    if (!words.isEmpty()) line = line.getSubcommands().get(words.getFirst());
    if (line == null) {
      call.complain("loa help", "call.word", Map.of("word", words.getFirst()));
      return Exit.WRONG_CALL;
    }
    line.usage(call.terminal().out());
    return Exit.GOOD;
  }
}
