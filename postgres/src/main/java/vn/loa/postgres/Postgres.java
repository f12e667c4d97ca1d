package vn.loa.postgres;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A running PostgreSQL on a data folder, owned by this program alone. What it has committed
 * survives the sudden end of any process.
 */
public final class Postgres implements AutoCloseable {

  /** Another port is tried where somebody was quicker, so often. */
  private static final int PORTS = 5;

  private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

  private final Ownership ownership;
  private final Cluster cluster;
  private final Duration patience;
  private final String password;
  private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
  private final CountDownLatch closing = new CountDownLatch(1);
  private volatile Server server;
  private @Nullable Thread supervisor;

  private Postgres(Ownership ownership, Server server, Settings settings, String password) {
    this.ownership = ownership;
    this.cluster = server.cluster();
    this.patience = settings.patience();
    this.password = password;
    this.server = server;
    watch(server);
  }

  /**
   * Starts the server of a data folder, after ending what an earlier owner left running on it.
   * Makes the data the first time.
   */
  public static Start start(Settings settings) {
    try {
      return new Start.Running(run(settings));
    } catch (Refusal refusal) {
      return refusal.refused();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return new Start.Refused(
          Reason.FAILED, Map.of("said", "interrupted", "log", settings.folder().toString()));
    }
  }

  private static Postgres run(Settings settings) throws Refusal, InterruptedException {
    Binaries.requireLinux();
    var home = Home.at(settings.folder());
    var ownership = Ownership.of(home);
    boolean started = false;
    try {
      home.take();
      var binaries = Binaries.of(settings);
      var cluster = new Cluster(home, binaries, Account.of(home, binaries));
      cluster.prepare();
      // All that may fail comes before the server: nobody else would end it.
      String password = cluster.keptPassword();
      var server = launch(cluster, settings);
      started = true;
      return new Postgres(ownership, server, settings, password);
    } catch (IOException failure) {
      throw Refusal.of(failure, home.folder());
    } finally {
      if (!started) ownership.close();
    }
  }

  private static Server launch(Cluster cluster, Settings settings)
      throws Refusal, InterruptedException, IOException {
    for (int tries = 1; ; tries++) {
      int port = Port.choose(cluster.home(), settings.port());
      try {
        Port.keep(cluster.home(), port);
        return Server.launch(cluster, port, settings.patience());
      } catch (Refusal refusal) {
        boolean taken = refusal.refused().reason() == Reason.PORT_TAKEN;
        if (!taken || settings.port() != 0 || tries == PORTS) throw refusal;
      }
    }
  }

  public int port() {
    return server.port();
  }

  /** For JDBC, on the loopback address. */
  public String url(String database) {
    return url(port(), database);
  }

  static String url(int port, String database) {
    return "jdbc:postgresql://" + Port.LOOPBACK + ":" + port + "/" + database;
  }

  /** The superuser: for migrations, not for serving people. */
  public String user() {
    return Cluster.USER;
  }

  public String password() {
    return password;
  }

  /** As it was given, without links and relative steps. */
  public Path folder() {
    return cluster.home().folder();
  }

  /** Whether the server runs now. */
  public boolean isAlive() {
    return server.process().isAlive();
  }

  /** Has it told whenever the server ends by itself, not by {@link #close}. */
  public void onExit(Runnable told) {
    listeners.add(told);
  }

  private void watch(Server watched) {
    watched
        .process()
        .onExit()
        .thenRun(
            () -> {
              if (!isClosing()) listeners.forEach(Runnable::run);
            });
  }

  /** As {@link #supervise(Consumer)}, with nobody to tell. */
  public void supervise() {
    supervise(outcome -> {});
  }

  /**
   * From now on starts the server again whenever it dies, on the same port, until it is closed;
   * asked a second time, does nothing.
   *
   * @param told the outcome of each new start; after a refused one the next try follows, with
   *     pauses of at most five seconds
   */
  public synchronized void supervise(Consumer<Start> told) {
    if (supervisor != null || isClosing()) return;
    supervisor = Thread.ofVirtual().name("loa-postgres").start(() -> keepAlive(told));
  }

  private void keepAlive(Consumer<Start> told) {
    try {
      while (!isClosing()) {
        while (!server.process().waitFor(1, TimeUnit.HOURS)) cluster.home().journal().prune();
        var pause = FIRST_PAUSE;
        while (!isClosing() && !revive(told)) {
          if (closing.await(pause.toMillis(), TimeUnit.MILLISECONDS)) return;
          pause = pause.multipliedBy(2);
          if (pause.compareTo(LONGEST_PAUSE) > 0) pause = LONGEST_PAUSE;
        }
      }
    } catch (InterruptedException closed) {
      // Whoever closes has interrupted this thread, which ends with it.
    }
  }

  private boolean revive(Consumer<Start> told) throws InterruptedException {
    try {
      server = Server.launch(cluster, server.port(), patience);
      watch(server);
      tell(told, new Start.Running(this));
      return true;
    } catch (Refusal refusal) {
      tell(told, refusal.refused());
      return false;
    }
  }

  /** Apart, so that whoever listens may close the server, or fail, without harm to the watch. */
  private static void tell(Consumer<Start> told, Start outcome) {
    Thread.ofVirtual().name("loa-postgres-told").start(() -> told.accept(outcome));
  }

  private boolean isClosing() {
    return closing.getCount() == 0;
  }

  /** Ends the server with all written down, and gives the folder back. Bounded; may be repeated. */
  @Override
  public void close() {
    Thread supervising;
    synchronized (this) {
      if (isClosing()) return;
      closing.countDown();
      supervising = supervisor;
    }
    boolean interrupted = false;
    try {
      if (supervising != null) {
        supervising.interrupt();
        supervising.join();
      }
      server.stop();
    } catch (InterruptedException stopped) {
      interrupted = true;
    } catch (Refusal left) {
      // The next start ends what is left.
    } finally {
      ownership.close();
      if (interrupted) Thread.currentThread().interrupt();
    }
  }
}
