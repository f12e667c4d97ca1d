package vn.loa.cli.about;

import picocli.AutoComplete;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import vn.loa.cli.call.Arguments;
import vn.loa.cli.call.Call;
import vn.loa.cli.call.Command;
import vn.loa.cli.call.Exit;
import vn.loa.cli.wording.Wording;

/** {@code loa completion}: a script that teaches bash and zsh the words of loa. */
public final class CompletionCommand implements Command {

  @Override
  public String name() {
    return "completion";
  }

  @Override
  public CommandSpec arguments(Wording wording, int columns) {
    return new Arguments(name(), wording, columns)
        .footer("help.examples", "help.completion.examples")
        .spec();
  }

  @Override
  public Exit run(ParseResult given, Call call) {
    var root = given.commandSpec().root().commandLine();
    call.terminal().out().print(AutoComplete.bash("loa", root));
    return Exit.GOOD;
  }
}
