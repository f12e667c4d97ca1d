package vn.loa.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import org.springframework.context.ConfigurableApplicationContext;
import vn.loa.app.calendar.Today;
import vn.loa.postgres.Postgres;
import vn.loa.postgres.Settings;
import vn.loa.postgres.Start;

/**
 * The whole server on a database of its own, started once for all tests of this module. Tests keep
 * apart by their own bodies and people.
 */
public final class TestLoa {

  private static final TestLoa ONE = start();

  private final ConfigurableApplicationContext context;
  private final Postgres postgres;
  private final String address;

  private TestLoa(ConfigurableApplicationContext context, Postgres postgres) {
    this.context = context;
    this.postgres = postgres;
    this.address = "http://localhost:" + context.getEnvironment().getProperty("local.server.port");
  }

  public static TestLoa get() {
    return ONE;
  }

  /** Where its pages are, without a slash at the end. */
  public String address() {
    return address;
  }

  public <T> T bean(Class<T> type) {
    return context.getBean(type);
  }

  /** The database server that all tests share. */
  Postgres postgres() {
    return postgres;
  }

  public <T> Collection<T> beans(Class<T> type) {
    return context.getBeansOfType(type).values();
  }

  /** Sets the clock of the application. */
  public void at(Instant moment) {
    var today = bean(Today.class);
    today.set(java.time.Duration.between(Instant.now(), moment));
  }

  private static TestLoa start() {
    var folder = Path.of("target/test-loa").toAbsolutePath();
    try {
      clear(folder);
      Files.createDirectories(folder);
      var started = Postgres.start(Settings.of(folder.resolve("postgres")));
      if (!(started instanceof Start.Running running))
        throw new IllegalStateException(started.toString());
      var database = Database.embedded(running.postgres(), folder.resolve("secrets"));
      var context =
          Server.open(
              database,
              Map.of(
                  "server.port", 0, "server.address", "127.0.0.1", "loa.data", folder.toString()));
      Runtime.getRuntime()
          .addShutdownHook(
              new Thread(
                  () -> {
                    context.close();
                    running.postgres().close();
                  }));
      return new TestLoa(context, running.postgres());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private static void clear(Path folder) throws IOException {
    if (!Files.exists(folder)) return;
    try (var paths = Files.walk(folder)) {
      for (var path : paths.sorted(Comparator.reverseOrder()).toList()) Files.delete(path);
    }
  }
}
