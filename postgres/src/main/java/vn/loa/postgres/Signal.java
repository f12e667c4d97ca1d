package vn.loa.postgres;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

/** What PostgreSQL's processes are told; Java itself only knows the last two of the system's. */
enum Signal {
  /** Sends the clients away and writes everything down. */
  INT,
  /** Stops at once; the next start recovers from the log. */
  QUIT;

  private static final Duration LONGEST = Duration.ofSeconds(5);

  void send(ProcessHandle process) throws InterruptedException {
    if (!process.isAlive()) return;
    try {
      // The shell's own kill: the program of that name is not on every machine.
      Command.of("/bin/sh", "-c", "kill -s \"$0\" \"$1\"", name(), Long.toString(process.pid()))
          .run(Path.of("/"), LONGEST);
    } catch (IOException noShell) {
      // Whoever waits for the end goes on to the next, harder means.
    }
  }
}
