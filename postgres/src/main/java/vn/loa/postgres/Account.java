package vn.loa.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who runs the server. PostgreSQL refuses to run as root, so root becomes somebody else, and the
 * data with it: a folder may have been moved where its last account cannot go.
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

  /** Which of the four numbers in the system's line. */
  private static final int EFFECTIVE = 2;

  private static final Duration LONGEST = Duration.ofSeconds(20);

  static boolean isRoot() {
    return self() == 0;
  }

  /** The user who runs Loa, by the effective number; -1 where the system does not tell. */
  static int self() {
    return self("Uid:");
  }

  private static int self(String line) {
    try (var lines = Files.lines(Path.of("/proc/self/status"))) {
      return lines
          .filter(l -> l.startsWith(line))
          .map(l -> Integer.parseInt(l.split("\\s+", -1)[EFFECTIVE]))
          .findFirst()
          .orElse(-1);
    } catch (IOException | UncheckedIOException notLinux) {
      return -1;
    }
  }

  /** The user who owns a file, by number; -1 where that is not known. */
  static int owner(Path path) {
    return number(path, "unix:uid");
  }

  /** Who is to run the server of this folder; root becomes the first of these that can. */
  static Account of(Home home, Binaries binaries) throws Refusal, InterruptedException {
    int self = self();
    Path data = home.data();
    int owner = owner(data);
    if (self != 0) {
      if (Files.exists(data) && owner != self) {
        throw new Refusal(Reason.NO_PERMISSION, Map.of("path", data, "owner", owner));
      }
      return new Account(Way.SELF, self, self("Gid:"));
    }
    var customary = customary();
    if (customary.isPresent() && customary.get().reaches(home, binaries)) return customary.get();
    var keeper = new Account(Way.OTHER_USER, owner, number(data, "unix:gid"));
    if (owner > 0 && keeper.reaches(home, binaries)) return keeper;
    var nobody = new Account(Way.NAMESPACE, 0, 0);
    var tried = nobody.tries(binaries.program("postgres"), "--version");
    if (tried.well()) return nobody;
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
    return tries(binaries.program("postgres"), "--version").well()
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

  /** Makes a file or folder this account's own; root alone can. */
  void own(Path path) throws IOException {
    if (way == Way.SELF) return;
    Files.setAttribute(path, "unix:uid", uid, LinkOption.NOFOLLOW_LINKS);
    Files.setAttribute(path, "unix:gid", gid, LinkOption.NOFOLLOW_LINKS);
  }

  /** Makes the log this account's own, with the files that another has begun. */
  void ownLog(Home home) throws IOException {
    Path log = home.journal().folder();
    own(log);
    try (var files = Files.list(log)) {
      for (Path file : files.toList()) if (owner(file) != uid) own(file);
    }
  }

  /**
   * Makes data this account's own where they are another's. A mark stands beside them meanwhile:
   * cut off halfway, the next start does it all again.
   */
  void ownAll(Home home) throws IOException {
    if (way == Way.SELF || (owner(home.data()) == uid && !Files.exists(home.owning()))) return;
    home.write(home.owning(), uid + "\n", "rw-------");
    // Closed to everybody else first, so that nobody lays a link in the way.
    Files.setAttribute(home.data(), "unix:uid", 0, LinkOption.NOFOLLOW_LINKS);
    try (var all = Files.walk(home.data())) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) own(path);
    } catch (UncheckedIOException unreadable) {
      throw unreadable.getCause();
    }
    Files.delete(home.owning());
  }

  private static int number(Path path, String attribute) {
    try {
      return (Integer) Files.getAttribute(path, attribute, LinkOption.NOFOLLOW_LINKS);
    } catch (IOException | UnsupportedOperationException unknown) {
      return -1;
    }
  }
}
