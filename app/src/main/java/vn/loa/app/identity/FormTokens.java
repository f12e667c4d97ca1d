package vn.loa.app.identity;

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

  private final SecureRandom random = new SecureRandom();

  @Override
  public CsrfToken generateToken(HttpServletRequest request) {
    return token(Tokens.fresh(random));
  }

  @Override
  public void saveToken(
      @Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
    if (token == null || person(request) != null) return;
    response.addCookie(LoaCookie.FORM.make(request, token.getToken()));
  }

  @Override
  public @Nullable CsrfToken loadToken(HttpServletRequest request) {
    var person = person(request);
    if (person != null) return token(person.csrf());
    String kept = LoaCookie.FORM.value(request);
    return kept.isEmpty() ? null : token(kept);
  }

  private static @Nullable SignedIn person(HttpServletRequest request) {
    return (SignedIn) request.getAttribute(Gate.PERSON);
  }

  private static CsrfToken token(String value) {
    return new DefaultCsrfToken(HEADER, FIELD, value);
  }
}
