package vn.loa.app.shell;

import static vn.loa.db.shell.Tables.ANSWERED;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jooq.types.DayToSecond;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.server.ResponseStatusException;

/**
 * Sending a form twice, by a double click, by reloading or after the net broke, has one effect. The
 * page brings a key along; what came of the first time is kept under it for seven days.
 */
@Component
public class Once {

  /** Name of the field; htmx sends the header, also for what is no form. */
  private static final String FIELD = "key";

  private static final String HEADER = "Idempotency-Key";
  private static final String TOKEN = "_csrf";
  private static final int DAYS = 7;

  private final DSLContext database;
  private final TransactionTemplate transaction;

  Once(DSLContext database, TransactionTemplate transaction) {
    this.database = database;
    this.transaction = transaction;
  }

  /** What came of sending a form. */
  public sealed interface Sent<T> {}

  /** It was the first time, or the earlier ones had no effect. */
  public record First<T>(T answer) implements Sent<T> {}

  /** It was done before; that is where the answer is. */
  public record Again<T>(String location) implements Sent<T> {}

  /** A key for a form that is about to be shown. */
  public static String fresh() {
    return UUID.randomUUID().toString();
  }

  /**
   * Does what a form asks for, unless it was done already. The act and the note of it are one
   * transaction.
   *
   * @param location where the answer of a done act is shown; empty for one that was refused and may
   *     be sent again with the same key
   * @throws ResponseStatusException 409 where the same key came with other words
   */
  public <T> Sent<T> act(
      HttpServletRequest request, Supplier<T> act, Function<T, Optional<String>> location) {
    UUID key = key(request);
    if (key == null) return new First<>(act.get());
    byte[] digest = digest(request);
    return Objects.requireNonNull(
        transaction.execute(status -> once(request, new Key(key, digest), act, location)));
  }

  private record Key(UUID key, byte[] digest) {}

  private <T> Sent<T> once(
      HttpServletRequest request,
      Key sent,
      Supplier<T> act,
      Function<T, Optional<String>> location) {
    // Who sends the same at the same time waits here for the outcome of the first.
    database.fetch("select pg_advisory_xact_lock(hashtextextended(?, 0))", "once:" + sent.key());
    var before = database.selectFrom(ANSWERED).where(ANSWERED.KEY.eq(sent.key())).fetchOne();
    if (before != null) {
      if (Arrays.equals(before.getDigest(), sent.digest()))
        return new Again<>(before.getLocation());
      request.setAttribute(ErrorPages.REASON, "sent");
      throw new ResponseStatusException(HttpStatus.CONFLICT);
    }
    var answer = act.get();
    location.apply(answer).ifPresent(place -> keep(sent, place));
    return new First<>(answer);
  }

  private void keep(Key sent, String location) {
    database
        .insertInto(ANSWERED)
        .set(ANSWERED.KEY, sent.key())
        .set(ANSWERED.DIGEST, sent.digest())
        .set(ANSWERED.LOCATION, location)
        .set(ANSWERED.AT, DSL.currentInstant())
        .execute();
  }

  @Scheduled(fixedDelay = 3_600_000)
  void sweep() {
    var oldest = DSL.currentInstant().minus(DayToSecond.valueOf(Duration.ofDays(DAYS)));
    transaction.executeWithoutResult(
        status -> database.deleteFrom(ANSWERED).where(ANSWERED.AT.lt(oldest)).execute());
  }

  /** Null where the page brought none: each sending is then an act of its own. */
  private static @Nullable UUID key(HttpServletRequest request) {
    String sent = request.getParameter(FIELD);
    if (sent == null) sent = request.getHeader(HEADER);
    if (sent == null) return null;
    try {
      return UUID.fromString(sent);
    } catch (IllegalArgumentException none) {
      return null;
    }
  }

  /** Of the address and all fields; the token of the session may be another by now. */
  private static byte[] digest(HttpServletRequest request) {
    try {
      var sha = MessageDigest.getInstance("SHA-256");
      add(sha, request.getRequestURI());
      for (var field : new TreeMap<>(request.getParameterMap()).entrySet()) {
        if (field.getKey().equals(FIELD) || field.getKey().equals(TOKEN)) continue;
        add(sha, field.getKey());
        for (String value : field.getValue()) add(sha, value);
      }
      return sha.digest();
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static void add(MessageDigest sha, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    sha.update(Integer.toString(bytes.length).getBytes(StandardCharsets.UTF_8));
    sha.update((byte) ':');
    sha.update(bytes);
  }
}
