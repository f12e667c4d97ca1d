package vn.loa.postgres;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Data folders of tests, all with the same unpacked programs. */
final class Folder {

  static final Path ROOT = Path.of(System.getProperty("loa.root", "..")).toAbsolutePath();

  static final Path CACHE = ROOT.resolve("postgres/target/cache");

  private Folder() {}

  static Settings settings(Path folder) {
    return Settings.of(folder).withCache(CACHE).withPatience(Duration.ofSeconds(20));
  }

  static Postgres started(Path folder) {
    return running(Postgres.start(settings(folder)));
  }

  static Postgres running(Start start) {
    return switch (start) {
      case Start.Running running -> running.postgres();
      case Start.Refused refused -> throw new AssertionError(refused.toString());
    };
  }

  /** The refusal; what runs against all expectation is closed. */
  static Start.Refused refused(Settings settings) {
    return switch (Postgres.start(settings)) {
      case Start.Refused refused -> refused;
      case Start.Running running -> {
        running.postgres().close();
        throw new AssertionError("it runs");
      }
    };
  }

  /** A stopped server with the rows of {@link #prepared}, copied: making one anew takes longer. */
  static Path fresh(Path folder) throws IOException, InterruptedException {
    Path copy = folder.resolve("pg");
    // As a folder for data is, unlike that of a test: the account of the server passes through.
    Home.permit(folder, "rwx--x--x");
    run("cp", "-a", "--reflink=auto", Prepared.FOLDER.toString(), copy.toString());
    return copy;
  }

  private static final class Prepared {
    static final Path FOLDER = make();

    private static Path make() {
      try {
        Path above = Memory.folder();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(above)));
        // The account of the server has to pass through.
        Home.permit(above, "rwx--x--x");
        Path folder = above.resolve("pg");
        try (var postgres = started(folder)) {
          tell(postgres, "create table kept (word text)", "insert into kept values ('còn')");
        }
        return folder;
      } catch (IOException | SQLException failed) {
        throw new AssertionError(failed);
      }
    }
  }

  private static void remove(Path folder) {
    try {
      Home.remove(folder);
    } catch (IOException left) {
      // Below the system's folder for such things.
    }
  }

  static void tell(Postgres postgres, String... commands) throws SQLException {
    try (var connection = connect(postgres);
        var statement = connection.createStatement()) {
      for (String sql : commands) statement.execute(sql);
    }
  }

  static String ask(Postgres postgres, String sql) throws SQLException {
    return ask(postgres.url("postgres"), postgres.password(), sql);
  }

  /** All first columns, with a comma between. */
  static String ask(String url, String password, String sql) throws SQLException {
    try (var connection = DriverManager.getConnection(url, Cluster.USER, password);
        var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      var found = new ArrayList<String>();
      while (rows.next()) found.add(String.valueOf(rows.getString(1)));
      return String.join(",", found);
    }
  }

  static Connection connect(Postgres postgres) throws SQLException {
    return DriverManager.getConnection(
        postgres.url("postgres"), postgres.user(), postgres.password());
  }

  /** The rows that were kept before. */
  static String kept(Postgres postgres) throws SQLException {
    return ask(postgres, "select word from kept");
  }

  static String run(String... words) throws IOException, InterruptedException {
    var ended = new Command(List.of(words)).run(Path.of("/"), Duration.ofSeconds(20));
    if (!ended.well()) throw new AssertionError(String.join(" ", words) + ": " + ended.said());
    return ended.said();
  }

  /** The number of the postmaster. */
  static long postmaster(Path folder) {
    return Status.of(folder.resolve("data")).map(Status::pid).orElseThrow();
  }
}
