package vn.loa.app.identity;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.view.RedirectView;
import vn.loa.app.shell.Page;
import vn.loa.app.shell.View;

/** Coming in and going out. */
@Controller
class SignInPages {

  private final SigningIn signingIn;
  private final SessionStore sessions;

  SignInPages(SigningIn signingIn, SessionStore sessions) {
    this.signingIn = signingIn;
    this.sessions = sessions;
  }

  @GetMapping("/sign-in")
  View form(Page page, @RequestParam(defaultValue = "/") String to) {
    return View.of("identity/sign-in", new SignInPage(titled(page), "", within(to), null));
  }

  @PostMapping("/sign-in")
  Object enter(
      Page page,
      @RequestParam String login,
      @RequestParam String password,
      @RequestParam(defaultValue = "/") String to,
      HttpServletRequest request,
      HttpServletResponse response) {
    return switch (signingIn.enter(login, password, agent(request))) {
      case SigningIn.Wrong wrong ->
          View.of(
                  "identity/sign-in",
                  new SignInPage(
                      titled(page), login, within(to), page.words().of("identity.sign-in.wrong")))
              .with(HttpStatus.UNPROCESSABLE_CONTENT);
      case SigningIn.Entered entered -> {
        response.addCookie(cookie(entered.token(), request.isSecure(), -1));
        yield new RedirectView(within(to));
      }
    };
  }

  @PostMapping("/sign-out")
  RedirectView leave(
      @RequestAttribute("vn.loa.app.identity.SignedIn") SignedIn person,
      HttpServletRequest request,
      HttpServletResponse response) {
    signingIn.leave(person);
    response.addCookie(cookie("", request.isSecure(), 0));
    return new RedirectView("/sign-in");
  }

  private static Page titled(Page page) {
    return page.titled(page.words().of("identity.sign-in.title"));
  }

  /** Only to a place of this site: never to another host. */
  static String within(String to) {
    boolean ours = to.startsWith("/") && !to.startsWith("//") && !to.contains("\\");
    return ours && to.chars().noneMatch(c -> c < ' ') ? to : "/";
  }

  private static String agent(HttpServletRequest request) {
    String agent = request.getHeader("User-Agent");
    return agent == null ? "" : agent;
  }

  private static Cookie cookie(String token, boolean secure, int age) {
    var cookie = new Cookie(Gate.SESSION_COOKIE, token);
    cookie.setHttpOnly(true);
    cookie.setSecure(secure);
    cookie.setPath("/");
    cookie.setMaxAge(age);
    cookie.setAttribute("SameSite", "Lax");
    return cookie;
  }
}
