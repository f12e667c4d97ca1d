package vn.loa.postgres;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Which server is to run.
 *
 * @param folder keeps the data, the password, the port and the log; made where it is absent
 * @param binaries an installation with {@code bin/postgres} in it; null for the one that comes with
 *     Loa
 * @param cache takes the unpacked binaries of Loa
 * @param port on the loopback address; 0 for the one that the folder had last, else a free one
 * @param patience how long a start may take, recovery after a crash included
 */
public record Settings(
    Path folder, @Nullable Path binaries, Path cache, int port, Duration patience) {

  private static final int MOST = 65535;

  public Settings {
    if (port < 0 || port > MOST) throw new IllegalArgumentException("port " + port);
    if (!patience.isPositive()) throw new IllegalArgumentException("patience " + patience);
  }

  /** The server that comes with Loa, on any free port. */
  public static Settings of(Path folder) {
    return new Settings(folder, null, Archive.usualCache(), 0, Duration.ofMinutes(2));
  }

  public Settings withBinaries(Path installed) {
    return new Settings(folder, installed, cache, port, patience);
  }

  public Settings withCache(Path unpacked) {
    return new Settings(folder, binaries, unpacked, port, patience);
  }

  public Settings withPort(int wanted) {
    return new Settings(folder, binaries, cache, wanted, patience);
  }

  public Settings withPatience(Duration longest) {
    return new Settings(folder, binaries, cache, port, longest);
  }
}
