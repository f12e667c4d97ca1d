package vn.loa.postgres;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;

/** Data folders of tests, all with the same unpacked programs. */
final class Folder {

  static final Path CACHE =
      Path.of(System.getProperty("loa.root", ".."))
          .toAbsolutePath()
          .resolve("postgres/target/cache");

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

  static Connection connect(Postgres postgres) throws SQLException {
    return DriverManager.getConnection(
        postgres.url("postgres"), postgres.user(), postgres.password());
  }

  static void tell(Postgres postgres, String sql) throws SQLException {
    try (var connection = connect(postgres);
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  static String ask(Postgres postgres, String sql) throws SQLException {
    try (var connection = connect(postgres);
        var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      return rows.next() ? String.valueOf(rows.getString(1)) : "";
    }
  }
}
