package vn.loa.cli;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.zip.CRC32;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import vn.loa.cli.about.CompletionCommand;
import vn.loa.cli.about.HelpCommand;
import vn.loa.cli.about.SchemaCommand;
import vn.loa.cli.about.StatusCommand;
import vn.loa.cli.about.VersionCommand;
import vn.loa.cli.call.Call;
import vn.loa.cli.call.Command;
import vn.loa.cli.call.Exit;
import vn.loa.cli.call.Terminal;
import vn.loa.cli.call.Usage;
import vn.loa.cli.call.WrongCall;
import vn.loa.cli.comparison.CascadeCommand;
import vn.loa.cli.comparison.DiffCommand;
import vn.loa.cli.compile.CompileCommand;
import vn.loa.cli.compile.TrainCommand;
import vn.loa.cli.lint.LintCommand;
import vn.loa.cli.wording.Language;
import vn.loa.cli.wording.Wording;

/** The top edge: finds the command, and answers for every mistake of ours with a case number. */
public final class Loa {

  private static final List<Command> COMMANDS =
      List.of(
          new CompileCommand(),
          new LintCommand(),
          new CascadeCommand(),
          new DiffCommand(),
          new SchemaCommand(),
          new CompletionCommand(),
          new StatusCommand(),
          new VersionCommand(),
          new HelpCommand(),
          new TrainCommand(List.of(new LintCommand())));

  private final Terminal terminal;
  private final boolean debug;

  private Loa(Terminal terminal, boolean debug) {
    this.terminal = terminal;
    this.debug = debug;
  }

  public static void main(String... args) {
    var terminal = Terminal.ofProcess();
    int code = run(terminal, args);
    terminal.flush();
    boolean lost = terminal.out().checkError() && code != Exit.NO_OUTPUT.code();
    System.exit(lost ? outputLost(terminal, List.of(args)).code() : code);
  }

  /** A full disk behind {@code > file} is told like one behind {@code --output}. */
  private static Exit outputLost(Terminal terminal, List<String> args) {
    var wording = Wording.in(new LanguageChoice(terminal).take(args).language());
    var call = new Call(terminal, wording, (about, work) -> Exit.OUR_FAULT);
    call.complain("stdout", "output.failed", Map.of());
    terminal.flush();
    return Exit.NO_OUTPUT;
  }

  /** One call; returns its exit code. */
  static int run(Terminal terminal, String... args) {
    var given = new ArrayList<>(List.of(args));
    boolean debug = given.remove("--debug");
    var loa = new Loa(terminal, debug);
    var usual = Wording.in(Language.VI);
    return loa.guarded(usual, "loa", () -> loa.call(given)).code();
  }

  private Exit call(List<String> args) {
    var words = new LanguageChoice(terminal).take(args);
    var wording = Wording.in(words.language());
    var call = new Call(terminal, wording, (about, work) -> guarded(wording, about, work));
    if (words.unknown() != null) {
      call.complain("--lang", "call.choice", Map.of("value", words.unknown(), "choices", "vi, en"));
      return Exit.WRONG_CALL;
    }
    var line = commandLine(wording);
    try {
      return execute(line, words.others(), call);
    } catch (ParameterException wrong) {
      var trouble = WrongCall.of(wrong);
      call.complain(trouble.about(), trouble.key(), trouble.values());
      return Exit.WRONG_CALL;
    }
  }

  private Exit execute(CommandLine line, List<String> args, Call call) {
    var given = line.parseArgs(args.toArray(String[]::new));
    boolean bare = !given.hasSubcommand();
    var chosen = bare ? given : given.subcommand();
    boolean asked = chosen.hasMatchedOption("--help");
    if (asked || bare) {
      chosen.commandSpec().commandLine().usage(asked ? terminal.out() : terminal.err());
      return asked ? Exit.GOOD : Exit.WRONG_CALL;
    }
    String name = chosen.commandSpec().name();
    var command = COMMANDS.stream().filter(c -> c.name().equals(name)).findFirst().orElseThrow();
    return command.run(chosen, call);
  }

  private CommandLine commandLine(Wording wording) {
    var root = Usage.root(wording);
    for (var command : COMMANDS) {
      CommandSpec spec = command.arguments(wording, terminal.columns());
      root.addSubcommand(command.name(), Usage.dress(spec, wording, terminal.columns()));
    }
    return new CommandLine(Usage.dress(root, wording, terminal.columns()));
  }

  private Exit guarded(Wording wording, String about, Supplier<Exit> work) {
    try {
      return work.get();
    } catch (Exception | StackOverflowError | OutOfMemoryError fault) {
      var call = new Call(terminal, wording, (other, more) -> Exit.OUR_FAULT);
      call.complain(about, "fault", Map.of("number", caseNumber(fault)));
      if (debug) fault.printStackTrace(terminal.err());
      return Exit.OUR_FAULT;
    }
  }

  /** The same fault at the same place has the same number, so that reports can be matched. */
  private static String caseNumber(Throwable fault) {
    var text = new StringBuilder(fault.getClass().getName());
    for (var frame : fault.getStackTrace()) {
      if (frame.getClassName().startsWith("vn.loa.")) {
        text.append(frame.getClassName())
            .append(frame.getMethodName())
            .append(frame.getLineNumber());
        break;
      }
    }
    var sum = new CRC32();
    sum.update(text.toString().getBytes(StandardCharsets.UTF_8));
    return "L-%06X".formatted(sum.getValue() & 0xffffff).toUpperCase(Locale.ROOT);
  }
}
