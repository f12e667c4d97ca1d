package vn.loa.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Programs of one PostgreSQL.
 *
 * @param major of its version, as in "18"
 */
record Binaries(Path folder, int major) {

  /** Below, {@code initdb} chooses locales otherwise, and nothing of Loa is tried. */
  private static final int OLDEST = 15;

  private static final Duration LONGEST = Duration.ofSeconds(20);

  private static final Pattern VERSION = Pattern.compile("\\(PostgreSQL\\) (\\d+)");

  static Binaries of(Settings settings) throws Refusal, InterruptedException {
    var given = settings.binaries();
    if (given != null) return at(given.toAbsolutePath());
    Archive.SHIPPED.requireMachine();
    return at(Archive.SHIPPED.unpacked(settings.cache().toAbsolutePath()));
  }

  /** Accounts, orphans and their ends are found as Linux shows them. */
  static void requireLinux() throws Refusal {
    String system = System.getProperty("os.name", "");
    if (!system.equals("Linux")) throw unsuitable(Path.of("bin"), "on " + system);
  }

  private static Binaries at(Path folder) throws Refusal, InterruptedException {
    Path root = Files.exists(folder.resolve("bin")) ? folder : folder.resolve("..").normalize();
    Path server = root.resolve("bin").resolve("postgres");
    try {
      var ended = Command.of(server.toString(), "--version").run(Path.of("/"), LONGEST);
      var version = VERSION.matcher(ended.said());
      if (!ended.well() || !version.find()) throw unsuitable(folder, ended.said());
      int major = Integer.parseInt(version.group(1));
      if (major < OLDEST) throw unsuitable(folder, ended.said());
      return new Binaries(root, major);
    } catch (IOException doesNotRun) {
      throw unsuitable(folder, String.valueOf(doesNotRun.getMessage()));
    }
  }

  private static Refusal unsuitable(Path folder, String said) {
    return new Refusal(Reason.UNSUITABLE_BINARIES, Map.of("binaries", folder, "said", said));
  }

  String program(String name) {
    return folder.resolve("bin").resolve(name).toString();
  }
}
