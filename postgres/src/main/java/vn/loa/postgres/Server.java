package vn.loa.postgres;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** One running postmaster, from its start to its end. */
record Server(Cluster cluster, Process process, int port) {

  /** How often a starting server is asked; its end is noticed at once. */
  private static final Duration GLANCE = Duration.ofMillis(15);

  private static final Duration LETTING_GO = Duration.ofSeconds(10);

  private static final String STILL_SHARED = "pre-existing shared memory block";

  private static final Duration LAST_WORDS = Duration.ofSeconds(1);

  /** Starts it and waits until it takes connections and keeps what is promised. */
  static Server launch(Cluster cluster, int port, Duration patience)
      throws Refusal, InterruptedException {
    var letting = Deadline.in(LETTING_GO);
    while (true) {
      new Remains(cluster.home().data()).clear();
      try {
        return tryOnce(cluster, port, patience);
      } catch (Refusal refusal) {
        // The last one's memory is given back a moment after its processes are gone.
        boolean shared = refusal.refused().values().getOrDefault("said", "").contains(STILL_SHARED);
        if (!shared || letting.isPast()) throw refusal;
      }
    }
  }

  private static Server tryOnce(Cluster cluster, int port, Duration patience)
      throws Refusal, InterruptedException {
    var home = cluster.home();
    home.journal().prune();
    var before = home.journal().lengths();
    var server = spawn(cluster, port);
    boolean well = false;
    try {
      server.await(before, patience);
      Safety.require(server, cluster.keptPassword());
      well = true;
      return server;
    } finally {
      if (!well) server.stop();
    }
  }

  private static Server spawn(Cluster cluster, int port) throws Refusal {
    var home = cluster.home();
    try {
      var process = new Command(cluster.server(port)).start(home.folder(), home.journal().first());
      return new Server(cluster, process, port);
    } catch (IOException failure) {
      throw Refusal.of(failure, home.folder());
    }
  }

  private void await(Map<Path, Long> before, Duration patience)
      throws Refusal, InterruptedException {
    var home = cluster.home();
    var deadline = Deadline.in(patience);
    while (!isReady()) {
      if (Remains.ended(process.toHandle(), Deadline.in(GLANCE))) {
        // The process that writes the log ends last.
        new Remains(home.data()).end(LAST_WORDS);
        List<String> lines = home.journal().since(before);
        throw Journal.refusal(lines, home.journal().folder(), port);
      }
      if (deadline.isPast()) {
        throw new Refusal(
            Reason.TOO_SLOW,
            Map.of("seconds", patience.toSeconds(), "log", home.journal().folder()));
      }
    }
  }

  private boolean isReady() {
    return Status.of(cluster.home().data())
        .filter(s -> s.pid() == process.pid() && s.isReady())
        .isPresent();
  }

  /** Sends the clients away, writes everything down and ends; what does not end is killed. */
  void stop() throws Refusal, InterruptedException {
    var remains = new Remains(cluster.home().data());
    if (process.isAlive()) remains.stop(process.toHandle());
    remains.end(LAST_WORDS);
  }
}
