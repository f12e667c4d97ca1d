package vn.loa.app.journal;

import static vn.loa.db.journal.Tables.SEAL;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jooq.DSLContext;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes the end of the chain beside the database each hour; the file may lie on another disk. */
@Component
class Heads {

  private final DSLContext database;
  private final TransactionTemplate transaction;
  private final Sealer sealer;
  private final Clock clock;
  private final Path file;
  private long kept;

  Heads(
      DSLContext database,
      TransactionTemplate transaction,
      Sealer sealer,
      Clock clock,
      @Value("${loa.journal-heads:${loa.data}/journal-heads}") Path file) {
    this.database = database;
    this.transaction = transaction;
    this.sealer = sealer;
    this.clock = clock;
    this.file = file;
  }

  @Scheduled(initialDelay = 1, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
  @PreDestroy
  synchronized void keep() {
    sealer.sealAll();
    var head = transaction.execute(status -> last());
    if (head == null || head.isEmpty() || head.get().seq() == kept) return;
    // The line break comes first: after a line that a power cut left unfinished, a new one begins.
    String line = "\n" + head.get().seq() + "\t" + head.get().digest() + "\t" + clock.instant();
    try (var out =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.APPEND, StandardOpenOption.WRITE)) {
      var bytes = ByteBuffer.wrap(line.getBytes(StandardCharsets.UTF_8));
      while (bytes.hasRemaining()) out.write(bytes);
      out.force(true);
      kept = head.get().seq();
    } catch (IOException failure) {
      throw new UncheckedIOException("heads of the journal: " + file, failure);
    }
  }

  private Optional<Head> last() {
    return database
        .selectFrom(SEAL)
        .orderBy(SEAL.SEQ.desc())
        .limit(1)
        .fetchOptional(seal -> Head.of(seal.getSeq(), seal.getDigest()));
  }
}
