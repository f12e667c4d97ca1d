package vn.loa.app.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.view.RedirectView;
import vn.loa.app.shell.Page;
import vn.loa.app.shell.Redirect;
import vn.loa.app.shell.View;

/** Coming in and going out. */
@Controller
class SignInPages {

  private final SigningIn signingIn;
  private final Entering entering;
  private final DemoPeople demo;

  SignInPages(SigningIn signingIn, Entering entering, DemoPeople demo) {
    this.signingIn = signingIn;
    this.entering = entering;
    this.demo = demo;
  }

  @GetMapping("/sign-in")
  View form(Page page, @RequestParam(defaultValue = "/") String to, HttpServletRequest request) {
    return shown(page, "", within(to), null, request);
  }

  @PostMapping("/sign-in")
  Object enter(
      Page page,
      @RequestParam String login,
      @RequestParam String password,
      @RequestParam(defaultValue = "/") String to,
      HttpServletRequest request,
      HttpServletResponse response) {
    return switch (signingIn.enter(login, password, Visitor.of(request))) {
      case SigningIn.Let let -> enter(let.in(), within(to), request, response);
      case SigningIn.Wrong wrong when wrong.pause() < Attempts.LONGEST / 2 ->
          shown(page, login, within(to), page.words().of("identity.sign-in.wrong"), request)
              .with(HttpStatus.UNPROCESSABLE_CONTENT);
      case SigningIn.Wrong wrong ->
          wait(shown(page, login, to, wrong.pause(), request), response, wrong.pause());
      case SigningIn.Waiting waiting ->
          wait(shown(page, login, to, waiting.seconds(), request), response, waiting.seconds());
    };
  }

  private View shown(Page page, String login, String to, int seconds, HttpServletRequest request) {
    String sentence = page.words().of("identity.fault.wait", "seconds", seconds);
    return shown(page, login, within(to), sentence, request);
  }

  private static View wait(View view, HttpServletResponse response, int seconds) {
    response.setHeader(HttpHeaders.RETRY_AFTER, Integer.toString(seconds));
    return view.with(HttpStatus.TOO_MANY_REQUESTS);
  }

  /** As somebody of the demonstration, on this machine only. */
  @PostMapping("/demo/enter")
  RedirectView play(
      @RequestParam String person, HttpServletRequest request, HttpServletResponse response) {
    var known =
        demo.find(person, request)
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    return enter(entering.open(known, Visitor.of(request), "signed-in"), "/", request, response);
  }

  static RedirectView enter(
      Entering.Entered in, String to, HttpServletRequest request, HttpServletResponse response) {
    response.addCookie(LoaCookie.SESSION.make(request, in.session()));
    response.addCookie(LoaCookie.BROWSER.make(request, in.browser()));
    response.addCookie(LoaCookie.FORM.end(request));
    return Redirect.to(to);
  }

  @PostMapping("/sign-out")
  RedirectView leave(
      @RequestAttribute("vn.loa.app.identity.SignedIn") SignedIn person,
      HttpServletRequest request,
      HttpServletResponse response) {
    entering.leave(person);
    response.addCookie(LoaCookie.SESSION.end(request));
    return Redirect.to("/sign-in");
  }

  private View shown(
      Page page, String login, String to, @Nullable String error, HttpServletRequest request) {
    var titled = page.titled(page.words().of("identity.sign-in.title"));
    List<Card> cards = demo.cards(page.words(), request);
    return View.of("identity/sign-in", new SignInPage(titled, login, to, error, cards));
  }

  /** Only to a place of this site: never to another host. */
  static String within(String to) {
    boolean ours = to.startsWith("/") && !to.startsWith("//") && !to.contains("\\");
    return ours && to.chars().noneMatch(c -> c < ' ') ? to : "/";
  }
}
