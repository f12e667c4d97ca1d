package vn.loa.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class RefusalTest {

  @Test
  @DisplayName("a folder has one owner: a second start is refused, in this program and in another")
  void twice(@TempDir Path folder) throws Exception {
    Path home = Folder.fresh(folder);
    try (var postgres = Folder.started(home)) {
      Path link = Files.createSymbolicLink(folder.resolve("link"), home);
      for (Path same : new Path[] {home, home.resolve("../pg"), link}) {
        var refused = Folder.refused(Folder.settings(same));
        assertThat(refused.reason()).isEqualTo(Reason.RUNNING_ALREADY);
        assertThat(refused.values())
            .containsEntry("folder", home.toRealPath().toString())
            .containsEntry("pid", Long.toString(ProcessHandle.current().pid()));
      }
      try (var child = Child.start(home)) {
        assertThat(child.line())
            .startsWith("refused ")
            .contains("RUNNING_ALREADY", "pid=" + ProcessHandle.current().pid());
      }
      // Somebody tidied up: the owner lives all the same.
      Files.delete(home.resolve("lock"));
      try (var child = Child.start(home)) {
        assertThat(child.line()).startsWith("refused ").contains("RUNNING_ALREADY");
      }
      assertThat(Folder.kept(postgres)).isEqualTo("còn");
    }
    Folder.started(home).close();
  }

  @Test
  @Tag("slow")
  @DisplayName("of two that start at the same moment in a new folder, one runs")
  void together(@TempDir Path folder) throws Exception {
    Path home = folder.resolve("pg");
    try (var one = Child.start(home);
        var other = Child.start(home)) {
      var lines = List.of(one.line(), other.line());
      assertThat(lines).filteredOn(line -> line.startsWith("running ")).hasSize(1);
      assertThat(lines).filteredOn(line -> line.contains("RUNNING_ALREADY")).hasSize(1);
      (lines.getFirst().startsWith("running ") ? one : other).end();
    }
  }

  @Test
  @DisplayName("an empty server does not take the place of data that are gone")
  void gone(@TempDir Path folder) throws Exception {
    Path home = Folder.fresh(folder);
    Files.move(home.resolve("data"), folder.resolve("elsewhere"));
    var refused = Folder.refused(Folder.settings(home));
    assertThat(refused.reason()).isEqualTo(Reason.DAMAGED_FOLDER);
    assertThat(refused.values()).containsEntry("missing", "data");
  }

  @Test
  @DisplayName("a folder with something else in it is left alone, and so is a file")
  void foreign(@TempDir Path folder) throws Exception {
    Path photos = Files.createDirectory(folder.resolve("photos"));
    Path photo = Files.writeString(photos.resolve("a.jpg"), "a");
    var refused = Folder.refused(Folder.settings(photos));
    assertThat(refused.reason()).isEqualTo(Reason.FOREIGN_FOLDER);
    assertThat(refused.values()).containsEntry("folder", photos.toString());
    try (var left = Files.list(photos)) {
      assertThat(left).containsExactly(photo);
    }
    assertThat(Folder.refused(Folder.settings(photo)).reason()).isEqualTo(Reason.FOREIGN_FOLDER);
    assertThat(Folder.refused(Folder.settings(photo.resolve("below"))).reason())
        .isEqualTo(Reason.FOREIGN_FOLDER);
  }

  @Test
  @DisplayName("data of another major version are not touched")
  void version(@TempDir Path folder) throws Exception {
    Path home = Folder.fresh(folder);
    Files.writeString(home.resolve("data/PG_VERSION"), "17\n");
    var refused = Folder.refused(Folder.settings(home));
    assertThat(refused.reason()).isEqualTo(Reason.OTHER_VERSION);
    assertThat(refused.values()).containsEntry("data", "17").containsEntry("binaries", "18");
  }

  @Test
  @DisplayName(
      "a server that would lose what it has answered is refused, whoever told it so and where")
  void unsafe(@TempDir Path folder) throws Exception {
    Path home = Folder.fresh(folder);
    Path own = home.resolve("data/postgresql.conf");
    String sound = Files.readString(own);
    for (String setting : new String[] {"fsync", "synchronous_commit", "full_page_writes"}) {
      Files.writeString(own, setting + " = off\n", StandardOpenOption.APPEND);
      isUnsafe(home, setting, "off");
      Files.writeString(own, sound);
    }
    Path doors = home.resolve("data/pg_hba.conf");
    Files.writeString(doors, "host all nobody 127.0.0.1/32 trust\n", StandardOpenOption.APPEND);
    isUnsafe(home, "pg_hba.conf", "trust");
    Files.writeString(doors, "host all all 127.0.0.1/32 scram-sha-256\n");
    try (var postgres = Folder.started(home)) {
      Folder.tell(postgres, "alter user postgres set synchronous_commit = local");
    }
    isUnsafe(home, "synchronous_commit", "local");
  }

  private static void isUnsafe(Path home, String setting, String value) {
    var refused = Folder.refused(Folder.settings(home));
    assertThat(refused.reason()).as(refused.toString()).isEqualTo(Reason.UNSAFE);
    assertThat(refused.values()).containsEntry("setting", setting).containsEntry("value", value);
    assertThat(new Remains(home.resolve("data")).processes()).isEmpty();
  }

  @Test
  @DisplayName("a wanted port that somebody has is refused; without a wish, another is taken")
  void port(@TempDir Path folder) throws Exception {
    Path home = Folder.fresh(folder);
    try (var taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      var refused = Folder.refused(Folder.settings(home).withPort(taken.getLocalPort()));
      assertThat(refused.reason()).isEqualTo(Reason.PORT_TAKEN);
      assertThat(refused.values()).containsEntry("port", "" + taken.getLocalPort());
      Files.writeString(home.resolve("port"), taken.getLocalPort() + "\n");
      try (var postgres = Folder.started(home)) {
        assertThat(postgres.port()).isNotEqualTo(taken.getLocalPort());
        assertThat(Folder.kept(postgres)).isEqualTo("còn");
      }
    }
  }

  @Test
  @DisplayName(
      "a port that is taken after it was looked at is told as such by the server's own words")
  void portAtTheLastMoment(@TempDir Path folder) throws Exception {
    Path home = Folder.fresh(folder);
    var found = Home.at(home);
    var binaries = Binaries.of(Folder.settings(home));
    var cluster = new Cluster(found, binaries, Account.of(found, binaries));
    try (var taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      assertThatThrownBy(() -> Server.launch(cluster, taken.getLocalPort(), Duration.ofSeconds(20)))
          .isInstanceOfSatisfying(
              Refusal.class, r -> assertThat(r.refused().reason()).isEqualTo(Reason.PORT_TAKEN));
    }
  }

  @Test
  @DisplayName("a lost password, a lost version and a spoilt setting are told apart")
  void damaged(@TempDir Path folder) throws Exception {
    Path home = Folder.fresh(folder);
    Path password = home.resolve("password");
    String kept = Files.readString(password);
    Files.writeString(password, "another\n");
    assertThat(Folder.refused(Folder.settings(home)).reason()).isEqualTo(Reason.PASSWORD_LOST);
    Files.delete(password);
    var lost = Folder.refused(Folder.settings(home));
    assertThat(lost.reason()).isEqualTo(Reason.PASSWORD_LOST);
    assertThat(lost.values())
        .containsEntry("file", home.toRealPath().resolve("password").toString());
    Files.writeString(password, kept);
    Files.writeString(
        home.resolve("data/postgresql.conf"),
        "shared_buffers = 'much'\n",
        StandardOpenOption.APPEND);
    var spoilt = Folder.refused(Folder.settings(home));
    assertThat(spoilt.reason()).isEqualTo(Reason.FAILED);
    assertThat(spoilt.values().get("said")).contains("postgresql.conf");
    Files.delete(home.resolve("data/PG_VERSION"));
    var damaged = Folder.refused(Folder.settings(home));
    assertThat(damaged.reason()).isEqualTo(Reason.DAMAGED_FOLDER);
    assertThat(damaged.values()).containsEntry("missing", "PG_VERSION");
  }

  @Test
  @DisplayName("programs that are none, too old, or do not run are refused before anything is made")
  void binaries(@TempDir Path folder) throws Exception {
    Path installed = Files.createDirectories(folder.resolve("installed"));
    Path home = folder.resolve("pg");
    isUnsuitable(home, installed);
    Path server = Files.createDirectory(installed.resolve("bin")).resolve("postgres");
    for (String program :
        new String[] {"#!/bin/sh\necho 'postgres (PostgreSQL) 13.1'", "#!/bin/sh\nexit 1", "?"}) {
      Files.writeString(server, program);
      Files.setPosixFilePermissions(
          server, java.nio.file.attribute.PosixFilePermissions.fromString("rwxr-xr-x"));
      isUnsuitable(home, installed);
    }
    assertThat(home.resolve("data")).doesNotExist();
  }

  private static void isUnsuitable(Path home, Path installed) {
    var refused = Folder.refused(Folder.settings(home).withBinaries(installed));
    assertThat(refused.reason()).isEqualTo(Reason.UNSUITABLE_BINARIES);
    assertThat(refused.values())
        .containsEntry("binaries", installed.toString())
        .containsKey("said");
  }

  @Test
  @DisplayName("a server that is not ready in time is ended and told, with the place of its log")
  void slow(@TempDir Path folder) throws Exception {
    Path home = Folder.fresh(folder);
    var refused = Folder.refused(Folder.settings(home).withPatience(Duration.ofNanos(1)));
    assertThat(refused.reason()).isEqualTo(Reason.TOO_SLOW);
    assertThat(refused.values()).containsKeys("seconds", "log");
    assertThat(new Remains(home.resolve("data")).processes()).isEmpty();
    Folder.started(home).close();
  }

  @Test
  @DisplayName("too small a disk is told before anything is made")
  void space(@TempDir Path folder) throws Exception {
    assumeTrue(Account.isRoot(), "only root can make a small disk");
    Path disk = Files.createDirectory(folder.resolve("disk"));
    var mounted =
        new Command(
                List.of("/usr/bin/mount", "-t", "tmpfs", "-o", "size=20m", "none", disk.toString()))
            .run(folder, Duration.ofSeconds(10));
    assumeTrue(mounted.well(), "no disks can be made here: " + mounted.said());
    try {
      var refused = Folder.refused(Folder.settings(disk));
      assertThat(refused.reason()).isEqualTo(Reason.NO_SPACE);
      assertThat(refused.values()).containsKeys("free", "needed");
      assertThat(disk.resolve("data")).doesNotExist();
    } finally {
      Folder.run("/usr/bin/umount", disk.toString());
    }
  }

  @Test
  @DisplayName("settings that make no sense are the caller's fault")
  void senseless(@TempDir Path folder) {
    assertThatThrownBy(() -> Settings.of(folder).withPort(70_000))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Settings.of(folder).withPatience(Duration.ZERO))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
