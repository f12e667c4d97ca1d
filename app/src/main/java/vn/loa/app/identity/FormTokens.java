package vn.loa.app.identity;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.DefaultCsrfToken;

/** Against forged forms: the token of the session, or of a cookie before there is a session. */
final class FormTokens implements CsrfTokenRepository {

  static final String FIELD = "_csrf";
  private static final String HEADER = "X-Loa-Token";
  private static final String COOKIE = "loa-form";

  private final SecureRandom random = new SecureRandom();

  @Override
  public CsrfToken generateToken(HttpServletRequest request) {
    return token(Tokens.fresh(random));
  }

  @Override
  public void saveToken(
      @Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
    if (token == null || person(request) != null) return;
    var cookie = new Cookie(COOKIE, token.getToken());
    cookie.setHttpOnly(true);
    cookie.setSecure(request.isSecure());
    cookie.setPath("/");
    cookie.setAttribute("SameSite", "Strict");
    response.addCookie(cookie);
  }

  @Override
  public @Nullable CsrfToken loadToken(HttpServletRequest request) {
    var person = person(request);
    if (person != null) return token(person.csrf());
    if (request.getCookies() == null) return null;
    for (var cookie : request.getCookies())
      if (cookie.getName().equals(COOKIE) && !cookie.getValue().isEmpty())
        return token(cookie.getValue());
    return null;
  }

  private static @Nullable SignedIn person(HttpServletRequest request) {
    return (SignedIn) request.getAttribute(Gate.PERSON);
  }

  private static CsrfToken token(String value) {
    return new DefaultCsrfToken(HEADER, FIELD, value);
  }
}
