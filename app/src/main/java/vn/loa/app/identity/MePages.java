package vn.loa.app.identity;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.view.RedirectView;
import vn.loa.app.shell.Page;
import vn.loa.app.shell.Redirect;
import vn.loa.app.shell.View;

/** One's own account: in which name one acts, where one is signed in, the password. */
@Controller
class MePages {

  private final OwnAccount own;
  private final ChoosingPassword choosing;
  private final MandateLines lines;
  private final Clock clock;

  MePages(OwnAccount own, ChoosingPassword choosing, MandateLines lines, Clock clock) {
    this.own = own;
    this.choosing = choosing;
    this.lines = lines;
    this.clock = clock;
  }

  @GetMapping("/me")
  View me(
      Page page,
      @RequestAttribute("vn.loa.app.identity.SignedIn") SignedIn person,
      @RequestParam(defaultValue = "") String done) {
    boolean known = List.of("password", "session", "sessions").contains(done);
    return shown(page, person, List.of(), known ? "identity.done." + done : "");
  }

  @PostMapping("/me/mandate")
  RedirectView act(
      @RequestAttribute("vn.loa.app.identity.SignedIn") SignedIn person,
      @RequestParam long mandate) {
    if (!own.act(person, mandate)) throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    return Redirect.to("/");
  }

  @PostMapping("/me/sessions/{id}/end")
  RedirectView end(
      @RequestAttribute("vn.loa.app.identity.SignedIn") SignedIn person, @PathVariable UUID id) {
    own.end(person, id);
    return Redirect.to("/me?done=session");
  }

  @PostMapping("/me/sessions/end")
  RedirectView endOthers(@RequestAttribute("vn.loa.app.identity.SignedIn") SignedIn person) {
    own.endOthers(person);
    return Redirect.to("/me?done=sessions");
  }

  @PostMapping("/me/password")
  Object password(
      Page page, @RequestAttribute("vn.loa.app.identity.SignedIn") SignedIn person, Typed typed) {
    if (!typed.password().equals(typed.again()))
      return wrong(page, person, List.of(Fault.of("again", "again-other")));
    return switch (choosing.change(person, typed.old(), typed.password())) {
      case ChoosingPassword.Refused refused -> wrong(page, person, refused.faults());
      case ChoosingPassword.Chosen chosen -> Redirect.to("/me?done=password");
    };
  }

  /** What came in. */
  record Typed(String old, String password, String again) {
    Typed {
      old = Objects.requireNonNullElse(old, "");
      password = Objects.requireNonNullElse(password, "");
      again = Objects.requireNonNullElse(again, "");
    }
  }

  private View wrong(Page page, SignedIn person, List<Fault> faults) {
    return shown(page, person, faults, "").with(HttpStatus.UNPROCESSABLE_CONTENT);
  }

  private View shown(Page page, SignedIn person, List<Fault> faults, String done) {
    var words = page.words();
    var told = new Told(faults, words);
    long current = person.acting() == null ? 0 : person.acting().id();
    var sessions = own.sessions(person).stream().map(s -> line(s, person)).toList();
    return View.of(
        "identity/me",
        new MePage(
            page.titled(words.of("identity.me.title")),
            own.login(person),
            lines.of(person.mandates(), current, words),
            sessions,
            told.field("old", words.of("identity.password.old"), ""),
            told.field("password", words.of("identity.password.new"), "")
                .hint(words.of("identity.password.hint", "least", Passwords.SHORTEST)),
            told.field("again", words.of("identity.password.again"), ""),
            done.isEmpty() ? "" : words.of(done)));
  }

  private SessionLine line(Session session, SignedIn person) {
    return new SessionLine(
        session.id().toString(),
        Agents.name(session.agent()),
        moment(session.startedAt()),
        moment(session.seenAt()),
        session.id().equals(person.session()));
  }

  private String moment(Instant instant) {
    return Days.MOMENT.format(instant.atZone(clock.getZone()));
  }
}
