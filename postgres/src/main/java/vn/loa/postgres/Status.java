package vn.loa.postgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What a server tells of itself in {@code postmaster.pid}.
 *
 * @param word its eighth line: starting, ready, stopping; empty before there is one
 */
record Status(long pid, String word) {

  private static final int PID = 0;
  private static final int WORD = 7;

  /** None where no server was left, or the file is just being written. */
  static Optional<Status> of(Path data) {
    try {
      var file = data.resolve("postmaster.pid");
      var lines = new String(Files.readAllBytes(file), StandardCharsets.UTF_8).lines().toList();
      if (lines.isEmpty()) return Optional.empty();
      // A stand-alone server writes its number as a negative one.
      long pid = Math.abs(Long.parseLong(lines.get(PID).strip()));
      return Optional.of(new Status(pid, lines.size() > WORD ? lines.get(WORD).strip() : ""));
    } catch (IOException | NumberFormatException none) {
      return Optional.empty();
    }
  }

  boolean isReady() {
    return word.equals("ready");
  }
}
