package vn.loa.postgres;

import java.time.Duration;

/** A moment on the machine's running clock, which no change of date moves. */
record Deadline(long nanos) {

  static Deadline in(Duration time) {
    return new Deadline(System.nanoTime() + time.toNanos());
  }

  boolean isPast() {
    return System.nanoTime() - nanos >= 0;
  }

  /** Milliseconds until then, at least one. */
  long millis() {
    return Math.max(1, (nanos - System.nanoTime()) / 1_000_000);
  }
}
