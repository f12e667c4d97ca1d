package vn.loa.cli.compile;

import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import vn.loa.cli.call.Arguments;
import vn.loa.cli.call.Call;
import vn.loa.cli.call.Command;
import vn.loa.cli.call.Exit;
import vn.loa.cli.call.Terminal;
import vn.loa.cli.wording.Wording;

/**
 * {@code loa train FILE...}: compiles files into nothing, in every format, and gives them to other
 * commands, so that the virtual machine sees once what it should start quickly with.
 *
 * @param others commands that take files
 */
public record TrainCommand(List<Command> others) implements Command {

  public TrainCommand {
    others = List.copyOf(others);
  }

  private static final Path NOWHERE = Path.of("/dev/null");

  @Override
  public String name() {
    return "train";
  }

  @Override
  public CommandSpec arguments(Wording wording, int columns) {
    var spec =
        new Arguments(name(), wording, columns).words(wording.say("label.file"), "1..*").spec();
    spec.usageMessage().hidden(true);
    return spec;
  }

  @Override
  public Exit run(ParseResult given, Call call) {
    List<String> words = given.matchedPositionalValue(0, List.of());
    var nothing = new PrintWriter(Writer.nullWriter());
    var real = call.terminal();
    var deaf = new Terminal(real.in(), nothing, nothing, real.environment(), false);
    var quiet = new Call(deaf, call.wording(), call.guard());
    var exit = Exit.GOOD;
    for (var format : Options.Format.values()) {
      // A workbook needs a file; the one that takes everything and keeps nothing is not everywhere.
      boolean file = format == Options.Format.XLSX;
      if (file && !Files.isWritable(NOWHERE)) continue;
      for (var word : words) {
        String to = file ? NOWHERE.toString() : null;
        var options = new Options(List.of(Path.of(word).toString()), format, to, 100, true, false);
        exit = exit.or(new Batch(options, quiet).run());
      }
    }
    for (var other : others) {
      var spec = other.arguments(call.wording(), deaf.columns());
      var line = new CommandLine(spec).parseArgs(words.toArray(String[]::new));
      exit = exit.or(other.run(line, quiet));
    }
    // A sample may be wrong on purpose.
    return exit == Exit.DOCUMENT_WRONG ? Exit.GOOD : exit;
  }
}
