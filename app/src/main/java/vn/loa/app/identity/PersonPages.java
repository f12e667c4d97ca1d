package vn.loa.app.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import vn.loa.app.shell.Once;
import vn.loa.app.shell.Page;
import vn.loa.app.shell.Redirect;
import vn.loa.app.shell.View;

/** Somebody's account: what an administrator sees and does. */
@Controller
class PersonPages {

  private final KeepingAccount keeping;
  private final GivingMandate giving;
  private final EndingMandate ending;
  private final PersonViews views;
  private final Once once;

  PersonPages(
      KeepingAccount keeping,
      GivingMandate giving,
      EndingMandate ending,
      PersonViews views,
      Once once) {
    this.keeping = keeping;
    this.giving = giving;
    this.ending = ending;
    this.views = views;
    this.once = once;
  }

  @GetMapping("/people/{id:\\d{1,18}}")
  View person(
      Page page,
      @RequestAttribute("vn.loa.app.identity.SignedIn") SignedIn by,
      @PathVariable long id) {
    return views.person(page, by, id, PersonViews.Try.NONE).orElseThrow(PersonPages::unknown);
  }

  /** The question before an act. */
  @GetMapping({
    "/people/{id:\\d{1,18}}/name",
    "/people/{id:\\d{1,18}}/close",
    "/people/{id:\\d{1,18}}/code",
    "/people/{id:\\d{1,18}}/mandates/new"
  })
  View ask(
      Page page,
      @RequestAttribute("vn.loa.app.identity.SignedIn") SignedIn by,
      @PathVariable long id) {
    String form =
        switch (page.path().substring(page.path().lastIndexOf('/') + 1)) {
          case "name" -> "rename";
          case "close" -> "close";
          case "code" -> "renew";
          default -> "give";
        };
    return views.person(page, by, id, PersonViews.Try.of(form)).orElseThrow(PersonPages::unknown);
  }

  @GetMapping("/people/{id:\\d{1,18}}/mandates/{mandate:\\d{1,18}}/end")
  View askEnd(
      Page page,
      @RequestAttribute("vn.loa.app.identity.SignedIn") SignedIn by,
      @PathVariable long id,
      @PathVariable long mandate) {
    return views
        .person(page, by, id, PersonViews.Try.end(mandate, ""))
        .orElseThrow(PersonPages::unknown);
  }

  @PostMapping("/people/{id:\\d{1,18}}/name")
  Object rename(
      Page page,
      @RequestAttribute("vn.loa.app.identity.SignedIn") SignedIn by,
      @PathVariable long id,
      @RequestParam String name) {
    var tried = PersonViews.Try.name(name);
    return told(page, by, id, tried, keeping.rename(by, id, name));
  }

  @PostMapping("/people/{id:\\d{1,18}}/close")
  Object close(
      Page page,
      @RequestAttribute("vn.loa.app.identity.SignedIn") SignedIn by,
      @PathVariable long id,
      @RequestParam(required = false) @Nullable Long successor) {
    return told(page, by, id, PersonViews.Try.of("close"), keeping.close(by, id, successor));
  }

  @PostMapping("/people/{id:\\d{1,18}}/reopen")
  Object reopen(
      Page page,
      @RequestAttribute("vn.loa.app.identity.SignedIn") SignedIn by,
      @PathVariable long id) {
    return told(page, by, id, PersonViews.Try.NONE, keeping.reopen(by, id));
  }

  @PostMapping("/people/{id:\\d{1,18}}/code")
  Object code(
      Page page,
      @RequestAttribute("vn.loa.app.identity.SignedIn") SignedIn by,
      @PathVariable long id,
      HttpServletRequest request) {
    return sent(page, by, id, request, () -> keeping.renewCode(by, id));
  }

  @PostMapping("/people/{id:\\d{1,18}}/mandates")
  Object give(
      Page page,
      @RequestAttribute("vn.loa.app.identity.SignedIn") SignedIn by,
      @PathVariable long id,
      MandateForm form) {
    return told(page, by, id, PersonViews.Try.mandate(form), giving.give(by, id, form));
  }

  @PostMapping("/people/{id:\\d{1,18}}/mandates/{mandate:\\d{1,18}}/end")
  Object end(
      Page page,
      @RequestAttribute("vn.loa.app.identity.SignedIn") SignedIn by,
      @PathVariable long id,
      @PathVariable long mandate,
      @RequestParam(defaultValue = "") String lastDay,
      @RequestParam(required = false) @Nullable Long successor) {
    var answer = ending.end(by, id, mandate, lastDay, successor);
    return told(page, by, id, PersonViews.Try.end(mandate, lastDay), answer);
  }

  /** An act whose answer is shown once and not again. */
  private Object sent(
      Page page, SignedIn by, long id, HttpServletRequest request, Supplier<Answer> act) {
    var sent = once.act(request, act, PersonPages::place);
    return switch (sent) {
      case Once.Again<Answer>(String location) -> Redirect.to(location);
      case Once.First<Answer>(Answer answer) ->
          told(page, by, id, PersonViews.Try.of("renew"), answer);
    };
  }

  private static Optional<String> place(Answer answer) {
    return answer instanceof Answer.Coded coded
        ? Optional.of("/people/" + coded.person())
        : Optional.empty();
  }

  private Object told(Page page, SignedIn by, long id, PersonViews.Try tried, Answer answer) {
    return switch (answer) {
      case Answer.Done done -> Redirect.to("/people/" + done.person());
      case Answer.Coded coded -> views.code(page, coded).orElseThrow(PersonPages::unknown);
      case Answer.Refused refused ->
          views
              .person(page, by, id, tried.with(refused.faults()))
              .orElseThrow(PersonPages::unknown)
              .with(HttpStatus.UNPROCESSABLE_CONTENT);
      case Answer.Unknown unknown -> throw unknown();
    };
  }

  private static ResponseStatusException unknown() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
