package vn.loa.postgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A program with its arguments, run in a bare environment: nothing of the user's leaks into it. */
record Command(List<String> words) {

  /** Messages in English, so that they can be understood here; no PG variables of the user. */
  private static final Map<String, String> ENVIRONMENT =
      Map.of("PATH", "/usr/bin:/bin:/usr/sbin:/sbin", "LC_ALL", "C");

  /** What a short program came to. */
  record Ended(int exit, String said) {
    boolean well() {
      return exit == 0;
    }
  }

  Command {
    words = List.copyOf(words);
  }

  static Command of(String... words) {
    return new Command(List.of(words));
  }

  static boolean has(String program) {
    return Files.isExecutable(Path.of(program));
  }

  /** Starts it in a working folder; all that it says is added to a file. */
  Process start(Path folder, Path said) throws IOException {
    var builder = builder(folder);
    builder.redirectErrorStream(true);
    builder.redirectOutput(ProcessBuilder.Redirect.appendTo(said.toFile()));
    return builder.start();
  }

  /** Runs a program that says little. */
  Ended run(Path folder, Duration longest) throws IOException, InterruptedException {
    var builder = builder(folder);
    builder.redirectErrorStream(true);
    var process = builder.start();
    try {
      if (!process.waitFor(longest.toMillis(), TimeUnit.MILLISECONDS)) {
        return new Ended(-1, "no answer");
      }
      var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return new Ended(process.exitValue(), said.strip());
    } finally {
      process.destroyForcibly();
    }
  }

  private ProcessBuilder builder(Path folder) {
    var builder = new ProcessBuilder(words);
    builder.directory(folder.toFile());
    builder.redirectInput(Path.of("/dev/null").toFile());
    builder.environment().clear();
    builder.environment().putAll(ENVIRONMENT);
    return builder;
  }
}
