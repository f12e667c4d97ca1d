package vn.loa.app;

import static vn.loa.db.identity.Tables.MANDATE;
import static vn.loa.db.identity.Tables.PERSON;
import static vn.loa.db.identity.Tables.SESSION;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.springframework.transaction.support.TransactionTemplate;
import vn.loa.app.body.Scope;

/** A person of the tests who is signed in, and a browser without scripts. */
public final class Visitor {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private final TestLoa loa;
  private final String token;
  private final String csrf;

  private Visitor(TestLoa loa, String token, String csrf) {
    this.loa = loa;
    this.token = token;
    this.csrf = csrf;
  }

  /** Somebody new who acts for a body in a role, such as {@code PLANNER}. */
  public static Visitor of(TestLoa loa, String name, long body, String role) {
    String token = UUID.randomUUID().toString();
    String csrf = UUID.randomUUID().toString();
    var database = loa.bean(DSLContext.class);
    var clock = loa.bean(Clock.class);
    Scope.system("test")
        .within(
            () -> {
              loa.bean(TransactionTemplate.class)
                  .executeWithoutResult(
                      status -> {
                        long person =
                            database
                                .insertInto(PERSON)
                                .set(PERSON.LOGIN, UUID.randomUUID().toString())
                                .set(PERSON.NAME, name)
                                .set(PERSON.FOLDED, name)
                                .set(PERSON.SORTING, name)
                                .set(PERSON.BODY_ID, body)
                                .set(PERSON.CREATED_AT, clock.instant())
                                .returningResult(PERSON.ID)
                                .fetchSingle()
                                .value1();
                        database
                            .insertInto(MANDATE)
                            .set(MANDATE.PERSON_ID, person)
                            .set(MANDATE.BODY_ID, body)
                            .set(MANDATE.ROLE, role)
                            .set(MANDATE.FIRST_DAY, LocalDate.of(2000, 1, 1))
                            .execute();
                        database
                            .insertInto(SESSION)
                            .set(SESSION.TOKEN_HASH, hash(token))
                            .set(SESSION.PERSON_ID, person)
                            .set(SESSION.PUBLIC_ID, UUID.randomUUID())
                            .set(SESSION.CSRF, csrf)
                            .set(SESSION.STARTED_AT, Instant.now())
                            .set(SESSION.SEEN_AT, Instant.now())
                            .execute();
                      });
              return null;
            });
    return new Visitor(loa, token, csrf);
  }

  public HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return CLIENT.send(request(path).build(), BodyHandlers.ofString());
  }

  public HttpResponse<byte[]> getBytes(String path) throws IOException, InterruptedException {
    return CLIENT.send(request(path).build(), BodyHandlers.ofByteArray());
  }

  /** Sends a form with the token against forgery. */
  public HttpResponse<String> post(String path, Map<String, String> form)
      throws IOException, InterruptedException {
    String sent =
        form.entrySet().stream()
            .map(e -> encode(e.getKey()) + "=" + encode(e.getValue()))
            .collect(Collectors.joining("&", "_csrf=" + encode(csrf) + "&", ""));
    return CLIENT.send(
        request(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(sent))
            .build(),
        BodyHandlers.ofString());
  }

  /** The value of the session's cookie, for a browser. */
  public String token() {
    return token;
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(loa.address() + path))
        .header("Cookie", "loa-session=" + token);
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static byte[] hash(String token) {
    try {
      return MessageDigest.getInstance("SHA-256")
          .digest(Objects.requireNonNull(token).getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
