package vn.loa.codegen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.flywaydb.core.Flyway;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.ForcedType;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Jdbc;
import org.jooq.meta.jaxb.Logging;
import org.jooq.meta.jaxb.SchemaMappingType;
import org.jooq.meta.jaxb.Target;
import vn.loa.postgres.Postgres;
import vn.loa.postgres.Settings;
import vn.loa.postgres.Start;

/** {@code Tables MIGRATIONS SOURCES WORK}: writes the tables again where a migration changed. */
public final class Tables {

  private static final String DATABASE = "loa_codegen";

  /** Held, so that its level stays: what the migrations do in order is nothing to tell. */
  private static final Logger FLYWAY = Logger.getLogger("org.flywaydb");

  private Tables() {}

  public static void main(String... folders) throws Exception {
    FLYWAY.setLevel(Level.WARNING);
    var migrations = Path.of(folders[0]);
    var sources = Path.of(folders[1]);
    var work = Path.of(folders[2]);
    String state = digest(migrations);
    var stamp = sources.resolve("migrations.sha256");
    if (Files.exists(stamp) && Files.readString(stamp).equals(state)) return;
    clear(sources);
    clear(work);
    switch (Postgres.start(Settings.of(work.resolve("data")))) {
      case Start.Refused refused -> throw new IllegalStateException(refused.toString());
      case Start.Running running -> {
        try (var postgres = running.postgres()) {
          generate(postgres, migrations, sources);
        }
      }
    }
    clear(work);
    Files.writeString(stamp, state);
  }

  private static void generate(Postgres postgres, Path migrations, Path sources) throws Exception {
    execute(postgres, "postgres", "create database " + DATABASE);
    execute(postgres, DATABASE, "create role loa_app");
    Flyway.configure()
        .dataSource(postgres.url(DATABASE), postgres.user(), postgres.password())
        .locations("filesystem:" + migrations)
        .placeholders(Map.of("app_role", "loa_app"))
        .load()
        .migrate();
    GenerationTool.generate(
        new Configuration()
            .withLogging(Logging.WARN)
            .withJdbc(
                new Jdbc()
                    .withUrl(postgres.url(DATABASE))
                    .withUser(postgres.user())
                    .withPassword(postgres.password()))
            .withGenerator(
                new Generator()
                    .withDatabase(
                        new Database()
                            .withIncludes(".*")
                            .withSchemata(schemata(migrations))
                            .withForcedTypes(
                                new ForcedType()
                                    .withName("INSTANT")
                                    .withIncludeTypes("(?i:timestamptz.*|timestamp.*with.*zone)")))
                    .withGenerate(
                        new Generate()
                            .withGeneratedAnnotation(true)
                            .withJavaTimeTypes(true)
                            .withImplicitJoinPathsToOne(false)
                            .withImplicitJoinPathsToMany(false))
                    .withTarget(
                        new Target()
                            .withPackageName("vn.loa.db")
                            .withDirectory(sources.toString()))));
  }

  /** A migration is named after the schema that it makes or changes. */
  private static List<SchemaMappingType> schemata(Path migrations) throws IOException {
    try (var files = Files.list(migrations)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".sql"))
          .map(name -> name.replaceAll("^V[0-9_]+__([a-z]+).*\\.sql$", "$1"))
          .distinct()
          .sorted()
          .map(name -> new SchemaMappingType().withInputSchema(name))
          .toList();
    }
  }

  private static void execute(Postgres postgres, String database, String sql) throws SQLException {
    try (var connection =
            DriverManager.getConnection(
                postgres.url(database), postgres.user(), postgres.password());
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String digest(Path migrations) throws IOException, NoSuchAlgorithmException {
    var all = MessageDigest.getInstance("SHA-256");
    try (var self = Tables.class.getResourceAsStream("Tables.class")) {
      all.update(Objects.requireNonNull(self).readAllBytes());
    }
    try (var files = Files.list(migrations)) {
      for (var file : files.sorted().toList()) {
        all.update(file.getFileName().toString().getBytes(StandardCharsets.UTF_8));
        all.update(Files.readAllBytes(file));
      }
    }
    return HexFormat.of().formatHex(all.digest());
  }

  private static void clear(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (var paths = Files.walk(folder)) {
        paths.sorted((a, b) -> b.compareTo(a)).forEach(Tables::delete);
      }
    }
    Files.createDirectories(folder);
  }

  private static void delete(Path path) {
    try {
      Files.delete(path);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
