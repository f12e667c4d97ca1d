package vn.loa.app.document;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import vn.loa.app.document.ReadingStore.Claim;
import vn.loa.reader.DocumentReader;
import vn.loa.reader.FileKind;
import vn.loa.reader.Format;
import vn.loa.reader.Original;
import vn.loa.reader.Outcome;
import vn.loa.reader.Wish;
import vn.loa.reader.desk.FolderShelf;
import vn.loa.reader.desk.ReadingDesk;
import vn.loa.reader.desk.Setting;
import vn.loa.reader.jail.Confinement;

/**
 * Reads what waits, one document at a time: a scan takes both cores of a small machine. Whatever
 * breaks off is begun again by the next reader, which takes the pages that were already recognised.
 */
@Component
class ReadingRoom implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(ReadingRoom.class);

  /** Somebody else may have brought a document, or let one go. */
  private static final int LOOK_EVERY_SECONDS = 2;

  /** The first page comes first. */
  private static final int LOOKS_BEFORE_TRIAL = 8;

  /** Looks without work after which the reading process is let go. */
  private static final int IDLE_LOOKS = 150;

  /** A server that ended so often over the same page of a document does not begin it again. */
  private static final int MOST_TRIES = 12;

  private static final int MOST_SETTLING = 60;
  private static final int SECONDS_TO_STOP = 6;

  private static final Wish WITH_PICTURES = new Wish(true, Set.of());

  private final ReadingDocument reading;
  private final Vault vault;
  private final ReadingDesk desk;
  private final String name;
  private final Semaphore bell = new Semaphore(0);
  private volatile @Nullable Thread reader;
  private volatile @Nullable Confinement confinement;
  private volatile List<String> missing = List.of();

  ReadingRoom(ReadingDocument reading, Vault vault, @Value("${loa.data}") Path data) {
    this.reading = reading;
    this.vault = vault;
    this.name = data.toAbsolutePath().normalize() + "@" + host();
    this.desk = new ReadingDesk(Setting.ofProcess(new FolderShelf(data.resolve("reading"))));
  }

  /** Servers on one database tell each other apart by machine and folder. */
  private static String host() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException none) {
      return "";
    }
  }

  /** Somebody brought something. */
  void ring() {
    bell.release();
  }

  @Override
  public void start() {
    reader = Thread.ofPlatform().name("reading").daemon().start(this::work);
  }

  private void work() {
    int idle = 0;
    boolean fresh = true;
    try {
      while (!Thread.currentThread().isInterrupted()) {
        if (fresh) fresh = !letGo();
        if (readNext()) {
          idle = 0;
        } else {
          idle++;
          if (idle == LOOKS_BEFORE_TRIAL && confinement == null) tryJail();
          if (idle == IDLE_LOOKS) desk.close();
          if (bell.tryAcquire(LOOK_EVERY_SECONDS, TimeUnit.SECONDS)) bell.drainPermits();
        }
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    } finally {
      desk.close();
    }
  }

  /** Whoever looks after the server should hear of thin walls before the first hostile file. */
  private void tryJail() {
    try {
      confinement = desk.start();
      missing = ReadingDesk.missingPackages();
    } catch (IOException none) {
      LOG.error("no reading process starts", none);
    }
    desk.close();
  }

  /** How far the reading process is shut in; null before one was needed. */
  @Nullable Confinement confinement() {
    return confinement;
  }

  /** Packages that reading scans still needs. */
  List<String> missing() {
    return missing;
  }

  /** What this server was reading when it was killed is begun anew at once. */
  private boolean letGo() {
    try {
      reading.letGo(name);
      return true;
    } catch (DataAccessException | TransactionException away) {
      LOG.warn("the database does not answer", away);
      return false;
    }
  }

  private boolean readNext() throws InterruptedException {
    try {
      var claim = reading.claim(name);
      if (claim.isEmpty()) return false;
      apart(claim.get());
      return true;
    } catch (DataAccessException | TransactionException away) {
      LOG.warn("the database does not answer; what waits is read later", away);
      return false;
    }
  }

  /** In a thread of its own: a fault of ours ends with the document that brought it about. */
  private void apart(Claim claim) throws InterruptedException {
    var one =
        Thread.ofPlatform()
            .name("reading-" + claim.id())
            .daemon()
            .uncaughtExceptionHandler(
                (thread, fault) -> LOG.error("document {} stays unread", claim.id(), fault))
            .start(() -> read(claim));
    try {
      one.join();
    } catch (InterruptedException stop) {
      one.interrupt();
      one.join(TimeUnit.SECONDS.toMillis(SECONDS_TO_STOP));
      throw stop;
    }
  }

  private void read(Claim claim) {
    if (claim.tries() > MOST_TRIES) {
      reading.refuse(claim, null, ReadingNote.GIVEN_UP);
      return;
    }
    try {
      var read = read(claim, original(claim));
      if (Thread.currentThread().isInterrupted()) giveBack(claim);
      else settle(claim, read);
    } catch (IOException broken) {
      LOG.error("document {} waits: the files do not answer", claim.id(), broken);
    }
  }

  /** Recognising took minutes: a database that is away for one of them must not waste it. */
  private void settle(Claim claim, Sitting read) throws IOException {
    for (int attempt = 1; ; attempt++) {
      try {
        reading.settle(claim, read.kind(), read.outcome());
        return;
      } catch (DataAccessException | TransactionException away) {
        if (attempt == MOST_SETTLING) throw away;
        LOG.warn("document {} is settled once the database answers", claim.id());
        LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(1));
      }
    }
  }

  /** What was read, and what it was read as. */
  private record Sitting(@Nullable FileKind kind, Outcome outcome) {}

  private Sitting read(Claim claim, @Nullable Original original) {
    if (original == null) return new Sitting(null, DocumentReader.tooLarge());
    var kind = Format.of(original.bytes()) instanceof Format.Known known ? known.kind() : null;
    try (var following = new Following(reading, claim)) {
      var outcome = desk.read(original, WITH_PICTURES, following);
      if (desk.confinement() != null) confinement = desk.confinement();
      return new Sitting(kind, outcome);
    }
  }

  /** All bytes; null where they are more than a reader takes. */
  private @Nullable Original original(Claim claim) throws IOException {
    try (var in = vault.open(claim.sha256())) {
      byte[] bytes = in.readNBytes(Original.MOST_BYTES + 1);
      return bytes.length > Original.MOST_BYTES
          ? null
          : new Original(claim.name(), bytes, claim.sha256());
    }
  }

  /** The thread was asked to stop: the note must go out all the same. */
  private void giveBack(Claim claim) {
    Thread.interrupted();
    reading.giveBack(claim);
    Thread.currentThread().interrupt();
  }

  @Override
  public void stop() {
    var thread = reader;
    reader = null;
    if (thread == null) return;
    thread.interrupt();
    try {
      thread.join(TimeUnit.SECONDS.toMillis(SECONDS_TO_STOP + 2));
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public boolean isRunning() {
    return reader != null;
  }
}
