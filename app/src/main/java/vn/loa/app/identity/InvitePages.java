package vn.loa.app.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import vn.loa.app.shell.Once;
import vn.loa.app.shell.Page;
import vn.loa.app.shell.Redirect;
import vn.loa.app.shell.View;

/** Opening accounts. */
@Controller
class InvitePages {

  private final InvitingPerson inviting;
  private final PersonForms forms;
  private final Once once;
  private final TransactionTemplate transaction;

  InvitePages(
      InvitingPerson inviting, PersonForms forms, Once once, TransactionTemplate transaction) {
    this.inviting = inviting;
    this.forms = forms;
    this.once = once;
    this.transaction = transaction;
  }

  @GetMapping("/people/new")
  View form(
      Page page,
      @RequestAttribute("vn.loa.app.identity.SignedIn") SignedIn by,
      @RequestParam(defaultValue = "") String body) {
    String own = by.acting() == null ? "" : Long.toString(by.acting().bodyId());
    var mandate = new MandateForm(body.isEmpty() ? own : body, "", "", "", "", "");
    return shown(page, PersonForm.EMPTY, mandate, List.of());
  }

  @PostMapping("/people")
  Object invite(
      Page page,
      @RequestAttribute("vn.loa.app.identity.SignedIn") SignedIn by,
      PersonForm person,
      MandateForm mandate,
      HttpServletRequest request) {
    var sent = once.act(request, () -> inviting.invite(by, person, mandate), InvitePages::place);
    return switch (sent) {
      case Once.Again<Answer>(String location) -> Redirect.to(location);
      case Once.First<Answer>(Answer answer) ->
          switch (answer) {
            case Answer.Coded coded -> code(page, coded, person);
            case Answer.Refused refused ->
                shown(page, person, mandate, refused.faults())
                    .with(HttpStatus.UNPROCESSABLE_CONTENT);
            case Answer.Done done -> Redirect.to("/people/" + done.person());
            case Answer.Unknown unknown -> Redirect.to("/people");
          };
    };
  }

  private static Optional<String> place(Answer answer) {
    return answer instanceof Answer.Coded coded
        ? Optional.of("/people/" + coded.person())
        : Optional.empty();
  }

  private static View code(Page page, Answer.Coded coded, PersonForm person) {
    var titled = page.titled(page.words().of("identity.code.title"));
    return View.of(
        "identity/code",
        new CodePage(
            titled,
            coded.person(),
            person.plainName(),
            person.plainLogin(),
            coded.code(),
            coded.hours()));
  }

  private View shown(Page page, PersonForm person, MandateForm mandate, List<Fault> faults) {
    var words = page.words();
    var told = new Told(faults, words);
    var fields = Objects.requireNonNull(transaction.execute(s -> forms.mandate(mandate, told)));
    return View.of(
        "identity/invite",
        new InvitePage(
            page.titled(words.of("identity.invite")),
            told.field("name", words.of("identity.name"), person.name())
                .hint(words.of("identity.name.hint")),
            told.field("login", words.of("identity.login"), person.login())
                .hint(words.of("identity.login.hint")),
            fields,
            told.whole()));
  }
}
