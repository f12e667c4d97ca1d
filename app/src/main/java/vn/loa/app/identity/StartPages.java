package vn.loa.app.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.loa.app.shell.Field;
import vn.loa.app.shell.Page;
import vn.loa.app.shell.View;

/** The first time, and again after forgetting a password. */
@Controller
class StartPages {

  private final ChoosingPassword choosing;
  private final Entering entering;

  StartPages(ChoosingPassword choosing, Entering entering) {
    this.choosing = choosing;
    this.entering = entering;
  }

  @GetMapping("/start")
  View form(Page page, @RequestParam(defaultValue = "") String login) {
    return shown(page, login, "", List.of());
  }

  @PostMapping("/start")
  Object start(Page page, Typed typed, HttpServletRequest request, HttpServletResponse response) {
    if (!typed.password().equals(typed.again()))
      return wrong(page, typed, List.of(Fault.of("again", "again-other")));
    var visitor = Visitor.of(request);
    return switch (choosing.start(typed.login(), typed.code(), typed.password(), visitor)) {
      case ChoosingPassword.Refused refused -> wrong(page, typed, refused.faults());
      case ChoosingPassword.Chosen chosen ->
          SignInPages.enter(
              entering.open(chosen.person(), visitor, "started"), "/", request, response);
    };
  }

  /** What came in. */
  record Typed(String login, String code, String password, String again) {
    Typed {
      login = Objects.requireNonNullElse(login, "");
      code = Objects.requireNonNullElse(code, "");
      password = Objects.requireNonNullElse(password, "");
      again = Objects.requireNonNullElse(again, "");
    }
  }

  private static View wrong(Page page, Typed typed, List<Fault> faults) {
    return shown(page, typed.login(), typed.code(), faults).with(HttpStatus.UNPROCESSABLE_CONTENT);
  }

  private static View shown(Page page, String login, String code, List<Fault> faults) {
    var words = page.words();
    var told = new Told(faults, words);
    return View.of(
        "identity/start",
        new StartPage(
            page.titled(words.of("identity.start.title")),
            Field.of("login", words.of("identity.login"), login),
            told.field("code", words.of("identity.code"), code)
                .hint(words.of("identity.code.hint")),
            told.field("password", words.of("identity.password.new"), "")
                .hint(words.of("identity.password.hint", "least", Passwords.SHORTEST)),
            told.field("again", words.of("identity.password.again"), ""),
            told.whole()));
  }
}
