package vn.loa.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class PostgresTest {

  @Test
  @DisplayName("rows that were kept are there after a restart, at the same address")
  void restart(@TempDir Path folder) throws Exception {
    int port;
    String password;
    try (var postgres = Folder.started(folder.resolve("a/b"))) {
      Folder.tell(postgres, "create table kept (word text)", "insert into kept values ('còn')");
      port = postgres.port();
      password = postgres.password();
      assertThat(postgres.isAlive()).isTrue();
    }
    try (var postgres = Folder.started(folder.resolve("a/b"))) {
      assertThat(Folder.kept(postgres)).isEqualTo("còn");
      assertThat(postgres.port()).isEqualTo(port);
      assertThat(postgres.password()).isEqualTo(password).hasSize(40);
      assertThat(postgres.url("loa")).endsWith("127.0.0.1:" + port + "/loa");
      assertThat(postgres.folder()).isEqualTo(folder.toRealPath().resolve("a/b"));
    }
  }

  @Test
  @DisplayName("what was committed is on the disk: the server says so itself")
  void durable(@TempDir Path folder) throws Exception {
    try (var postgres = Folder.started(Folder.fresh(folder))) {
      for (String setting :
          List.of("fsync", "synchronous_commit", "full_page_writes", "data_checksums")) {
        assertThat(Folder.ask(postgres, "show " + setting)).as(setting).isEqualTo("on");
      }
      assertThat(Folder.ask(postgres, "show wal_level")).isEqualTo("replica");
      assertThat(
              Folder.ask(postgres, "select reset_val from pg_settings where name = 'log_timezone'"))
          .isEqualTo("UTC");
      assertThat(
              Folder.ask(
                  postgres, "select sourcefile is null from pg_settings where name = 'port'"))
          .isEqualTo("t");
    }
  }

  @Test
  @DisplayName(
      "Vietnamese is folded to small letters, ordered by bytes, and by the alphabet where asked")
  void letters(@TempDir Path folder) throws Exception {
    try (var postgres = Folder.started(Folder.fresh(folder))) {
      speaksVietnamese(postgres);
    }
  }

  static void speaksVietnamese(Postgres postgres) throws SQLException {
    assertThat(Folder.ask(postgres, "select lower('ĐẶNG Ữ')")).isEqualTo("đặng ữ");
    assertThat(Folder.ask(postgres, "select 'z' < 'ă' and 'B' < 'a'")).isEqualTo("t");
    assertThat(
            Folder.ask(
                postgres,
                "select x from (values ('ă'), ('e'), ('d'), ('á'), ('đ'), ('a')) as v (x)"
                    + " order by x collate \"vi-VN-x-icu\""))
        .isEqualTo("a,á,ă,d,đ,e");
    assertThat(Folder.ask(postgres, "select to_tsvector('Cải cách HÀNH chính')::text"))
        .contains("'cải'", "'hành'");
  }

  @Test
  @DisplayName("a folder named 'Dữ liệu của tôi' works")
  void accents(@TempDir Path folder) throws Exception {
    assumeTrue(
        System.getProperty("sun.jnu.encoding", "").equals("UTF-8"),
        "Java reads names as ASCII here");
    Path home = folder.resolve("Dữ liệu của tôi");
    try (var postgres = Folder.started(home)) {
      assertThat(postgres.folder()).hasToString(folder.toRealPath() + "/Dữ liệu của tôi");
      assertThat(Folder.ask(postgres, "show data_directory")).endsWith("/Dữ liệu của tôi/data");
    }
  }

  @Test
  @DisplayName(
      "the password lies in a file that its owner alone can read, and no other password fits")
  void password(@TempDir Path folder) throws Exception {
    Path home = Folder.fresh(folder);
    try (var postgres = Folder.started(home)) {
      Path file = home.resolve("password");
      assertThat(Files.readString(file).strip()).isEqualTo(postgres.password());
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
          .isEqualTo("rw-------");
      for (String wrong : List.of("", "postgres")) {
        assertThatThrownBy(
                () -> DriverManager.getConnection(postgres.url("postgres"), "postgres", wrong))
            .isInstanceOf(SQLException.class);
      }
    }
    try (Stream<Path> left = Files.list(home)) {
      assertThat(left.map(p -> p.getFileName().toString()))
          .containsExactlyInAnyOrder(
              "data", "log", "start.log", "lock", "loa-postgres", "password", "port");
    }
  }

  @Test
  @DisplayName("no other machine reaches the server, whatever its files say")
  void loopback(@TempDir Path folder) throws Exception {
    Path home = Folder.fresh(folder);
    Files.writeString(
        home.resolve("data/postgresql.auto.conf"),
        "listen_addresses = '*'\nunix_socket_directories = '/tmp'\n");
    try (var postgres = Folder.started(home)) {
      assertThat(Folder.ask(postgres, "show listen_addresses")).isEqualTo("127.0.0.1");
      assertThat(Folder.ask(postgres, "show unix_socket_directories")).isEmpty();
      var others =
          NetworkInterface.networkInterfaces()
              .flatMap(NetworkInterface::inetAddresses)
              .filter(address -> !address.isLoopbackAddress())
              .toList();
      for (var address : others) {
        assertThatThrownBy(
                () -> {
                  try (var socket = new Socket()) {
                    socket.connect(new InetSocketAddress(address, postgres.port()), 2_000);
                  }
                })
            .isInstanceOf(IOException.class);
      }
    }
  }

  @Test
  @DisplayName("closing sends clients away, and a second time does nothing")
  void closing(@TempDir Path folder) throws Exception {
    Path home = Folder.fresh(folder);
    var postgres = Folder.started(home);
    try (var client = Folder.connect(postgres);
        var statement = client.createStatement()) {
      statement.execute("begin");
      statement.execute("insert into kept values ('half')");
      postgres.close();
      postgres.close();
      assertThat(postgres.isAlive()).isFalse();
      assertThat(new Remains(home.resolve("data")).processes()).isEmpty();
    }
    try (var again = Folder.started(home)) {
      assertThat(Folder.kept(again)).isEqualTo("còn");
    }
  }

  @Test
  @DisplayName("Ctrl-C in the terminal of the program does not reach its server")
  void session(@TempDir Path folder) throws Exception {
    assumeTrue(Command.has("/usr/bin/setsid"), "setsid is not here");
    Path home = Folder.fresh(folder);
    try (var postgres = Folder.started(home)) {
      String stat = Files.readString(Path.of("/proc", "" + Folder.postmaster(home), "stat"));
      String session = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1)[3];
      assertThat(session).isEqualTo("" + Folder.postmaster(home));
      assertThat(postgres.isAlive()).isTrue();
    }
  }

  @Test
  @DisplayName("old log files make room for new ones")
  void log(@TempDir Path folder) throws Exception {
    Path home = Folder.fresh(folder);
    for (int day = 10; day < 30; day++) {
      Files.writeString(home.resolve("log/postgres-202001" + day + "-000000.log"), "old\n");
    }
    Files.writeString(home.resolve("start.log"), "x".repeat(70_000));
    Folder.started(home).close();
    try (Stream<Path> files = Files.list(home.resolve("log"))) {
      assertThat(files.map(p -> p.getFileName().toString()).toList())
          .hasSizeBetween(14, 15)
          .contains("postgres-20200129-000000.log")
          .doesNotContain("postgres-20200110-000000.log");
    }
    assertThat(Files.size(home.resolve("start.log"))).isLessThan(10_000);
  }
}
