package vn.loa.app.identity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.loa.app.body.Bodies;
import vn.loa.app.journal.Act;
import vn.loa.app.journal.Journal;
import vn.loa.app.shell.Typed;

/** Takes a mandate away: at once, or from a day on. */
@Component
class EndingMandate {

  private final PersonStore people;
  private final MandateStore mandates;
  private final HandingOver handing;
  private final Bodies bodies;
  private final Journal journal;
  private final Clock clock;

  EndingMandate(
      PersonStore people,
      MandateStore mandates,
      HandingOver handing,
      Bodies bodies,
      Journal journal,
      Clock clock) {
    this.people = people;
    this.mandates = mandates;
    this.handing = handing;
    this.bodies = bodies;
    this.journal = journal;
    this.clock = clock;
  }

  /**
   * Ends a mandate.
   *
   * @param lastDay as typed; empty for at once
   * @param successor takes over what is open, null where nothing is
   */
  @Transactional
  public Answer end(
      SignedIn by, long person, long mandate, String lastDay, @Nullable Long successor) {
    var seen = people.find(person);
    var ended = mandates.of(person).stream().filter(m -> m.id() == mandate).findFirst();
    if (seen.isEmpty() || ended.isEmpty()) return new Answer.Unknown();
    if (by.personId() == person) return Answer.refused("", "self");
    var day = Typed.day(lastDay);
    if (!lastDay.isBlank() && day.isEmpty())
      return new Answer.Refused(
          java.util.List.of(Fault.of("lastDay", "day-wrong", "day", lastDay)));
    var today = LocalDate.now(clock);
    if (day.isPresent() && !day.get().isBefore(today)) {
      if (day.get().isBefore(ended.get().firstDay()))
        return Answer.refused("lastDay", "day-before");
      mandates.endOn(mandate, day.get());
    } else {
      var refused = leave(by, seen.get(), ended.get(), successor);
      if (refused.isPresent()) return refused.get();
      mandates.endNow(mandate, clock.instant());
    }
    record(by, seen.get(), ended.get(), day.orElse(today));
    return new Answer.Done(person);
  }

  /** The last mandate at a body goes with the work that is open there. */
  private Optional<Answer> leave(
      SignedIn by, Person person, Mandate ended, @Nullable Long successor) {
    var today = LocalDate.now(clock);
    boolean stays =
        mandates.of(person.id()).stream()
            .anyMatch(
                m -> m.id() != ended.id() && m.bodyId() == ended.bodyId() && m.holdsOn(today));
    if (stays) return Optional.empty();
    return handing.over(by, new Leaving(person.id(), ended.bodyId()), person, successor);
  }

  private void record(SignedIn by, Person person, Mandate ended, LocalDate last) {
    journal.record(
        by.actor(),
        new Act(
            "identity.mandate-ended",
            "person/" + person.id(),
            ended.bodyId(),
            Map.of(
                "name",
                person.name(),
                "role",
                "@" + ended.role().key(),
                "body",
                bodies.nameNow(ended.bodyId()),
                "day",
                Days.written(last))));
  }
}
