package vn.loa.app.identity;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import vn.loa.app.body.Bodies;
import vn.loa.app.shell.Choice;
import vn.loa.app.shell.Page;
import vn.loa.app.shell.Pager;
import vn.loa.app.shell.Tab;
import vn.loa.app.shell.View;
import vn.loa.app.shell.Words;

/** Lists of people. */
@Controller
class PeoplePages {

  private static final int LINES = 50;
  private static final int CHOICES = 12;
  private static final int FURTHEST = 2_000;

  private final PersonStore people;
  private final MandateStore mandates;
  private final MandateLines lines;
  private final Bodies bodies;
  private final TransactionTemplate transaction;

  PeoplePages(
      PersonStore people,
      MandateStore mandates,
      MandateLines lines,
      Bodies bodies,
      TransactionTemplate transaction) {
    this.people = people;
    this.mandates = mandates;
    this.lines = lines;
    this.bodies = bodies;
    this.transaction = transaction;
  }

  /** What is looked for, as it came in. */
  record Asked(String q, String body, String state, int page) {
    Asked {
      q = Objects.requireNonNullElse(q, "");
      body = Objects.requireNonNullElse(body, "");
      state = Objects.requireNonNullElse(state, "");
      page = Math.clamp(page, 1, FURTHEST);
    }

    boolean closed() {
      return state.equals("closed");
    }

    PersonStore.Wanted wanted() {
      long number = body.matches("\\d{1,18}") ? Long.parseLong(body) : 0;
      return new PersonStore.Wanted(q, number, closed());
    }

    String address(String state) {
      return "/people?q="
          + URLEncoder.encode(q, StandardCharsets.UTF_8)
          + "&body="
          + URLEncoder.encode(body, StandardCharsets.UTF_8)
          + "&state="
          + state;
    }
  }

  @GetMapping("/people")
  View list(
      Page page,
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "") String body,
      @RequestParam(defaultValue = "") String state,
      @RequestParam(name = "page", defaultValue = "1") int at,
      @RequestAttribute("vn.loa.app.identity.SignedIn") SignedIn person) {
    var asked = new Asked(q, body, state, at);
    return Objects.requireNonNull(transaction.execute(s -> listed(page, asked, person)));
  }

  private View listed(Page page, Asked asked, SignedIn person) {
    var words = page.words();
    var wanted = asked.wanted();
    var listed = people.list(wanted, (asked.page() - 1) * LINES, LINES);
    var held = mandates.of(listed.people().stream().map(Person::id).toList());
    var shown = listed.people().stream().map(p -> line(p, held, words)).toList();
    var tabs =
        List.of(
            Tab.of(words.of("identity.people.open"), asked.address(""), !asked.closed(), -1),
            Tab.of(
                words.of("identity.people.closed"), asked.address("closed"), asked.closed(), -1));
    return View.of(
        "identity/people",
        new PeoplePage(
            page.titled(words.of("identity.people.title")),
            asked.q(),
            asked.body(),
            wanted.body() == 0 ? "" : bodies.nameNow(wanted.body()),
            tabs,
            shown,
            new Pager(asked.page(), LINES, listed.total(), asked.address(asked.state()) + "&page="),
            person.is(Role.ADMINISTRATOR)));
  }

  private PersonLine line(Person person, Map<Long, List<Mandate>> held, Words words) {
    return new PersonLine(
        person.id(),
        person.name(),
        person.login(),
        bodies.nameNow(person.bodyId()),
        lines.brief(held.getOrDefault(person.id(), List.of()), words),
        words.of(States.key(person.state())),
        States.tone(person.state()));
  }

  /** Lines for choosing somebody by typing a part of the name. */
  @GetMapping("/people/pick")
  View pick(@RequestParam(defaultValue = "") String q) {
    var wanted = new PersonStore.Wanted(q, 0, false);
    var choices =
        Objects.requireNonNull(
            transaction.execute(
                s ->
                    people.list(wanted, 0, CHOICES).people().stream()
                        .map(
                            p ->
                                new Choice(
                                    Long.toString(p.id()), p.name(), bodies.nameNow(p.bodyId())))
                        .toList()));
    return View.of("identity/picks", new PicksPage(choices));
  }
}
