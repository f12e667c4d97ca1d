package vn.loa.app.identity;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.when;
import static vn.loa.db.identity.Tables.ATTEMPT;

import java.time.Instant;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Guessing grows slow: whoever failed often waits, longer each time, half a minute at most. Nobody
 * is ever locked out: a wait ends by itself, and asking during a wait does not prolong it. The
 * database's clock counts, which no demonstration sets.
 */
@Component
class Attempts {

  static final int LONGEST = 30;
  private static final String HOUR = "interval '1 hour'";
  private static final Field<Instant> NOW = field("clock_timestamp()", Instant.class);

  private final DSLContext database;
  private final TransactionTemplate fresh;

  Attempts(DSLContext database, FreshTransactions transactions) {
    this.database = database;
    this.fresh = transactions.template();
  }

  /**
   * From where an attempt comes.
   *
   * @param free so many may fail before the first wait
   */
  record Source(String name, int free) {

    /** Where nothing else is known: an office may stand behind one address. */
    static Source address(String address) {
      return new Source("address:" + address, 30);
    }

    static Source login(String login) {
      return new Source("login:" + login, 5);
    }

    static Source browser(String hash) {
      return new Source("browser:" + hash, 5);
    }
  }

  /** Counts an attempt as failed until it is forgiven; else tells how many seconds to wait. */
  int admit(List<Source> sources) {
    Integer wait =
        fresh.execute(
            status -> {
              // In one order, so that two attempts do not wait for each other.
              for (var source :
                  sources.stream().sorted((a, b) -> a.name().compareTo(b.name())).toList()) {
                if (count(source)) continue;
                int seconds = waiting(source);
                status.setRollbackOnly();
                return Math.max(1, seconds);
              }
              return 0;
            });
    return wait == null ? LONGEST : wait;
  }

  private boolean count(Source source) {
    return database
            .insertInto(ATTEMPT)
            .set(ATTEMPT.SOURCE, source.name())
            .set(ATTEMPT.FAILURES, 1)
            .set(ATTEMPT.LAST_AT, NOW)
            .onConflict(ATTEMPT.SOURCE)
            .doUpdate()
            .set(ATTEMPT.FAILURES, when(isOld(), inline(1)).otherwise(ATTEMPT.FAILURES.plus(1)))
            .set(ATTEMPT.LAST_AT, NOW)
            .where(isOld().or(end(source).le(NOW)))
            .execute()
        == 1;
  }

  /** How many seconds it is to the next attempt that would be looked at. */
  int waiting(List<Source> sources) {
    Integer most = fresh.execute(s -> sources.stream().mapToInt(this::waiting).max().orElse(0));
    return most == null ? 0 : most;
  }

  private int waiting(Source source) {
    var left = field("ceil(extract(epoch from {0} - {1}))", Integer.class, end(source), NOW);
    return database
        .select(left)
        .from(ATTEMPT)
        .where(ATTEMPT.SOURCE.eq(source.name()))
        .fetchOptional(left)
        .map(seconds -> Math.clamp(seconds, 0, LONGEST))
        .orElse(0);
  }

  private static Condition isOld() {
    return ATTEMPT.LAST_AT.lt(field("clock_timestamp() - " + HOUR, Instant.class));
  }

  /** When the wait is over: 1, 2, 4, ... seconds after the last failure. */
  private static Field<Instant> end(Source source) {
    return field(
        "{0} + make_interval(secs => case when {1} < {2} then 0"
            + " else least({3}, power(2, least({1} - {2}, 10))) end)",
        Instant.class, ATTEMPT.LAST_AT, ATTEMPT.FAILURES, inline(source.free()), inline(LONGEST));
  }

  /** It was no guess. An address keeps what others failed from there. */
  void forgive(List<Source> sources) {
    fresh.executeWithoutResult(
        status -> {
          for (var source : sources) {
            if (source.name().startsWith("address:")) {
              database
                  .update(ATTEMPT)
                  .set(ATTEMPT.FAILURES, ATTEMPT.FAILURES.minus(1))
                  .where(ATTEMPT.SOURCE.eq(source.name()))
                  .and(ATTEMPT.FAILURES.gt(0))
                  .execute();
            } else {
              database.deleteFrom(ATTEMPT).where(ATTEMPT.SOURCE.eq(source.name())).execute();
            }
          }
        });
  }

  @Scheduled(fixedDelay = 3_600_000)
  void sweep() {
    fresh.executeWithoutResult(s -> database.deleteFrom(ATTEMPT).where(isOld()).execute());
  }
}
