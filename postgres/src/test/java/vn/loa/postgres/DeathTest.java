package vn.loa.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class DeathTest {

  /** Computes for minutes and hears nothing meanwhile. */
  private static final String BUSY =
      "select count(*) from generate_series(1, 100000) a, generate_series(1, 100000) b";

  @Test
  @DisplayName(
      "a postmaster that is killed while its children compute runs again at once, all rows kept")
  void postmaster(@TempDir Path folder) throws Exception {
    Path home = Folder.fresh(folder);
    try (var postgres = Folder.started(home)) {
      var told = new LinkedBlockingQueue<Start>();
      var died = new CountDownLatch(1);
      postgres.onExit(died::countDown);
      postgres.supervise(told::add);
      int port = postgres.port();
      var busy = Thread.ofVirtual().start(() -> fails(postgres));
      awaitBusy(postgres);
      Folder.tell(postgres, "insert into kept values ('vừa ghi')");

      kill(Folder.postmaster(home));
      Start again = told.poll(15, TimeUnit.SECONDS);

      assertThat(again).isInstanceOf(Start.Running.class);
      assertThat(died.getCount()).isZero();
      assertThat(postgres.isAlive()).isTrue();
      assertThat(postgres.port()).isEqualTo(port);
      assertThat(Folder.kept(postgres)).isEqualTo("còn,vừa ghi");
      assertThat(busy.join(Duration.ofSeconds(10))).isTrue();

      // And a second time: the supervisor is still there.
      kill(Folder.postmaster(home));
      assertThat(told.poll(15, TimeUnit.SECONDS)).isInstanceOf(Start.Running.class);
      assertThat(Folder.kept(postgres)).isEqualTo("còn,vừa ghi");
    }
    assertThat(new Remains(home.resolve("data")).processes()).isEmpty();
  }

  @Test
  @DisplayName("one process that is killed costs its own work alone; the server stays")
  void child(@TempDir Path folder) throws Exception {
    Path home = Folder.fresh(folder);
    try (var postgres = Folder.started(home)) {
      long postmaster = Folder.postmaster(home);
      try (var client = Folder.connect(postgres);
          var statement = client.createStatement();
          var own = statement.executeQuery("select pg_backend_pid()")) {
        own.next();
        kill(own.getLong(1));
        assertThatThrownBy(() -> client.createStatement().execute("select 1"))
            .isInstanceOf(SQLException.class);
      }
      assertThat(eventuallyKept(postgres)).isEqualTo("còn");
      assertThat(Folder.postmaster(home)).isEqualTo(postmaster);
    }
  }

  @Test
  @DisplayName(
      "a program that is killed leaves an orphan, which the next owner ends before it starts")
  void owner(@TempDir Path folder) throws Exception {
    Path home = Folder.fresh(folder);
    long orphan;
    try (var child = Child.start(home)) {
      String[] running = child.running();
      Folder.ask(running[1], running[2], "insert into kept values ('vừa ghi') returning word");
      orphan = Folder.postmaster(home);
      child.kill();
      assertThat(ProcessHandle.of(orphan)).as("the orphan lives").isPresent();
      assertThat(Folder.ask(running[1], running[2], "select 1")).isEqualTo("1");
    }
    try (var postgres = Folder.started(home)) {
      assertThat(Folder.postmaster(home)).isNotEqualTo(orphan);
      assertThat(new Remains(home.resolve("data")).processes())
          .noneMatch(process -> process.pid() == orphan);
      assertThat(Folder.kept(postgres)).isEqualTo("còn,vừa ghi");
    }
    // It was asked and not killed: the log tells of a clean end.
    assertThat(String.join("\n", log(home)))
        .contains("received fast shutdown request")
        .doesNotContain("not properly shut down");
  }

  @Test
  @DisplayName(
      "program and postmaster killed together: what still computes is ended, the rows are there")
  void both(@TempDir Path folder) throws Exception {
    Path home = Folder.fresh(folder);
    try (var child = Child.start(home)) {
      String[] running = child.running();
      var busy = Thread.ofVirtual().start(() -> fails(running[1], running[2]));
      awaitBusy(running[1], running[2]);
      child.kill();
      kill(Folder.postmaster(home));
      assertThat(new Remains(home.resolve("data")).processes()).isNotEmpty();
      try (var postgres = Folder.started(home)) {
        assertThat(Folder.kept(postgres)).isEqualTo("còn");
      }
      assertThat(busy.join(Duration.ofSeconds(10))).isTrue();
    }
  }

  @Test
  @DisplayName("a program killed while it makes its data does not stand in its successor's way")
  void making(@TempDir Path folder) throws Exception {
    Path home = folder.resolve("pg");
    try (var child = Child.start(home)) {
      while (!Files.exists(home.resolve("data.new/PG_VERSION"))) {
        assertThat(child.process().waitFor(5, TimeUnit.MILLISECONDS)).isFalse();
      }
      child.kill();
    }
    assertThat(home.resolve("data")).doesNotExist();
    try (var postgres = Folder.started(home)) {
      assertThat(Folder.ask(postgres, "select 1")).isEqualTo("1");
      assertThat(home.resolve("data.new")).doesNotExist();
    }
  }

  @Test
  @DisplayName(
      "a stranger who got the number of a dead server is not harmed, nor one who looks around")
  void strangers(@TempDir Path folder) throws Exception {
    Path home = Folder.fresh(folder);
    // The server has our own number then, and could harm them.
    Home.permit(folder, "rwx------");
    var elsewhere = new ProcessBuilder("sleep", "60").start();
    var within = new ProcessBuilder("sleep", "60").directory(home.resolve("data").toFile()).start();
    try {
      for (var stranger : new Process[] {elsewhere, within}) {
        Files.writeString(
            home.resolve("data/postmaster.pid"),
            stranger.pid() + "\n" + home.resolve("data") + "\n1\n1\n\n\n1 1\nready   \n");
        try (var postgres = Folder.started(home)) {
          assertThat(Folder.kept(postgres)).isEqualTo("còn");
        }
        assertThat(stranger.isAlive()).isTrue();
      }
    } finally {
      elsewhere.destroyForcibly();
      within.destroyForcibly();
    }
  }

  @Test
  @DisplayName("closing during a new start ends both")
  void closingWhileReviving(@TempDir Path folder) throws Exception {
    Path home = Folder.fresh(folder);
    var postgres = Folder.started(home);
    postgres.supervise();
    postgres.supervise();
    var died = new CountDownLatch(1);
    postgres.onExit(died::countDown);
    kill(Folder.postmaster(home));
    assertThat(died.await(10, TimeUnit.SECONDS)).isTrue();
    postgres.close();
    assertThat(new Remains(home.resolve("data")).processes()).isEmpty();
    Folder.started(home).close();
  }

  private static void kill(long pid) {
    ProcessHandle.of(pid).orElseThrow().destroyForcibly();
  }

  private static void fails(Postgres postgres) {
    fails(postgres.url("postgres"), postgres.password());
  }

  private static void fails(String url, String password) {
    assertThatThrownBy(() -> Folder.ask(url, password, BUSY)).isInstanceOf(SQLException.class);
  }

  private static void awaitBusy(Postgres postgres) throws SQLException {
    awaitBusy(postgres.url("postgres"), postgres.password());
  }

  private static void awaitBusy(String url, String password) throws SQLException {
    String question =
        "select count(*) from pg_stat_activity where state = 'active' and query = '" + BUSY + "'";
    while (Folder.ask(url, password, question).equals("0")) Thread.onSpinWait();
  }

  /** Recovery takes a moment, in which connections are refused. */
  private static String eventuallyKept(Postgres postgres) {
    var deadline = Deadline.in(Duration.ofSeconds(15));
    while (true) {
      try {
        return Folder.kept(postgres);
      } catch (SQLException recovering) {
        assertThat(deadline.isPast()).as("still: " + recovering.getMessage()).isFalse();
      }
    }
  }

  private static List<String> log(Path home) {
    return new Home(home).journal().since(Map.of());
  }
}
