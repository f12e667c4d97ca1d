package vn.loa.cli.about;

import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import vn.loa.cli.call.Arguments;
import vn.loa.cli.call.Call;
import vn.loa.cli.call.Command;
import vn.loa.cli.call.Exit;
import vn.loa.cli.intake.DeskSetting;
import vn.loa.cli.wording.Codes;
import vn.loa.cli.wording.Wording;
import vn.loa.reader.desk.ReadingDesk;

/** {@code loa status}: what this machine can read, and how files of strangers are shut in. */
public final class StatusCommand implements Command {

  @Override
  public String name() {
    return "status";
  }

  @Override
  public CommandSpec arguments(Wording wording, int columns) {
    return new Arguments(name(), wording, columns).spec();
  }

  @Override
  public Exit run(ParseResult given, Call call) {
    var wording = call.wording();
    var out = call.terminal().out();
    out.println(wording.say("status.text"));
    var exit = Exit.GOOD;
    try (var desk = DeskSetting.desk(call)) {
      out.println(wording.say("status.jail." + Codes.of(desk.start())));
    } catch (IOException none) {
      out.println(wording.say("status.jail.none"));
      exit = Exit.NOT_USABLE;
    }
    List<String> missing = ReadingDesk.missingPackages();
    out.println(
        missing.isEmpty()
            ? wording.say("status.scan")
            : wording.say("status.scan.missing", "packages", String.join(" ", missing)));
    return exit;
  }
}
