package vn.loa.app.calendar;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

/** The one clock of the application: the machine's, plus what a demonstration adds to it. */
public final class Today extends Clock {

  /** Office days are those of Việt Nam wherever the server stands. */
  public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

  private final Clock machine;
  private final AtomicReference<Duration> ahead = new AtomicReference<>(Duration.ZERO);

  public Today(Clock machine) {
    this.machine = machine;
  }

  /** How far it runs ahead of the machine's clock; negative for a demonstration of the past. */
  public Duration ahead() {
    return ahead.get();
  }

  public void set(Duration other) {
    ahead.set(other);
  }

  @Override
  public ZoneId getZone() {
    return machine.getZone();
  }

  @Override
  public Clock withZone(ZoneId zone) {
    var other = new Today(machine.withZone(zone));
    other.set(ahead());
    return other;
  }

  @Override
  public Instant instant() {
    return machine.instant().plus(ahead());
  }
}
