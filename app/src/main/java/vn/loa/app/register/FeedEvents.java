package vn.loa.app.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.loa.app.body.Bodies;
import vn.loa.app.identity.Mandate;
import vn.loa.app.identity.People;
import vn.loa.app.shell.WordBook;
import vn.loa.obligation.calendar.DateRange;

/** What bodies owe, as the text of a calendar. */
@Component
class FeedEvents {

  private final Register register;
  private final InstanceViews views;
  private final Bodies bodies;
  private final People people;
  private final WordBook book;
  private final Clock clock;

  FeedEvents(
      Register register,
      InstanceViews views,
      Bodies bodies,
      People people,
      WordBook book,
      Clock clock) {
    this.register = register;
    this.views = views;
    this.bodies = bodies;
    this.people = people;
    this.book = book;
    this.clock = clock;
  }

  List<Mandate> mandates(long person) {
    return people.listMandates(person);
  }

  /**
   * The calendar of some bodies.
   *
   * @param base where this site is, for links
   */
  String text(String language, List<Long> owners, DateRange days, String base) {
    var says = new Sayings(book.words(language), LocalDate.now(clock));
    var events = new ArrayList<CalendarText.Event>();
    for (long body : owners) {
      var due =
          register.listExpected(body, days).stream()
              .filter(i -> isDue(i.expected(), days))
              .toList();
      var shown = views.owed(due, says);
      for (int i = 0; i < due.size(); i++) events.add(event(due.get(i), shown.get(i), body, base));
    }
    String names = owners.stream().map(bodies::nameNow).collect(Collectors.joining(", "));
    return CalendarText.of(says.say("feed.title", "body", names), events, clock.instant());
  }

  private static boolean isDue(Expected expected, DateRange days) {
    var due = expected.due();
    return due != null && days.contains(due.day());
  }

  private static CalendarText.Event event(
      OwedInstance owed, InstanceView view, long body, String base) {
    var due = Objects.requireNonNull(owed.expected().due());
    String amount = view.amount().isEmpty() ? "" : " (" + view.amount() + ")";
    return new CalendarText.Event(
        owed.expected().key() + "-" + owed.obligation().uuid() + "-" + body + "@loa",
        due.day(),
        view.title() + amount,
        view.period() + "\n" + view.place() + "\n" + String.join("\n", view.sum()),
        base + "/register/" + owed.obligation().uuid());
  }
}
