package vn.loa.app.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

/** Changes entered without a database, each checked as the server checks it. */
final class Played {

  private Chronicle now = new Chronicle(0, Facts.NONE);
  private long next = 1;
  private long events;

  static Chronicle of(List<String[]> lines) {
    var played = new Played();
    new Script(played::enter, () -> played.now).play(lines);
    return played.now;
  }

  Chronicle now() {
    return now;
  }

  /** Enters a change that is sound. */
  Changed.Done enter(Change change) {
    var changed = tried(change);
    assertThat(changed).as(change.toString()).isInstanceOf(Changed.Done.class);
    return (Changed.Done) changed;
  }

  /** Enters a change, or says why it cannot be. */
  Changed tried(Change change) {
    var faults = new ArrayList<>(change.faults(now));
    var born = new ArrayList<Long>();
    long before = next;
    if (faults.isEmpty()) {
      var facts =
          change.facts(
              now,
              () -> {
                born.add(next);
                return next++;
              });
      faults.addAll(Soundness.faults(now.with(facts), change.occasion().day()));
      if (faults.isEmpty()) {
        now = now.after(++events, facts);
        return new Changed.Done(events, born);
      }
    }
    next = before;
    return new Changed.Refused(faults);
  }
}
