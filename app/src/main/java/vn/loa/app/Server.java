package vn.loa.app;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import vn.loa.postgres.Postgres;
import vn.loa.postgres.Settings;
import vn.loa.postgres.Start;

/** Opens the database, then the application on it; tells on the way what it does. */
final class Server {

  /** EX_UNAVAILABLE of sysexits: something that the server needs is not there. */
  static final int UNAVAILABLE = 69;

  private final Serving serving;
  private final Path folder;
  private final Map<String, Object> properties = new HashMap<>();

  Server(Serving serving, Path folder) {
    this.serving = serving;
    this.folder = folder;
  }

  Server with(String property, Object value) {
    properties.put(property, value);
    return this;
  }

  int onOwnDatabase() throws IOException, SQLException, InterruptedException {
    if (!portIsFree()) return UNAVAILABLE;
    Files.createDirectories(folder);
    say("Đang mở cơ sở dữ liệu ... (opening the database)");
    return switch (Postgres.start(Settings.of(folder.resolve("postgres")))) {
      case Start.Refused refused -> {
        say(Refusals.sentence(refused));
        yield UNAVAILABLE;
      }
      case Start.Running running -> {
        var postgres = running.postgres();
        postgres.supervise();
        yield run(Database.embedded(postgres, folder.resolve("secrets")), postgres::close);
      }
    };
  }

  int on(String url, String user, String password)
      throws IOException, SQLException, InterruptedException {
    if (!portIsFree()) return UNAVAILABLE;
    Files.createDirectories(folder);
    say("Đang nối tới cơ sở dữ liệu ... (connecting to the database)");
    return run(Database.given(url, user, password, folder.resolve("secrets")), () -> {});
  }

  /**
   * Serves until the process is asked to end; then the application goes first, its database last.
   */
  private int run(Database database, Below below) throws InterruptedException {
    say("Đang khởi động Loa ... (starting)");
    var context = open(database);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> end(context, below), "end"));
    String address = "http://localhost:" + serving.port;
    say("Loa đã sẵn sàng: " + address + "  (ready; Ctrl+C để dừng, to stop)");
    if (!serving.noBrowser) Browser.open(address);
    new CountDownLatch(1).await();
    return 0;
  }

  private static void end(ConfigurableApplicationContext context, Below below) {
    context.close();
    below.close();
  }

  /** What the application stands on. */
  private interface Below {
    void close();
  }

  private ConfigurableApplicationContext open(Database database) {
    properties.put("server.port", serving.port);
    properties.put("server.address", serving.listen);
    properties.put("loa.data", folder.toString());
    return open(database, properties);
  }

  /** The application on a database, as it is set. */
  static ConfigurableApplicationContext open(Database database, Map<String, Object> set) {
    var all = new HashMap<>(set);
    all.put("spring.datasource.url", database.url());
    all.put("spring.datasource.username", database.user());
    all.put("spring.datasource.password", database.password());
    var application = new SpringApplication(Loa.class);
    application.setBannerMode(Banner.Mode.OFF);
    application.setRegisterShutdownHook(false);
    application.setDefaultProperties(all);
    return application.run();
  }

  /** Whether no server owns the folder; says so where one does. */
  boolean isStopped() {
    return switch (Postgres.start(Settings.of(folder.resolve("postgres")))) {
      case Start.Refused refused -> {
        say(Refusals.sentence(refused));
        yield false;
      }
      case Start.Running running -> {
        running.postgres().close();
        yield true;
      }
    };
  }

  private boolean portIsFree() throws IOException {
    try (var probe = new ServerSocket()) {
      probe.bind(new InetSocketAddress(InetAddress.getByName(serving.listen), serving.port));
      return true;
    } catch (java.net.BindException taken) {
      say(
          "Cổng "
              + serving.port
              + " đã có chương trình khác dùng. Chọn cổng khác, ví dụ: --port "
              + (serving.port + 1)
              + " (the port is taken; choose another)");
      return false;
    }
  }

  static void say(String line) {
    System.out.println(line);
  }
}
