package vn.loa.app.identity;

import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.loa.app.journal.Act;
import vn.loa.app.journal.Journal;

/** What administrators do with accounts that are there. They never choose a password. */
@Component
class KeepingAccount {

  private final PersonStore people;
  private final SessionStore sessions;
  private final StartCodes codes;
  private final HandingOver handing;
  private final Journal journal;
  private final Admitted admitted;

  KeepingAccount(
      PersonStore people,
      SessionStore sessions,
      StartCodes codes,
      HandingOver handing,
      Journal journal,
      Admitted admitted) {
    this.people = people;
    this.sessions = sessions;
    this.codes = codes;
    this.handing = handing;
    this.journal = journal;
    this.admitted = admitted;
  }

  /** Acts that pass {@link Reach} first, then run in one transaction. */
  @Component
  static class Admitted {

    private final Reach reach;
    private final TransactionTemplate transaction;

    Admitted(Reach reach, TransactionTemplate transaction) {
      this.reach = reach;
      this.transaction = transaction;
    }

    Answer act(SignedIn by, long person, Function<Person, Answer> act) {
      return switch (reach.over(by, person)) {
        case Reach.None none -> none.answer();
        case Reach.Whole whole ->
            Objects.requireNonNull(transaction.execute(s -> act.apply(whole.person())));
      };
    }
  }

  Answer rename(SignedIn by, long person, String name) {
    var faults = PersonForm.nameFaults(name);
    if (!faults.isEmpty()) return new Answer.Refused(faults);
    return admitted.act(
        by,
        person,
        known -> {
          String plain = new PersonForm(name, "").plainName();
          people.rename(known, plain);
          record(by, known, "renamed", Map.of("old", known.name(), "name", plain));
          return new Answer.Done(person);
        });
  }

  /**
   * Shuts somebody out at once, from all browsers.
   *
   * @param successor takes over what is open, null where nothing is
   */
  Answer close(SignedIn by, long person, @Nullable Long successor) {
    return admitted.act(
        by,
        person,
        known -> {
          if (!known.isHere()) return new Answer.Done(person);
          var refused = handing.over(by, new Leaving(person, null), known, successor);
          if (refused.isPresent()) return refused.get();
          people.setActive(person, false);
          sessions.closeAll(person, null);
          codes.forget(person);
          record(by, known, "closed", Map.of("name", known.name()));
          return new Answer.Done(person);
        });
  }

  Answer reopen(SignedIn by, long person) {
    return admitted.act(
        by,
        person,
        known -> {
          if (known.isHere()) return new Answer.Done(person);
          people.setActive(person, true);
          record(by, known, "reopened", Map.of("name", known.name()));
          return new Answer.Done(person);
        });
  }

  /** A code to choose a new password with; the old one holds until then. */
  Answer renewCode(SignedIn by, long person) {
    return admitted.act(
        by,
        person,
        known -> {
          if (!known.isHere()) return Answer.refused("", "closed");
          String code = codes.renew(person, by.personId());
          record(by, known, "code-renewed", Map.of("name", known.name()));
          return new Answer.Coded(person, code, StartCodes.HOURS);
        });
  }

  private void record(SignedIn by, Person person, String act, Map<String, String> values) {
    journal.record(
        by.actor(), new Act("identity." + act, "person/" + person.id(), person.bodyId(), values));
  }
}
