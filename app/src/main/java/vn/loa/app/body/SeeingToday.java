package vn.loa.app.body;

import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Makes the sight again when the day has changed, for events that were entered ahead. */
@Component
class SeeingToday {

  private final ChangingTree changing;
  private final Clock clock;
  private final AtomicReference<LocalDate> seen = new AtomicReference<>(LocalDate.MIN);

  SeeingToday(ChangingTree changing, Clock clock) {
    this.changing = changing;
    this.clock = clock;
  }

  @Scheduled(fixedDelay = 2000)
  void look() {
    var today = LocalDate.now(clock);
    if (today.equals(seen.get())) return;
    Scope.system("sight")
        .within(
            () -> {
              changing.seeAgain();
              return null;
            });
    seen.set(today);
  }
}
