package vn.loa.bench.register;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Pages of the register at 4,000 bodies and 100,000 obligations in force, for many people at once.
 *
 * @param root of the clone
 * @param people how many look at the same time
 * @param think the time between an answer and the next question, on average
 */
public record RegisterLoad(Path root, int people, Duration think, int years, Duration measured) {

  private static final double GOAL = 300;
  private static final Duration WARM = Duration.ofSeconds(30);
  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

  /** Runs it; false where a page is slower than the goal, or was not answered. */
  public boolean run() throws IOException, InterruptedException {
    var data = Files.createTempDirectory("loa-bench-register");
    int port = freePort();
    var server = serve(data, port);
    try {
      await(server, port);
      try (var owner = connect(data)) {
        return measure(owner, "http://localhost:" + port);
      }
    } catch (SQLException failure) {
      throw new IOException(failure);
    } finally {
      server.destroy();
      server.waitFor(60, TimeUnit.SECONDS);
      clear(data);
    }
  }

  private boolean measure(Connection owner, String address)
      throws SQLException, IOException, InterruptedException {
    long start = System.nanoTime();
    var seeding = new Seeding(owner, Nation.USUAL);
    int inForce = seeding.sow(LocalDate.now(ZONE).getYear(), years);
    var visitors = visitors(seeding);
    System.out.printf(
        "%d bodies, %d obligations in force of %d years, sown in %.0f s%n",
        Nation.USUAL.size(), inForce, years, (System.nanoTime() - start) / 1e9);
    var crowd = new Crowd(address, think);
    var times = crowd.look(visitors, WARM, measured);
    int all = times.byPage().values().stream().mapToInt(List::size).sum();
    System.out.printf(
        "%d people at once, %.1f s between two pages: %.0f pages/s, %d not answered, load %.1f%n",
        people,
        think.toMillis() / 1000.0,
        all / times.seconds(),
        times.failures(),
        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    System.out.printf("%-9s %7s %8s %8s %8s%n", "page", "n", "p50 ms", "p95 ms", "p99 ms");
    boolean good = times.failures() == 0;
    for (var page : times.byPage().entrySet()) {
      var millis = page.getValue();
      System.out.printf(
          "%-9s %7d %8.0f %8.0f %8.0f%n",
          page.getKey(), millis.size(), at(millis, 0.5), at(millis, 0.95), at(millis, 0.99));
      good &= at(millis, 0.95) <= GOAL;
    }
    System.out.printf("goal: p95 at most %.0f ms: %s%n", GOAL, good ? "reached" : "missed");
    return good;
  }

  private static double at(List<Double> sorted, double share) {
    return sorted.get((int) Math.min(sorted.size() - 1, Math.floor(sorted.size() * share)));
  }

  /** A planner of each province, two at the very top, the rest in communes. */
  private List<Crowd.Visitor> visitors(Seeding seeding) throws SQLException {
    var nation = Nation.USUAL;
    var all = new ArrayList<Crowd.Visitor>();
    for (int i = 0; i < people; i++) {
      boolean planner = i < 2 + nation.provinces();
      long body =
          i < 2
              ? nation.root()
              : planner
                  ? nation.province(i - 2)
                  : nation.communes(i % nation.provinces()).get(i % 100);
      String token = "bench-" + i;
      seeding.person(i, body, planner ? "PLANNER" : "CONTRIBUTOR", hash(token));
      all.add(new Crowd.Visitor(token, body, planner));
    }
    return all;
  }

  private Process serve(Path data, int port) throws IOException {
    return new ProcessBuilder(
            root.resolve("loa").toString(),
            "serve",
            "--data",
            data.toString(),
            "--port",
            String.valueOf(port),
            "--no-browser")
        .redirectErrorStream(true)
        .redirectOutput(data.resolve("server.log").toFile())
        .start();
  }

  private static void await(Process server, int port) throws IOException, InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    var asked = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/sign-in")).build();
    try (var client = HttpClient.newHttpClient()) {
      while (System.nanoTime() < end && server.isAlive()) {
        try {
          if (client.send(asked, BodyHandlers.discarding()).statusCode() == 200) return;
        } catch (IOException notYet) {
          // The port opens last.
        }
        Thread.sleep(Duration.ofMillis(250));
      }
    }
    throw new IOException("the server did not start");
  }

  /** As the superuser of the built-in server, whose folder tells the way. */
  private static Connection connect(Path data) throws IOException, SQLException {
    var folder = data.resolve("postgres");
    String port = Files.readString(folder.resolve("port")).strip();
    String password = Files.readString(folder.resolve("password")).strip();
    return DriverManager.getConnection(
        "jdbc:postgresql://localhost:" + port + "/loa", "postgres", password);
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private static byte[] hash(String token) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static void clear(Path folder) throws IOException {
    try (var paths = Files.walk(folder)) {
      for (var path : paths.sorted(Comparator.reverseOrder()).toList()) Files.deleteIfExists(path);
    }
  }
}
