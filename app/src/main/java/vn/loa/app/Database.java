package vn.loa.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Map;
import org.flywaydb.core.Flyway;
import vn.loa.postgres.Postgres;

/**
 * A database brought up to date, and how the application reaches it: as a user that owns nothing.
 *
 * @param url of JDBC
 * @param user may read and write rows as far as the migrations grant it
 */
record Database(String url, String user, String password) {

  static final String APP_ROLE = "loa_app";
  private static final String OWNER = "loa_owner";
  static final String SERVER = "loa_server";
  static final String NAME = "loa";
  private static final int SECRET_BYTES = 24;

  /** The database in Loa's own server, made where it is absent. */
  static Database embedded(Postgres postgres, Path secrets) throws IOException, SQLException {
    Files.createDirectories(secrets);
    String owning = secret(secrets.resolve(OWNER));
    String serving = secret(secrets.resolve(SERVER));
    try (var admin =
        DriverManager.getConnection(
            postgres.url("postgres"), postgres.user(), postgres.password())) {
      role(admin, APP_ROLE, "nologin");
      role(admin, OWNER, "login password '" + owning + "'");
      role(admin, SERVER, "login password '" + serving + "' in role " + APP_ROLE);
      if (!exists(admin, "select 1 from pg_database where datname = ?", NAME))
        execute(admin, "create database " + NAME + " owner " + OWNER);
    }
    migrate(postgres.url(NAME), OWNER, owning);
    return new Database(postgres.url(NAME), SERVER, serving);
  }

  /**
   * A database of the user's own. The given user owns it; the application works as another one,
   * which is made here where the owner may make it.
   */
  static Database given(String url, String owner, String password, Path secrets)
      throws IOException, SQLException {
    Files.createDirectories(secrets);
    String serving = secret(secrets.resolve(SERVER));
    try (var admin = DriverManager.getConnection(url, owner, password)) {
      role(admin, APP_ROLE, "nologin");
      role(admin, SERVER, "login password '" + serving + "' in role " + APP_ROLE);
    }
    migrate(url, owner, password);
    return new Database(url, SERVER, serving);
  }

  /** Where the server that another program runs on a data folder is reached. */
  static String running(Path folder) throws IOException {
    String port = Files.readString(folder.resolve("postgres").resolve("port")).strip();
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + NAME;
  }

  /** The password of the application's user. */
  static String serving(Path secrets) throws IOException {
    return Files.readString(secrets.resolve(SERVER)).strip();
  }

  static void migrate(String url, String owner, String password) {
    Flyway.configure()
        .dataSource(url, owner, password)
        .locations("classpath:vn/loa/db")
        .placeholders(Map.of("app_role", APP_ROLE))
        .validateMigrationNaming(true)
        .load()
        .migrate();
  }

  private static void role(Connection admin, String name, String how) throws SQLException {
    if (!exists(admin, "select 1 from pg_roles where rolname = ?", name))
      execute(admin, "create role " + name + " " + how);
  }

  private static boolean exists(Connection admin, String query, String name) throws SQLException {
    try (var statement = admin.prepareStatement(query)) {
      statement.setString(1, name);
      return statement.executeQuery().next();
    }
  }

  private static void execute(Connection admin, String sql) throws SQLException {
    try (var statement = admin.createStatement()) {
      statement.execute(sql);
    }
  }

  /** Kept in a file that only this user reads; letters and digits, so that SQL can hold it. */
  private static String secret(Path file) throws IOException {
    if (Files.exists(file)) return Files.readString(file).strip();
    byte[] bytes = new byte[SECRET_BYTES];
    new SecureRandom().nextBytes(bytes);
    String fresh = HexFormat.of().formatHex(bytes);
    var mine = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    Files.createFile(file, mine);
    Files.write(file, fresh.getBytes(StandardCharsets.UTF_8));
    return fresh;
  }
}
