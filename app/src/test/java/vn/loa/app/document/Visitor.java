package vn.loa.app.document;

import static vn.loa.db.body.Tables.SIGHT;
import static vn.loa.db.identity.Tables.MANDATE;
import static vn.loa.db.identity.Tables.PERSON;
import static vn.loa.db.identity.Tables.SESSION;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jooq.DSLContext;
import org.springframework.transaction.support.TransactionTemplate;
import vn.loa.app.TestLoa;
import vn.loa.app.body.Scope;
import vn.loa.app.body.TestProvince;
import vn.loa.app.identity.Role;

/** A person at a browser, signed in for a body. */
record Visitor(long personId, long bodyId, String token, String csrf) {

  private static final HttpClient CLIENT =
      HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

  private static final String BORDER = "loa-test-border";

  private static final AtomicInteger FOUNDED = new AtomicInteger();

  /** A new body, without any above it. */
  static long body(String name) {
    // Every test has its own: two roots of one name are refused.
    String own = name + " " + FOUNDED.incrementAndGet();
    return TestProvince.found(TestLoa.get(), LocalDate.of(2020, 1, 1), own).id(own);
  }

  /** One body sees another from now on. */
  static void sees(long above, long below) {
    var database = TestLoa.get().bean(DSLContext.class);
    within(
        () ->
            database
                .insertInto(SIGHT)
                .set(SIGHT.ABOVE_ID, above)
                .set(SIGHT.BELOW_ID, below)
                .execute());
  }

  static Visitor of(long body, Role role, String name) {
    var loa = TestLoa.get();
    var database = loa.bean(DSLContext.class);
    var now = loa.bean(Clock.class).instant();
    String token = UUID.randomUUID().toString();
    String csrf = UUID.randomUUID().toString();
    return within(
        () -> {
          long person =
              database
                  .insertInto(PERSON)
                  .set(PERSON.LOGIN, UUID.randomUUID().toString())
                  .set(PERSON.NAME, name)
                  .set(PERSON.FOLDED, name)
                  .set(PERSON.SORTING, name)
                  .set(PERSON.BODY_ID, body)
                  .set(PERSON.CREATED_AT, now)
                  .returning(PERSON.ID)
                  .fetchSingle()
                  .getId();
          database
              .insertInto(MANDATE)
              .set(MANDATE.PERSON_ID, person)
              .set(MANDATE.BODY_ID, body)
              .set(MANDATE.ROLE, role.name())
              .set(MANDATE.FIRST_DAY, LocalDate.of(2020, 1, 1))
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
          return new Visitor(person, body, token, csrf);
        });
  }

  private static <T> T within(java.util.function.Supplier<T> work) {
    var transaction = TestLoa.get().bean(TransactionTemplate.class);
    return Scope.system("test").within(() -> transaction.execute(status -> work.get()));
  }

  private static byte[] hash(String token) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private HttpRequest.Builder to(String path) {
    return HttpRequest.newBuilder(URI.create(TestLoa.get().address() + path))
        .header("Cookie", "loa-session=" + token);
  }

  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return CLIENT.send(to(path).build(), BodyHandlers.ofString());
  }

  HttpResponse<byte[]> bytes(String path) throws IOException, InterruptedException {
    return CLIENT.send(to(path).build(), BodyHandlers.ofByteArray());
  }

  HttpResponse<String> get(String path, String header, String value)
      throws IOException, InterruptedException {
    return CLIENT.send(to(path).header(header, value).build(), BodyHandlers.ofString());
  }

  /** Sends a file as the place for dragging does. */
  HttpResponse<String> drop(String name, byte[] bytes, String key)
      throws IOException, InterruptedException {
    var request =
        files(Map.of(name, bytes), "")
            .header("HX-Request", "true")
            .header("X-Loa-Token", csrf)
            .header("Idempotency-Key", key);
    return CLIENT.send(request.build(), BodyHandlers.ofString());
  }

  /** Sends files with the fields of the form, as a browser without scripts does. */
  HttpResponse<String> form(Map<String, byte[]> files, String key)
      throws IOException, InterruptedException {
    String fields = field("_csrf", csrf) + field("key", key);
    return CLIENT.send(files(files, fields).build(), BodyHandlers.ofString());
  }

  private static String field(String name, String value) {
    return "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
        .formatted(BORDER, name, value);
  }

  private HttpRequest.Builder files(Map<String, byte[]> files, String fields) throws IOException {
    var body = new ByteArrayOutputStream();
    body.write(fields.getBytes(StandardCharsets.UTF_8));
    String head =
        "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\nContent-Type: application/octet-stream\r\n\r\n";
    for (var file : files.entrySet()) {
      body.write(head.formatted(BORDER, file.getKey()).getBytes(StandardCharsets.UTF_8));
      body.write(file.getValue());
      body.write("\r\n".getBytes(StandardCharsets.UTF_8));
    }
    body.write(("--" + BORDER + "--\r\n").getBytes(StandardCharsets.UTF_8));
    return to("/documents")
        .header("Content-Type", "multipart/form-data; boundary=" + BORDER)
        .POST(BodyPublishers.ofByteArray(body.toByteArray()));
  }

  /** Sends a form without fields but these, already encoded. */
  HttpResponse<String> post(String path, String fields) throws IOException, InterruptedException {
    var request =
        to(path)
            .header("X-Loa-Token", csrf)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(fields))
            .build();
    return CLIENT.send(request, BodyHandlers.ofString());
  }
}
