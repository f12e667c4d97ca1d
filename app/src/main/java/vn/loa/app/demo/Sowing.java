package vn.loa.app.demo;

import static vn.loa.db.demo.Tables.SOWN;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import vn.loa.app.shell.DemoSeed;
import vn.loa.app.shell.WordBook;

/** Sows each seed once, one after the other, while the pages can be looked at already. */
@Component
@ConditionalOnProperty("loa.demo")
class Sowing implements ApplicationRunner {

  private static final Logger LOG = LoggerFactory.getLogger(Sowing.class);

  private final DSLContext database;
  private final List<DemoSeed> seeds;
  private final WordBook book;
  private final Clock clock;

  /** The seed in hand; null before the first and after the last. */
  private volatile @Nullable DemoSeed current;

  private volatile int done;

  Sowing(DSLContext database, List<DemoSeed> seeds, WordBook book, Clock clock) {
    this.database = database;
    this.seeds = seeds.stream().sorted(Comparator.comparingInt(DemoSeed::rank)).toList();
    this.book = book;
    this.clock = clock;
  }

  /** How far it is. */
  record Progress(int done, int all, @Nullable DemoSeed current) {

    boolean isOver() {
      return done >= all;
    }
  }

  Progress progress() {
    return new Progress(done, seeds.size(), current);
  }

  @Override
  public void run(ApplicationArguments arguments) {
    Thread.ofVirtual().name("sowing").start(this::sow);
  }

  private void sow() {
    var words = book.vietnamese();
    for (var seed : seeds) {
      current = seed;
      if (!isSown(seed)) {
        long start = System.nanoTime();
        seed.sow();
        mark(seed);
        LOG.info("{}: {} ms", seed.title(words), (System.nanoTime() - start) / 1_000_000);
      }
      done++;
    }
    current = null;
  }

  private boolean isSown(DemoSeed seed) {
    return database.fetchExists(SOWN, SOWN.SEED.eq(name(seed)));
  }

  private void mark(DemoSeed seed) {
    database
        .insertInto(SOWN)
        .set(SOWN.SEED, name(seed))
        .set(SOWN.AT, clock.instant())
        .onConflictDoNothing()
        .execute();
  }

  private static String name(DemoSeed seed) {
    return seed.getClass().getSimpleName().replaceFirst("\\$\\$.*", "");
  }
}
