package vn.loa.app.register;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.servlet.view.RedirectView;
import vn.loa.app.body.Scope;
import vn.loa.app.identity.Mandate;
import vn.loa.app.identity.SignedIn;
import vn.loa.app.shell.Page;
import vn.loa.app.shell.Redirect;
import vn.loa.app.shell.View;
import vn.loa.obligation.calendar.DateRange;

/**
 * Calendars for programs that cannot sign in. The address holds a secret of its own; what it shows
 * is what its owner may see now, and nothing once the owner has no mandate.
 */
@Controller
class FeedPages {

  private static final int DAYS_BACK = 31;
  private static final int DAYS_AHEAD = 400;

  private final FeedStore store;
  private final KeepingFeeds keeping;
  private final BodyViews pages;
  private final FeedEvents events;
  private final TransactionTemplate transaction;
  private final Clock clock;

  FeedPages(
      FeedStore store,
      KeepingFeeds keeping,
      BodyViews pages,
      FeedEvents events,
      TransactionTemplate transaction,
      Clock clock) {
    this.store = store;
    this.keeping = keeping;
    this.pages = pages;
    this.events = events;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** What a body owes. */
  @GetMapping("/register/bodies/{id}.ics")
  ResponseEntity<String> body(
      @PathVariable long id, @RequestParam(defaultValue = "") String token) {
    var feed = find(token);
    if (feed.body() != id) throw unknown();
    return shown(feed, List.of(id));
  }

  /** What all bodies owe that a person acts for. */
  @GetMapping("/register/me.ics")
  ResponseEntity<String> person(@RequestParam(defaultValue = "") String token) {
    var feed = find(token);
    var own = new LinkedHashSet<Long>();
    for (var mandate : events.mandates(feed.person())) own.add(mandate.bodyId());
    return shown(feed, List.copyOf(own));
  }

  private FeedStore.Feed find(String token) {
    if (token.isEmpty() || token.length() > 64) throw unknown();
    return Scope.system("feed")
        .within(() -> transaction.execute(s -> store.find(token)))
        .orElseThrow(FeedPages::unknown);
  }

  private ResponseEntity<String> shown(FeedStore.Feed feed, List<Long> bodies) {
    var mandates = events.mandates(feed.person());
    if (mandates.isEmpty()) throw unknown();
    var scope = Scope.of(mandates.stream().map(Mandate::bodyId).distinct().toList());
    var today = LocalDate.now(clock);
    var days = new DateRange(today.minusDays(DAYS_BACK), today.plusDays(DAYS_AHEAD));
    String base = ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
    String text =
        scope.within(
            () -> transaction.execute(s -> events.text(feed.language(), bodies, days, base)));
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_TYPE, "text/calendar;charset=UTF-8")
        .header(HttpHeaders.CACHE_CONTROL, "private, max-age=900")
        .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"loa.ics\"")
        .body(text);
  }

  private static ResponseStatusException unknown() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }

  /** Opens an address and shows it, this once. */
  @PostMapping("/bodies/{id}/register/feeds")
  View open(
      Page page,
      @PathVariable long id,
      @RequestAttribute("vn.loa.app.identity.SignedIn") SignedIn person,
      @RequestParam(defaultValue = "body") String whose,
      HttpServletRequest request) {
    // A body out of sight is unknown before anything is opened.
    pages.page(page, id, person, BodyViews.Told.NOTHING);
    String token = keeping.open(person, id, page.words().language());
    String path = whose.equals("person") ? "/register/me.ics" : "/register/bodies/" + id + ".ics";
    String address =
        ServletUriComponentsBuilder.fromContextPath(request)
            .path(path)
            .queryParam("token", token)
            .toUriString();
    return View.of("register/body", pages.page(page, id, person, BodyViews.Told.opened(address)));
  }

  @PostMapping("/register/feeds/{feed}/close")
  RedirectView close(
      @PathVariable long feed, @RequestAttribute("vn.loa.app.identity.SignedIn") SignedIn person) {
    if (!keeping.close(person, feed)) throw unknown();
    return Redirect.to("/register/own#feeds");
  }
}
