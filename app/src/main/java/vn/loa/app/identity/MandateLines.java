package vn.loa.app.identity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.loa.app.body.Bodies;
import vn.loa.app.shell.Tone;
import vn.loa.app.shell.Words;

/** Makes lines that people read of mandates. */
@Component
class MandateLines {

  private final Bodies bodies;
  private final Clock clock;

  MandateLines(Bodies bodies, Clock clock) {
    this.bodies = bodies;
    this.clock = clock;
  }

  List<MandateLine> of(List<Mandate> mandates, long current, Words words) {
    return mandates.stream().map(m -> line(m, current, words)).toList();
  }

  /** The roles of today in a row, with where. */
  String brief(List<Mandate> mandates, Words words) {
    var today = LocalDate.now(clock);
    return mandates.stream()
        .filter(m -> m.holdsOn(today))
        .map(m -> role(m, words) + ", " + bodies.nameNow(m.bodyId()))
        .distinct()
        .collect(java.util.stream.Collectors.joining("; "));
  }

  private MandateLine line(Mandate mandate, long current, Words words) {
    var today = LocalDate.now(clock);
    String state = "now";
    var tone = Tone.MET;
    if (mandate.firstDay().isAfter(today)) {
      state = "later";
      tone = Tone.FUTURE;
    } else if (!mandate.holdsOn(today)) {
      state = "over";
      tone = Tone.NONE;
    }
    var last = mandate.lastDay();
    String days =
        last == null
            ? words.of("identity.days.open", "from", Days.written(mandate.firstDay()))
            : words.of(
                "identity.days",
                "from",
                Days.written(mandate.firstDay()),
                "to",
                Days.written(last));
    return new MandateLine(
        mandate.id(),
        mandate.bodyId(),
        bodies.nameNow(mandate.bodyId()),
        role(mandate, words),
        mandate.title(),
        days,
        words.of("identity.mandate." + state),
        tone,
        !state.equals("over"),
        mandate.id() == current);
  }

  private static String role(Mandate mandate, Words words) {
    String role = words.of(mandate.role().key());
    return mandate.deputy() ? words.of("identity.deputy.role", "role", role) : role;
  }
}
