package vn.loa.postgres;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

/**
 * A program that owns a server: {@code Owner FOLDER CACHE}. Says one line, and closes when its
 * input ends.
 */
final class Owner {

  private Owner() {}

  public static void main(String... arguments) throws IOException {
    var settings =
        Settings.of(Path.of(arguments[0]))
            .withCache(Path.of(arguments[1]))
            .withPatience(Duration.ofSeconds(20));
    switch (Postgres.start(settings)) {
      case Start.Running running -> {
        var postgres = running.postgres();
        System.out.println("running " + postgres.url("postgres") + " " + postgres.password());
        while (System.in.read() >= 0) {
          // Whoever started this decides when it is over.
        }
        postgres.close();
        System.out.println("closed");
      }
      case Start.Refused refused -> System.out.println("refused " + refused);
    }
  }
}
