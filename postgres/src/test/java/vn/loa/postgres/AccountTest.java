package vn.loa.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class AccountTest {

  private static final String NOBODY = "65534";

  @BeforeEach
  void asRoot() {
    assumeTrue(Account.isRoot(), "only root can be several people");
  }

  @Test
  @DisplayName(
      "root becomes the account of databases where that can go, and itself loses every right")
  void otherUser(@TempDir Path folder) throws Exception {
    assumeTrue(Files.readString(Path.of("/etc/passwd")).contains("\npostgres:"), "no such account");
    Path home = Folder.fresh(folder);
    for (int again = 0; again < 2; again++) {
      try (var postgres = Folder.started(home)) {
        assertThat(owner(Path.of("/proc", "" + Folder.postmaster(home)))).isNotZero();
        assertThat(rights(home)).as("effective, permitted, inheritable").containsOnly("0");
        assertThat(reads(postgres, secret(folder))).isFalse();
        assertThat(Folder.kept(postgres)).isEqualTo("còn");
      }
    }
    assertThat(owner(home)).isZero();
    assertThat(owner(home.resolve("password"))).isZero();
  }

  @Test
  @DisplayName(
      "in a folder that nobody else can enter, root becomes nobody in a namespace of its own")
  void namespace(@TempDir Path folder) throws Exception {
    Path home = Folder.fresh(folder);
    Home.permit(folder, "rwx------");
    for (int again = 0; again < 2; again++) {
      try (var postgres = Folder.started(home)) {
        assertThat(rights(home)).containsOnly("0");
        assertThat(owners(home.resolve("data"))).containsOnly(0);
        // The price: what root alone may read, this server may too.
        assertThat(reads(postgres, secret(folder))).isTrue();
        assertThat(Folder.kept(postgres)).isEqualTo("còn");
      }
    }
    // Moved to where the account can go, the data follow it.
    Home.permit(folder, "rwx--x--x");
    try (var postgres = Folder.started(home)) {
      int account = owner(Path.of("/proc", "" + Folder.postmaster(home)));
      assertThat(owners(home.resolve("data"))).containsOnly(account);
      assertThat(Folder.kept(postgres)).isEqualTo("còn");
      assertThat(home.resolve("owning")).doesNotExist();
    }
  }

  @Test
  @Tag("slow")
  @DisplayName("an ordinary user starts a server twice; root and others are kept out of the folder")
  void ordinary(@TempDir Path folder) throws Exception {
    Path home = ofNobody(Files.createDirectory(folder.resolve("nobody"))).resolve("pg");
    Home.permit(folder, "rwx--x--x");
    String classPath = copies(folder.resolve("lib"));
    Path cache = folder.resolve("nobody/cache");
    for (int again = 0; again < 2; again++) {
      try (var child = Child.start(nobody(), classPath, home, cache)) {
        String[] running = child.running();
        assertThat(owner(Path.of("/proc", "" + Folder.postmaster(home)))).isEqualTo(65534);
        assertThat(Folder.ask(running[1], running[2], "select 1")).isEqualTo("1");
        child.end();
      }
    }
    assertThat(owners(home)).containsOnly(65534);
    var refused = Folder.refused(Folder.settings(home));
    assertThat(refused.reason()).isEqualTo(Reason.NO_PERMISSION);
    assertThat(refused.values()).containsEntry("owner", NOBODY);

    Path closed = Files.createDirectory(folder.resolve("closed"));
    Home.permit(closed, "rwx------");
    Path roots = Files.createDirectory(folder.resolve("roots"));
    Home.permit(roots, "rwxrwxrwx");
    for (Path path : new Path[] {closed, closed.resolve("pg"), roots}) {
      try (var child = Child.start(nobody(), classPath, path, cache)) {
        assertThat(child.line()).startsWith("refused ").contains("NO_PERMISSION");
      }
    }
  }

  @Test
  @DisplayName("where root can become nobody else there is no server, and the reason is told")
  void onlyRoot(@TempDir Path folder) throws Exception {
    // A root without other users and without the right to namespaces, as containers have it.
    var bound =
        List.of(
            "/usr/bin/unshare",
            "--user",
            "--map-root-user",
            "/bin/sh",
            "-c",
            "echo 0 > /proc/sys/user/max_user_namespaces && exec \"$0\" \"$@\"");
    String classPath = System.getProperty("java.class.path");
    try (var child = Child.start(bound, classPath, folder.resolve("pg"), Folder.CACHE)) {
      assertThat(child.line()).startsWith("refused ").contains("CANNOT_DROP_ROOT");
    }
    assertThat(folder.resolve("pg/data")).doesNotExist();
  }

  private static List<String> nobody() {
    return List.of(
        "/usr/bin/setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups", "--");
  }

  private static Path ofNobody(Path path) throws IOException {
    Files.setAttribute(path, "unix:uid", 65534);
    Files.setAttribute(path, "unix:gid", 65534);
    return path;
  }

  /** The class path where nobody can read it. */
  private static String copies(Path folder) throws IOException, InterruptedException {
    Files.createDirectory(folder);
    var copied = new ArrayList<String>();
    for (String path : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
      if (!Files.exists(Path.of(path))) continue;
      String copy = folder.resolve(copied.size() + "-" + Path.of(path).getFileName()).toString();
      Folder.run("cp", "-r", path, copy);
      copied.add(copy);
    }
    Folder.run("chmod", "-R", "a+rX", folder.toString());
    return String.join(File.pathSeparator, copied);
  }

  private static Path secret(Path folder) throws IOException {
    Path secret = Files.writeString(folder.resolve("secret"), "secret");
    Home.permit(secret, "rw-------");
    return secret;
  }

  private static boolean reads(Postgres postgres, Path file) {
    try {
      return Folder.ask(postgres, "select pg_read_file('" + file + "')").equals("secret");
    } catch (java.sql.SQLException denied) {
      return false;
    }
  }

  /** The capabilities of the postmaster, without leading zeros. */
  private static List<String> rights(Path home) throws IOException {
    try (var lines = Files.lines(Path.of("/proc", "" + Folder.postmaster(home), "status"))) {
      return lines
          .filter(l -> l.matches("Cap(Inh|Prm|Eff):.*"))
          .map(l -> l.replaceAll("Cap...:\\s+0*(?=.)", ""))
          .toList();
    }
  }

  private static int owner(Path path) throws IOException {
    return (Integer) Files.getAttribute(path, "unix:uid");
  }

  private static List<Integer> owners(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.map(Account::owner).distinct().toList();
    }
  }
}
