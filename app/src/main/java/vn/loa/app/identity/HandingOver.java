package vn.loa.app.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.loa.app.journal.Act;
import vn.loa.app.journal.Journal;
import vn.loa.app.shell.Words;

/** Puts what somebody leaves into other hands. */
@Component
class HandingOver {

  private final List<OpenWork> works;
  private final PersonStore people;
  private final Journal journal;

  HandingOver(List<OpenWork> works, PersonStore people, Journal journal) {
    this.works = List.copyOf(works);
    this.people = people;
    this.journal = journal;
  }

  int count(Leaving leaving) {
    return works.stream().mapToInt(work -> work.count(leaving)).sum();
  }

  /** What is open, a line each: "3 kế hoạch đang rà soát". */
  List<String> told(Leaving leaving, Words words) {
    var lines = new ArrayList<String>();
    for (var work : works) {
      int count = work.count(leaving);
      if (count > 0)
        lines.add(words.of("identity.open", "count", count, "what", work.title(words)));
    }
    return lines;
  }

  /** Hands over in the transaction of the act; an answer where it cannot be. */
  Optional<Answer> over(SignedIn by, Leaving leaving, Person from, @Nullable Long successor) {
    int count = count(leaving);
    if (count == 0) return Optional.empty();
    if (successor == null)
      return Optional.of(
          new Answer.Refused(List.of(Fault.of("successor", "successor-none", "count", count))));
    var to = people.find(successor).filter(Person::isHere);
    if (to.isEmpty() || successor == leaving.person())
      return Optional.of(Answer.refused("successor", "successor-wrong"));
    for (var work : works) work.handOver(leaving, successor, by.actor());
    journal.record(
        by.actor(),
        new Act(
            "identity.handed-over",
            "person/" + from.id(),
            leaving.bodyId() == null ? from.bodyId() : leaving.bodyId(),
            Map.of("count", "" + count, "name", from.name(), "to", to.get().name())));
    return Optional.empty();
  }
}
