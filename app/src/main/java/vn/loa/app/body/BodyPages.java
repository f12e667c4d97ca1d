package vn.loa.app.body;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import vn.loa.app.shell.Crumb;
import vn.loa.app.shell.Moment;
import vn.loa.app.shell.Page;
import vn.loa.app.shell.Panel;
import vn.loa.app.shell.Panels;
import vn.loa.app.shell.Tone;
import vn.loa.app.shell.View;
import vn.loa.app.shell.Words;

/** One body with its past, and what other modules know of it. */
@Controller
class BodyPages {

  private final Bodies bodies;
  private final BodyStore store;
  private final Panels panels;
  private final Clock clock;

  BodyPages(Bodies bodies, BodyStore store, Panels panels, Clock clock) {
    this.bodies = bodies;
    this.store = store;
    this.panels = panels;
    this.clock = clock;
  }

  /** Names and places of bodies are public; the panels show what the viewer may see. */
  @GetMapping("/bodies/{id}")
  @Transactional(readOnly = true)
  public View body(Page page, @PathVariable long id, HttpServletRequest request) {
    var chronicle = bodies.chronicle();
    if (!chronicle.knows(id)) throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    var today = LocalDate.now(clock);
    var body = chronicle.near(id, today).orElseThrow();
    var words = page.words();
    var tree = bodies.tree(today);
    var day = tree.lives(id) ? today : lastDay(body, today);
    var then = bodies.tree(day);
    var titled = page.titled(body.name());
    return View.of(
        "body/body",
        new BodyPage(
            titled,
            trail(then, id, words),
            !tree.lives(id),
            slots(body, words),
            names(chronicle, id, words),
            links(then.children(id).stream().map(Body::id).toList(), day, words),
            links(chronicle.predecessors(id), day, words),
            links(chronicle.successors(id), today, words),
            history(id, words),
            panels.of("body", new Panel.Asked(titled, request, id))));
  }

  private static LocalDate lastDay(Body body, LocalDate today) {
    var last = body.lastDay();
    return last != null && last.isBefore(today) ? last : body.firstDay();
  }

  private static List<Crumb> trail(Tree tree, long id, Words words) {
    var trail = new ArrayList<Crumb>();
    if (tree.lives(id))
      tree.above(id).forEach(above -> trail.add(new Crumb(above.name(), TreePages.href(above))));
    trail.add(new Crumb(words.of("body.place"), "/bodies"));
    Collections.reverse(trail);
    return trail;
  }

  private static List<BodyPage.Slot> slots(Body body, Words words) {
    var slots = new ArrayList<BodyPage.Slot>();
    slots.add(slot(words, "kind", TreePages.kind(words, body.kind())));
    if (!body.shortName().isEmpty()) slots.add(slot(words, "short", body.shortName()));
    if (!body.code().isEmpty()) slots.add(slot(words, "code", body.code()));
    slots.add(slot(words, "since", TreePage.typed(body.firstDay())));
    var last = body.lastDay();
    if (last != null) slots.add(slot(words, "until", TreePage.typed(last)));
    return slots;
  }

  private static BodyPage.Slot slot(Words words, String name, String value) {
    return new BodyPage.Slot(words.of("body.slot." + name), value);
  }

  private static List<BodyPage.Slot> names(Chronicle chronicle, long id, Words words) {
    return chronicle.names(id).stream()
        .map(
            name -> {
              var last = name.lastDay();
              String from = TreePage.typed(name.firstDay());
              String days =
                  last == null
                      ? words.of("body.days.open", "from", from)
                      : words.of("body.days", "from", from, "to", TreePage.typed(last));
              return new BodyPage.Slot(days, name.name());
            })
        .toList();
  }

  private List<BodyPage.Link> links(List<Long> ids, LocalDate day, Words words) {
    var chronicle = bodies.chronicle();
    return ids.stream()
        .flatMap(id -> chronicle.near(id, day).stream())
        .map(b -> new BodyPage.Link(b.name(), TreePages.href(b), TreePages.kind(words, b.kind())))
        .toList();
  }

  private List<Moment> history(long id, Words words) {
    return store.eventsOf(id).stream()
        .map(
            event -> {
              String kind = words.of("body.event." + event.kind().name().toLowerCase(Locale.ROOT));
              String title = event.title().isEmpty() ? kind : kind + ": " + event.title();
              String basis = event.basis().isEmpty() ? "" : " (" + event.basis() + ")";
              var entered = LocalDateTime.ofInstant(event.enteredAt(), clock.getZone());
              return new Moment(
                  words.of(
                      "body.entered",
                      "day",
                      TreePage.typed(event.day()),
                      "entered",
                      TreePage.typed(entered.toLocalDate())),
                  event.day().toString(),
                  title + basis,
                  event.who().startsWith("system:") ? "" : event.who(),
                  Tone.INFO);
            })
        .toList();
  }
}
