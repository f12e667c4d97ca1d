package vn.loa.app;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The commands that run the server. */
@Command(
    name = "loa",
    subcommands = {ServeCommand.class, DemoCommand.class, JournalCommand.class})
public final class LoaServer {

  /** EX_USAGE of sysexits: the call itself was wrong. */
  private static final int WRONG_CALL = 64;

  private LoaServer() {}

  public static void main(String... arguments) {
    var line = new CommandLine(new LoaServer());
    line.setParameterExceptionHandler(
        (failure, words) -> {
          System.err.println(failure.getMessage());
          failure.getCommandLine().usage(System.err);
          return WRONG_CALL;
        });
    int code = line.execute(arguments);
    if (code != 0) System.exit(code);
  }
}
