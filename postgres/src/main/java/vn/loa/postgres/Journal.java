package vn.loa.postgres;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What the programs said.
 *
 * @param first what they say before the server has opened its own log
 * @param folder the server's log, which belongs to its account: a new file a day and every 10 MB
 */
record Journal(Path first, Path folder) {

  /** With 10 MB each, as the configuration says: the log never fills a disk. */
  private static final int MOST_FILES = 14;

  private static final int TAIL = 1 << 16;

  /** How long each file is now. */
  Map<Path, Long> lengths() {
    var lengths = new HashMap<Path, Long>();
    for (Path file : files()) lengths.put(file, length(file));
    return lengths;
  }

  /** Lines that were added since, in no file more than the last 64 KB. */
  List<String> since(Map<Path, Long> before) {
    var lines = new ArrayList<String>();
    for (Path file : files()) {
      long from = Math.max(before.getOrDefault(file, 0L), length(file) - TAIL);
      lines.addAll(read(file, from).lines().toList());
    }
    return lines;
  }

  /** Removes all but the newest. */
  void prune() {
    var servers = servers();
    for (Path old : servers.subList(0, Math.max(0, servers.size() - MOST_FILES))) {
      try {
        Files.deleteIfExists(old);
      } catch (IOException busy) {
        // The next start tries again.
      }
    }
    try {
      if (length(first) > TAIL) Files.write(first, new byte[0]);
    } catch (IOException busy) {
      // As above.
    }
  }

  /** The reason for a failed start, as far as the lines tell it. */
  static Refusal refusal(List<String> lines, Path log, int port) {
    for (String line : lines) {
      if (line.contains("Address already in use")) {
        return new Refusal(Reason.PORT_TAKEN, Map.of("port", port));
      }
      if (tellsOfSpace(line)) return new Refusal(Reason.NO_SPACE, Map.of("folder", log));
    }
    String said = "";
    for (String line : lines) {
      if (line.contains("FATAL:") || line.contains("PANIC:") || line.contains("error:")) {
        said = line;
      }
    }
    if (tellsOfRights(said)) {
      return new Refusal(Reason.NO_PERMISSION, Map.of("path", log, "said", said));
    }
    if (said.isEmpty() && !lines.isEmpty()) said = lines.getLast();
    return new Refusal(Reason.FAILED, Map.of("said", said, "log", log));
  }

  static boolean tellsOfSpace(String said) {
    return said.contains("No space left on device") || said.contains("Disk quota exceeded");
  }

  static boolean tellsOfRights(String said) {
    String lower = said.toLowerCase(Locale.ROOT);
    return lower.contains("permission denied")
        || lower.contains("operation not permitted")
        || lower.contains("read-only file system");
  }

  private List<Path> files() {
    var all = new ArrayList<>(List.of(first));
    all.addAll(servers());
    return all;
  }

  /** By name, which is the time of their beginning. */
  private List<Path> servers() {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(f -> f.getFileName().toString().endsWith(".log")).sorted().toList();
    } catch (IOException none) {
      return List.of();
    }
  }

  private static long length(Path file) {
    try {
      return Files.size(file);
    } catch (IOException gone) {
      return 0;
    }
  }

  private static String read(Path file, long from) {
    try (var channel = FileChannel.open(file, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS)) {
      var buffer = ByteBuffer.allocate(TAIL);
      channel.read(buffer, from);
      return new String(buffer.array(), 0, buffer.position(), StandardCharsets.UTF_8);
    } catch (IOException gone) {
      return "";
    }
  }
}
