package vn.loa.app.register;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.view.RedirectView;
import vn.loa.app.identity.SignedIn;
import vn.loa.app.shell.Page;
import vn.loa.app.shell.Redirect;
import vn.loa.app.shell.Typed;
import vn.loa.app.shell.View;

/** What one body owes, when next, and why; and how duties of ended bodies go on with it. */
@Controller
class BodyRegisterPages {

  private final BodyViews views;
  private final DecidingTransfer deciding;

  BodyRegisterPages(BodyViews views, DecidingTransfer deciding) {
    this.views = views;
    this.deciding = deciding;
  }

  /** The viewer's own body. */
  @GetMapping("/register/own")
  RedirectView own(@RequestAttribute("vn.loa.app.identity.SignedIn") SignedIn person) {
    var acting = person.acting();
    if (acting == null) throw unknown();
    return Redirect.to("/bodies/" + acting.bodyId() + "/register");
  }

  @GetMapping("/bodies/{id}/register")
  @Transactional(readOnly = true)
  public View body(
      Page page,
      @PathVariable long id,
      @RequestAttribute("vn.loa.app.identity.SignedIn") SignedIn person) {
    return View.of("register/body", views.page(page, id, person, BodyViews.Told.NOTHING));
  }

  /** How all duties of a body that ended go on with this one. */
  @PostMapping("/bodies/{id}/transfers")
  Object transfer(
      Page page,
      @PathVariable long id,
      @RequestAttribute("vn.loa.app.identity.SignedIn") SignedIn person,
      TransferForm form) {
    var decision = form.decision(id);
    var answer =
        decision.isEmpty()
            ? new DecidingTransfer.Refused("percent")
            : deciding.decide(person, decision.get());
    return switch (answer) {
      case DecidingTransfer.Decided decided ->
          Redirect.to("/bodies/" + id + "/register#predecessors");
      case DecidingTransfer.Refused refused ->
          View.of(
                  "register/body",
                  views.page(page, id, person, BodyViews.Told.refused(refused.code())))
              .with(HttpStatus.UNPROCESSABLE_CONTENT);
    };
  }

  /** A decision as it is typed. */
  record TransferForm(
      @Nullable Long from,
      @Nullable String rule,
      @Nullable String percent,
      @Nullable String basis) {

    Optional<TransferStore.Decision> decision(long to) {
      if (from == null || rule == null) return Optional.empty();
      var known =
          Arrays.stream(Transfer.Rule.values()).filter(r -> r.name().equals(rule)).findFirst();
      String typed = percent == null || percent.isBlank() ? "100" : percent.strip();
      if (known.isEmpty() || !typed.matches("\\d{1,3}")) return Optional.empty();
      String said = basis == null ? "" : Typed.line(basis);
      int part = known.get() == Transfer.Rule.SHARE ? Integer.parseInt(typed) : Transfers.WHOLE;
      return Optional.of(new TransferStore.Decision(from, to, null, known.get(), part, said));
    }
  }

  private static ResponseStatusException unknown() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
