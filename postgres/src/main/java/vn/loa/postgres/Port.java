package vn.loa.postgres;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.util.Map;

/** Where a server is reached: on this machine alone. */
final class Port {

  static final String LOOPBACK = "127.0.0.1";

  /** Below the numbers that systems give to outgoing connections, which could take it any time. */
  private static final int FIRST = 25432;

  private static final int TRIES = 500;

  private Port() {}

  /** The wanted one; else the one that the folder had; else the first free one from there on. */
  static int choose(Home home, int wanted) throws Refusal {
    if (wanted != 0) {
      if (!isFree(wanted)) throw new Refusal(Reason.PORT_TAKEN, Map.of("port", wanted));
      return wanted;
    }
    int kept = kept(home);
    if (kept != 0 && isFree(kept)) return kept;
    for (int port = FIRST; port < FIRST + TRIES; port++) if (isFree(port)) return port;
    throw new Refusal(Reason.PORT_TAKEN, Map.of("port", FIRST));
  }

  private static int kept(Home home) {
    try {
      return Integer.parseInt(Files.readString(home.port()).strip());
    } catch (IOException | NumberFormatException none) {
      return 0;
    }
  }

  static void keep(Home home, int port) throws IOException {
    if (kept(home) != port) home.write(home.port(), port + "\n", "rw-r--r--");
  }

  private static boolean isFree(int port) {
    try (var socket = new ServerSocket()) {
      // As the server does: a port whose last owner has just ended is free.
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getByName(LOOPBACK), port));
      return true;
    } catch (IOException taken) {
      return false;
    }
  }
}
