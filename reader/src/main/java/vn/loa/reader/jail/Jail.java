package vn.loa.reader.jail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The walls around one process.
 *
 * @param visible files and folders that it may read, besides the system's programs
 * @param temporary the one folder that it may write to
 * @param asRoot whether Loa itself runs as root
 */
public record Jail(Confinement confinement, List<Path> visible, Path temporary, boolean asRoot) {

  /** nobody and nogroup of every Debian; a number needs no look into any list. */
  public static final int NOBODY = 65534;

  /** Where the sandbox shows the one folder that may be written to. */
  private static final String INSIDE = "/mnt/loa";

  private static final List<String> SYSTEM =
      List.of("/usr", "/bin", "/sbin", "/lib", "/lib64", "/lib32", "/etc/alternatives");

  /** What programs read of /etc; nothing in it is secret. */
  private static final List<String> SETTINGS =
      List.of("/etc/ld.so.cache", "/etc/ld.so.conf", "/etc/ld.so.conf.d", "/etc/fonts");

  public Jail {
    visible = List.copyOf(visible);
  }

  /** Whether the machine has the programs that build these walls. */
  public boolean isPossible() {
    return switch (confinement) {
      case SANDBOX -> has("bwrap") && has("prlimit") && has("setpriv");
      case NAMESPACES -> has("unshare") && has("prlimit") && has("setpriv");
      case PROCESS -> true;
    };
  }

  /** The command within the walls. */
  public List<String> around(List<String> command) {
    var all = new ArrayList<String>();
    if (has("prlimit")) all.addAll(limits());
    switch (confinement) {
      case SANDBOX -> sandbox(all);
      case NAMESPACES -> namespaces(all);
      case PROCESS -> {}
    }
    if (asRoot && has("setpriv")) all.addAll(nobody());
    all.addAll(command);
    return List.copyOf(all);
  }

  /** Generous for a reader, tight for a bomb: 3 GB of addresses, 1 GB a file, 256 open files. */
  private static List<String> limits() {
    return List.of(
        program("prlimit"),
        "--as=" + (3L << 30),
        "--fsize=" + (1L << 30),
        "--nofile=256",
        "--core=0",
        "--");
  }

  private List<String> nobody() {
    return List.of(
        program("setpriv"),
        "--reuid=" + NOBODY,
        "--regid=" + NOBODY,
        "--clear-groups",
        "--no-new-privs",
        "--inh-caps=-all",
        "--");
  }

  private void sandbox(List<String> all) {
    all.add(program("bwrap"));
    for (String folder : SYSTEM) bind(all, Path.of(folder));
    for (String setting : SETTINGS) bind(all, Path.of(setting));
    for (Path folder : ancestors()) {
      all.addAll(List.of("--perms", "0755", "--dir", folder.toString()));
    }
    for (Path path : visible) bind(all, path);
    all.addAll(List.of("--proc", "/proc", "--dev", "/dev"));
    // At a place of its own: Loa itself may lie below /tmp.
    all.addAll(List.of("--perms", "0755", "--dir", "/mnt"));
    all.addAll(List.of("--bind", temporary.toString(), INSIDE, "--chdir", "/"));
    all.addAll(List.of("--unshare-net", "--unshare-ipc", "--unshare-pid", "--unshare-uts"));
    all.addAll(List.of("--die-with-parent", "--new-session"));
    // A root that only becomes nobody needs no other right; anybody else is jailed as himself.
    if (asRoot) all.addAll(List.of("--cap-drop", "ALL", "--cap-add", "CAP_SETUID"));
    if (asRoot) all.addAll(List.of("--cap-add", "CAP_SETGID"));
    else all.add("--unshare-user");
    all.add("--");
  }

  /** Folders above what is visible, the outermost first; bwrap would close them to nobody. */
  private SortedSet<Path> ancestors() {
    var folders = new TreeSet<Path>();
    for (Path path : visible) {
      if (SYSTEM.stream().anyMatch(path::startsWith)) continue;
      for (Path at = path.getParent(); at != null && at.getNameCount() > 0; at = at.getParent()) {
        folders.add(at);
      }
    }
    return folders;
  }

  private static void bind(List<String> all, Path path) {
    if (Files.isSymbolicLink(path)) {
      all.addAll(List.of("--symlink", target(path), path.toString()));
    } else if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
      all.addAll(List.of("--ro-bind", path.toString(), path.toString()));
    }
  }

  private static String target(Path link) {
    try {
      return Files.readSymbolicLink(link).toString();
    } catch (IOException gone) {
      return link.toString();
    }
  }

  private void namespaces(List<String> all) {
    all.add(program("unshare"));
    if (!asRoot) all.addAll(List.of("--user", "--map-current-user"));
    all.addAll(List.of("--net", "--ipc", "--pid", "--fork", "--kill-child", "--"));
  }

  private static boolean has(String program) {
    return Files.isExecutable(Path.of(program(program)));
  }

  private static String program(String name) {
    return "/usr/bin/" + name;
  }

  /** The folder as the process within sees it. */
  public Path temporaryInside() {
    return confinement == Confinement.SANDBOX ? Path.of(INSIDE) : temporary;
  }
}
