package vn.loa.app.identity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.loa.app.body.Bodies;
import vn.loa.app.journal.Act;
import vn.loa.app.journal.Journal;

/** Opens an account; the person chooses a password by a code and nobody else knows it. */
@Component
class InvitingPerson {

  private final PersonStore people;
  private final GivingMandate giving;
  private final StartCodes codes;
  private final Bodies bodies;
  private final Journal journal;
  private final Clock clock;

  InvitingPerson(
      PersonStore people,
      GivingMandate giving,
      StartCodes codes,
      Bodies bodies,
      Journal journal,
      Clock clock) {
    this.people = people;
    this.giving = giving;
    this.codes = codes;
    this.bodies = bodies;
    this.journal = journal;
    this.clock = clock;
  }

  @Transactional
  public Answer invite(SignedIn by, PersonForm form, MandateForm first) {
    var today = LocalDate.now(clock);
    var faults = new ArrayList<>(form.faults());
    faults.addAll(first.faults(today));
    if (faults.isEmpty() && !people.isKept(first.bodyId()))
      faults.add(Fault.of("body", "body-beyond"));
    if (!faults.isEmpty()) return new Answer.Refused(faults);
    var person =
        new Person(
            0, form.plainLogin(), form.plainName(), first.bodyId(), Person.State.INVITED, false);
    var added = people.add(person, clock.instant());
    if (added.isEmpty()) return Answer.refused("login", "login-taken");
    long id = added.get();
    journal.record(
        by.actor(),
        new Act(
            "identity.invited",
            "person/" + id,
            person.bodyId(),
            Map.of(
                "name",
                person.name(),
                "login",
                person.login(),
                "body",
                bodies.nameNow(person.bodyId()))));
    giving.write(by, Objects.requireNonNull(people.find(id).orElse(null)), first.mandate(today));
    return new Answer.Coded(id, codes.renew(id, by.personId()), StartCodes.HOURS);
  }
}
