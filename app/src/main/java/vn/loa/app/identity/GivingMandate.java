package vn.loa.app.identity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.loa.app.body.Bodies;
import vn.loa.app.journal.Act;
import vn.loa.app.journal.Journal;

/** Gives somebody the right to do something in the name of a body. */
@Component
class GivingMandate {

  private final PersonStore people;
  private final MandateStore mandates;
  private final Bodies bodies;
  private final Journal journal;
  private final Clock clock;

  GivingMandate(
      PersonStore people, MandateStore mandates, Bodies bodies, Journal journal, Clock clock) {
    this.people = people;
    this.mandates = mandates;
    this.bodies = bodies;
    this.journal = journal;
    this.clock = clock;
  }

  @Transactional
  public Answer give(SignedIn by, long person, MandateForm form) {
    var seen = people.find(person);
    if (seen.isEmpty()) return new Answer.Unknown();
    if (by.personId() == person) return Answer.refused("", "self");
    if (!seen.get().isHere()) return Answer.refused("", "closed");
    var faults = form.faults(LocalDate.now(clock));
    if (!faults.isEmpty()) return new Answer.Refused(faults);
    if (!people.isKept(form.bodyId())) return Answer.refused("body", "body-beyond");
    var mandate = form.mandate(LocalDate.now(clock));
    boolean twice = mandates.of(person).stream().anyMatch(old -> old.overlaps(mandate));
    if (twice) return Answer.refused("role", "mandate-twice");
    write(by, seen.get(), mandate);
    return new Answer.Done(person);
  }

  /** In the transaction of the act. */
  void write(SignedIn by, Person person, Mandate mandate) {
    mandates.give(person.id(), mandate, by.personId());
    journal.record(
        by.actor(),
        new Act(
            "identity.mandate-given",
            "person/" + person.id(),
            mandate.bodyId(),
            Map.of(
                "name",
                person.name(),
                "role",
                "@" + mandate.role().key(),
                "body",
                bodies.nameNow(mandate.bodyId()))));
  }
}
