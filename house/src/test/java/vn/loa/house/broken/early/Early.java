package vn.loa.house.broken.early;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.loa.house.broken.late.Late;

/** Everything that a class of a library must not do. */
public final class Early {

  /** Seven components are the shape of a thing, not a list of arguments. */
  record Wide(int a, int b, int c, int d, int e, int f, int g) {}

  /** The compiler adds a name and a number to the five that are written. */
  enum Many {
    ONLY(1, 2, 3, 4, 5);

    final int sum;

    Many(int a, int b, int c, int d, int e) {
      sum = a + b + c + d + e;
    }
  }

  private final int sum;

  Early(int a, int b, int c, int d, int e, int f, int g) {
    sum = seven(a, b, c, d, e, f, g);
  }

  private static int seven(int a, int b, int c, int d, int e, int f, int g) {
    Supplier<Integer> all = () -> a + b + c + d + e + f + g;
    return all.get();
  }

  static List<Object> asksTheMachine(ZoneId zone, List<String> names) {
    Collections.shuffle(names);
    Collections.shuffle(names, new Random(1));
    System.out.println(names);
    return List.of(
        Instant.now(),
        LocalDate.now(zone),
        Clock.systemUTC(),
        System.currentTimeMillis(),
        System.nanoTime(),
        Math.random(),
        new Random(),
        UUID.randomUUID(),
        ThreadLocalRandom.current(),
        new SecureRandom());
  }

  static URI reachesOut(Path file, InputStream resource) throws IOException {
    return URI.create(Files.readString(file) + resource.read());
  }

  @Nullable Late later() {
    return sum > 0 ? new Late(this) : null;
  }
}
