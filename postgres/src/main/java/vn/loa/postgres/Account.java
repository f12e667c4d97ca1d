package vn.loa.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who runs the server. PostgreSQL refuses to run as root, so root becomes somebody else; a folder
 * keeps the account that made it, whatever the machine offers later.
 */
record Account(Way way, int uid, int gid) {

  /** How the server comes to its account. */
  enum Way {
    /** As the user who runs Loa. */
    SELF,
    /** Root becomes another user for good, and keeps no right of its own. */
    OTHER_USER,
    /**
     * Root enters a user namespace where it is nobody. It has lost root's capabilities, but files
     * of root are still its own: only where there is no account to become.
     */
    NAMESPACE
  }

  private static final String SETPRIV = "/usr/bin/setpriv";
  private static final String UNSHARE = "/usr/bin/unshare";

  /** The customary account of a PostgreSQL server on Linux. */
  private static final String CUSTOMARY = "postgres";

  private static final Duration LONGEST = Duration.ofSeconds(20);

  static boolean isRoot() {
    return number(Path.of("/proc/self"), "unix:uid") == 0;
  }

  /** The account of the folder's data, or a fitting one for new data. */
  static Account of(Home home, Binaries binaries) throws Refusal, InterruptedException {
    int self = number(Path.of("/proc/self"), "unix:uid");
    Path data = home.data();
    if (Files.exists(data)) {
      int owner = number(data, "unix:uid");
      if (self != 0 && owner != self) {
        throw new Refusal(Reason.NO_PERMISSION, Map.of("path", data));
      }
      if (self != 0) return new Account(Way.SELF, self, number(data, "unix:gid"));
      return owner == 0
          ? namespace(binaries)
          : new Account(Way.OTHER_USER, owner, number(data, "unix:gid"));
    }
    if (self != 0) return new Account(Way.SELF, self, number(Path.of("/proc/self"), "unix:gid"));
    var customary = customary();
    if (customary.isPresent() && customary.get().reaches(home, binaries)) return customary.get();
    return namespace(binaries);
  }

  private static Account namespace(Binaries binaries) throws Refusal, InterruptedException {
    var account = new Account(Way.NAMESPACE, 0, 0);
    var tried = account.tries(binaries.program("postgres"), "--version");
    if (tried.well()) return account;
    throw new Refusal(Reason.CANNOT_DROP_ROOT, Map.of("account", CUSTOMARY, "said", tried.said()));
  }

  private static Optional<Account> customary() {
    try (var lines = Files.lines(Path.of("/etc/passwd"))) {
      return lines
          .map(line -> line.split(":", -1))
          .filter(parts -> parts.length > 3 && parts[0].equals(CUSTOMARY))
          .map(p -> new Account(Way.OTHER_USER, Integer.parseInt(p[2]), Integer.parseInt(p[3])))
          .findFirst();
    } catch (IOException | NumberFormatException unknown) {
      return Optional.empty();
    }
  }

  /** Whether it can run the programs and enter the folder: a home of root lets nobody in. */
  private boolean reaches(Home home, Binaries binaries) throws InterruptedException {
    return Command.has(SETPRIV)
        && tries(binaries.program("postgres"), "--version").well()
        && tries("/usr/bin/test", "-x", home.folder().toString()).well();
  }

  private Command.Ended tries(String... words) throws InterruptedException {
    try {
      return new Command(around(List.of(words))).run(Path.of("/"), LONGEST);
    } catch (IOException missing) {
      return new Command.Ended(-1, String.valueOf(missing.getMessage()));
    }
  }

  /** The command, run by this account; the process that is started becomes the command itself. */
  List<String> around(List<String> command) {
    var all = new ArrayList<String>();
    switch (way) {
      case SELF -> {}
      case OTHER_USER ->
          all.addAll(
              List.of(
                  SETPRIV,
                  "--reuid=" + uid,
                  "--regid=" + gid,
                  "--clear-groups",
                  "--no-new-privs",
                  "--inh-caps=-all",
                  "--"));
      case NAMESPACE -> all.addAll(List.of(UNSHARE, "--user", "--"));
    }
    all.addAll(command);
    return List.copyOf(all);
  }

  /** Makes a file or folder this account's own. */
  void own(Path path) throws IOException {
    if (way != Way.OTHER_USER) return;
    Files.setAttribute(path, "unix:uid", uid);
    Files.setAttribute(path, "unix:gid", gid);
  }

  static int number(Path path, String attribute) {
    try {
      return (Integer) Files.getAttribute(path, attribute);
    } catch (IOException | UnsupportedOperationException unknown) {
      return -1;
    }
  }
}
