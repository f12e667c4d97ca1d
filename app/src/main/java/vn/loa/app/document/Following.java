package vn.loa.app.document;

import java.io.IOException;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import vn.loa.app.document.ReadingStore.Claim;
import vn.loa.reader.PagePicture;
import vn.loa.reader.desk.Progress;

/**
 * Follows the reading of one document: its pictures are kept as they come, and a second thread
 * notes its pages now and then and keeps its lease alive.
 */
final class Following implements Progress, AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Following.class);

  /** People look once a second. */
  private static final int NOTE_EVERY_MILLIS = 500;

  private static final int SIGN_OF_LIFE_EVERY = 20;

  private final ReadingDocument reading;
  private final Claim claim;
  private final Set<Integer> pictured;
  private final CountDownLatch over = new CountDownLatch(1);
  private final Thread notes;
  private volatile long pages;

  Following(ReadingDocument reading, Claim claim) {
    this.reading = reading;
    this.claim = claim;
    this.pictured = reading.pictured(claim);
    this.notes = Thread.ofVirtual().name("document-" + claim.id()).start(this::note);
  }

  @Override
  public void pages(int done, int all) {
    pages = ((long) done << 32) | all;
  }

  @Override
  public boolean takes(PagePicture picture) {
    try {
      return reading.keep(claim, picture);
    } catch (IOException | DataAccessException | TransactionException away) {
      LOG.warn("page {} of document {} waits", picture.number(), claim.id(), away);
      return false;
    }
  }

  @Override
  public Set<Integer> pictured() {
    return pictured;
  }

  private void note() {
    long noted = 0;
    try {
      for (int turn = 1; !over.await(NOTE_EVERY_MILLIS, TimeUnit.MILLISECONDS); turn++) {
        long now = pages;
        boolean silent = turn % SIGN_OF_LIFE_EVERY != 0;
        if (now == noted && silent || !noted(now, noted)) continue;
        noted = now;
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  /** False where the database is away: the next turn notes it. */
  private boolean noted(long now, long before) {
    try {
      if (now == before) reading.goOn(claim);
      else reading.progress(claim, (int) (now >> 32), (int) now);
      return true;
    } catch (DataAccessException | TransactionException away) {
      LOG.warn("progress of document {} is noted later", claim.id());
      return false;
    }
  }

  /** Ends the notes; after this no other word about the reading is written. */
  @Override
  public void close() {
    // Interrupted, it would take its connection to the database along.
    over.countDown();
    try {
      notes.join();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
