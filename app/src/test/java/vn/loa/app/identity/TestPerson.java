package vn.loa.app.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.springframework.transaction.support.TransactionTemplate;
import vn.loa.app.TestLoa;
import vn.loa.app.body.Scope;

/** Somebody with a role at a body of a test, signed in, at a browser that follows nothing. */
public final class TestPerson {

  private static final AtomicInteger COUNT = new AtomicInteger();
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);

  private final TestLoa loa;
  private final Person person;
  private String session;

  private TestPerson(TestLoa loa, Person person, String session) {
    this.loa = loa;
    this.person = person;
    this.session = session;
  }

  /** A new person whose only mandate is this one. */
  public static TestPerson with(Role role, long body) {
    return named("Người Thử " + role, role, body);
  }

  public static TestPerson named(String name, Role role, long body) {
    var loa = TestLoa.get();
    String login = "thu" + COUNT.incrementAndGet();
    var person =
        within(
            loa,
            () -> {
              var store = loa.bean(PersonStore.class);
              var made = new Person(0, login, name, body, Person.State.INVITED, false);
              long id = store.add(made, java.time.Instant.EPOCH).orElseThrow();
              var mandate = new Mandate(0, body, role, "", false, FIRST, null);
              loa.bean(MandateStore.class).give(id, mandate, id);
              return store.find(id).orElseThrow();
            });
    return new TestPerson(loa, person, "").enter();
  }

  /** Signs in again: a new session. */
  public TestPerson enter() {
    var visitor = new Visitor("127.0.0.1", "test", "", "");
    session = loa.bean(Entering.class).open(person, visitor, "signed-in").session();
    return this;
  }

  private static <T> T within(TestLoa loa, java.util.function.Supplier<T> work) {
    return Scope.system("test")
        .within(
            () ->
                Objects.requireNonNull(
                    loa.bean(TransactionTemplate.class).execute(s -> work.get())));
  }

  public long id() {
    return person.id();
  }

  public String login() {
    return person.login();
  }

  public String name() {
    return person.name();
  }

  /** The token that the browser holds. */
  public String session() {
    return session;
  }

  /** The person as handlers get it. */
  public SignedIn signedIn() {
    return loa.bean(SessionStore.class).find(session).orElseThrow();
  }

  public HttpResponse<String> get(String path) {
    return send(request(path).GET().build());
  }

  /** A form with the token of the session, sent once. */
  public HttpResponse<String> post(String path, Map<String, String> fields) {
    String csrf = loa.bean(SessionStore.class).find(session).map(SignedIn::csrf).orElse("");
    return send(request(path).POST(form(fields, csrf)).build());
  }

  static HttpRequest.BodyPublisher form(Map<String, String> fields, String csrf) {
    String body =
        fields.entrySet().stream()
            .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&", "", "&_csrf=" + encoded(csrf)));
    return BodyPublishers.ofString(body);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(loa.address() + path))
        .header("Cookie", "loa-session=" + session)
        .header("Content-Type", "application/x-www-form-urlencoded");
  }

  static HttpResponse<String> send(HttpRequest request) {
    try {
      return CLIENT.send(request, BodyHandlers.ofString());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }
}
