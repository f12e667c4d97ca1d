package vn.loa.app.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.loa.app.body.Scope;
import vn.loa.app.journal.Actor;
import vn.loa.app.shell.Allows;

/** Every request passes here: who it is, whether the policy lets it in, and what it may see. */
final class Gate extends OncePerRequestFilter {

  /** The name of the attribute that holds the person of a request. */
  static final String PERSON = SignedIn.class.getName();

  private final Policy policy;
  private final SessionStore sessions;
  private final Viewers viewers;

  Gate(Policy policy, SessionStore sessions, Viewers viewers) {
    this.policy = policy;
    this.sessions = sessions;
    this.viewers = viewers;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String path = request.getRequestURI();
    var line = policy.find(request.getMethod(), path).orElse(null);
    boolean open = line != null && line.admitted() == PolicyLine.Admitted.PUBLIC;
    var person = open && isAsset(path) ? null : person(request).orElse(null);
    request.setAttribute(PERSON, person);
    Allows allows = asked -> policy.lets(person, "GET", asked);
    request.setAttribute(Allows.class.getName(), allows);
    if (person != null) {
      // For the ground modules, which do not know people.
      request.setAttribute(Actor.class.getName(), person.actor());
      viewers.describe(request, person);
    }
    if (line == null && person != null) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } else if (line == null || !Policy.lets(person, line)) {
      refuse(request, response, person);
    } else {
      pass(request, response, chain, scope(person, open));
    }
  }

  private static void pass(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain, Scope scope)
      throws ServletException, IOException {
    var failed =
        scope.<Optional<ServletException>, IOException>within(
            () -> {
              try {
                chain.doFilter(request, response);
                return Optional.empty();
              } catch (ServletException failure) {
                return Optional.of(failure);
              }
            });
    if (failed.isPresent()) throw failed.get();
  }

  /** Public pages see nothing of any body. */
  private static Scope scope(@Nullable SignedIn person, boolean open) {
    return person == null || open ? Scope.NOBODY : person.scope();
  }

  private static boolean isAsset(String path) {
    return path.startsWith("/loa/") || path.startsWith("/webjars/");
  }

  private Optional<SignedIn> person(HttpServletRequest request) {
    String token = LoaCookie.SESSION.value(request);
    return token.isEmpty() ? Optional.empty() : sessions.find(token);
  }

  /** What a person opens in a browser; programs are told by the status. */
  private static boolean isPage(HttpServletRequest request) {
    return request.getMethod().equals("GET")
        && request.getHeader("HX-Request") == null
        && !request.getRequestURI().startsWith("/api/");
  }

  private static void refuse(
      HttpServletRequest request, HttpServletResponse response, @Nullable SignedIn person)
      throws IOException {
    if (person != null) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    } else if (isPage(request)) {
      String asked = request.getRequestURI();
      if (request.getQueryString() != null) asked += "?" + request.getQueryString();
      String to =
          asked.equals("/") ? "" : "?to=" + URLEncoder.encode(asked, StandardCharsets.UTF_8);
      response.sendRedirect("/sign-in" + to);
    } else {
      response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
    }
  }
}
