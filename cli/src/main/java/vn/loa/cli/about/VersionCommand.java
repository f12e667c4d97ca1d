package vn.loa.cli.about;

import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import vn.loa.cli.call.Arguments;
import vn.loa.cli.call.Call;
import vn.loa.cli.call.Command;
import vn.loa.cli.call.Exit;
import vn.loa.cli.wording.Wording;

/** {@code loa version}. */
public final class VersionCommand implements Command {

  @Override
  public String name() {
    return "version";
  }

  @Override
  public CommandSpec arguments(Wording wording, int columns) {
    return new Arguments(name(), wording, columns).spec();
  }

  @Override
  public Exit run(ParseResult given, Call call) {
    // The jar's manifest has the number; classes in a folder have none.
    String number = VersionCommand.class.getPackage().getImplementationVersion();
    var values =
        Map.of("number", number == null ? "-" : number, "java", Runtime.version().toString());
    call.terminal().out().println(call.wording().say("version", values));
    return Exit.GOOD;
  }
}
