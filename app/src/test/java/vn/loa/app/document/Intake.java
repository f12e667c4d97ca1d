package vn.loa.app.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.awaitility.Awaitility;
import vn.loa.app.TestLoa;
import vn.loa.app.body.Scope;
import vn.loa.app.document.Receipt.Received;
import vn.loa.app.journal.Actor;

/** Brings files to the server for a body of its own, as the system would. */
final class Intake {

  private static final AtomicLong KEYS = new AtomicLong();
  private static final Scope SCOPE = Scope.system("test");
  static final Actor CLERK = Actor.system("test");

  private final Documents documents = TestLoa.get().bean(Documents.class);
  private final long body = Visitor.body("UBND xã Tiếp Nhận");

  long body() {
    return body;
  }

  static String freshKey() {
    return "test-" + KEYS.incrementAndGet();
  }

  Receipt bring(String name, byte[] bytes, String key) {
    return bring(body, name, bytes, key);
  }

  private Receipt bring(long body, String name, byte[] bytes, String key) {
    return SCOPE.within(
        () -> {
          try {
            return documents.receive(new ByteArrayInputStream(bytes), name, body, CLERK, key);
          } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
          }
        });
  }

  long enter(String name, byte[] bytes) {
    return enterFor(body, name, bytes);
  }

  long enterFor(long body, String name, byte[] bytes) {
    if (bring(body, name, bytes, freshKey()) instanceof Received received) return received.id();
    throw new IllegalStateException(name);
  }

  long enter(String name, String text) {
    return enter(name, text.getBytes(StandardCharsets.UTF_8));
  }

  Document get(long id) {
    return SCOPE.within(() -> documents.get(id));
  }

  /** The document when nothing more will become of it. */
  Document settled(long id) {
    return Awaitility.await()
        .atMost(Duration.ofMinutes(3))
        .pollInterval(Duration.ofMillis(50))
        .until(() -> get(id), Document::isSettled);
  }

  <T> T see(java.util.function.Function<Documents, T> look) {
    return SCOPE.within(() -> look.apply(documents));
  }
}
