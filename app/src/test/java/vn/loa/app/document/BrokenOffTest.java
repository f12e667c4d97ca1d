package vn.loa.app.document;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.loa.db.document.Tables.FILE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.awaitility.Awaitility;
import org.jooq.DSLContext;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;
import vn.loa.app.TestLoa;
import vn.loa.app.body.Scope;
import vn.loa.app.document.Document.State;

/** Reading that is broken off: by the death of its process, by the end of the server. */
class BrokenOffTest {

  private static final Path SCAN =
      Path.of(
          System.getProperty("loa.root", ".."), "samples/commune-damaged-scan-2025/document.pdf");

  private final TestLoa loa = TestLoa.get();
  private final ReadingRoom room = loa.bean(ReadingRoom.class);
  private final Intake intake = new Intake();

  @Test
  @DisplayName(
      "The reading process is killed in mid-reading: another one reads the document to its end")
  void killedOnce() throws IOException {
    long id = intake.enter("quét.pdf", Files.readAllBytes(SCAN));
    Awaitility.await()
        .atMost(Duration.ofSeconds(60))
        .pollInterval(Duration.ofMillis(20))
        .until(() -> intake.get(id).state() == State.READING && killReader());
    var document = intake.settled(id);
    assertThat(document.state()).isEqualTo(State.READ);
    assertThat(document.reading().pagesDone()).isEqualTo(2);
    var pictures = intake.see(d -> d.listPictures(id)).stream().map(PageImage::number);
    assertThat(pictures).containsExactly(1, 2);
  }

  @Test
  @DisplayName(
      "A document whose reading process dies each time is refused, and what follows is read")
  void killedAlways() throws IOException {
    long id = intake.enter("độc.pdf", Files.readAllBytes(SCAN));
    long next = intake.enter("lành.docx", BadFiles.word(java.util.Map.of()));
    var document =
        Awaitility.await()
            .atMost(Duration.ofMinutes(2))
            .pollInterval(Duration.ofMillis(5))
            .until(
                () -> {
                  killReader();
                  return intake.get(id);
                },
                Document::isSettled);
    assertThat(document.state()).isEqualTo(State.REFUSED);
    assertThat(document.findVerdict())
        .map(ReadingNote::key)
        .hasValue("document.unreadable.stopped");
    assertThat(intake.settled(next).state()).isEqualTo(State.READ);
    Scope.system("test")
        .within(
            () -> {
              loa.bean(Documents.class).readAgain(id, Intake.CLERK);
              return true;
            });
    assertThat(intake.settled(id).state()).isEqualTo(State.READ);
  }

  @Test
  @DisplayName("After a restart, what waited and what was being read is read")
  void restarted() {
    room.stop();
    long waiting;
    long begun;
    long foreign;
    try {
      waiting = intake.enter("chờ.txt", "Kế hoạch còn chờ");
      begun = intake.enter("dở.txt", "Kế hoạch đang đọc dở");
      foreign = intake.enter("nơi khác.txt", "Kế hoạch máy khác đang đọc");
      claimed(begun, Instant.now().minusSeconds(1), "ended");
      claimed(foreign, Instant.now().plusSeconds(600), "alive");
    } finally {
      room.start();
    }
    assertThat(intake.settled(waiting).state()).isEqualTo(State.READ);
    assertThat(intake.settled(begun).state()).isEqualTo(State.READ);
    assertThat(intake.get(foreign).state()).isEqualTo(State.READING);
    claimed(foreign, Instant.now().minusSeconds(1), "alive");
    assertThat(intake.settled(foreign).state()).isEqualTo(State.READ);
  }

  @Test
  @DisplayName("A server that stops in mid-reading lets go, and the next start reads to the end")
  void stopped() throws IOException {
    long id = intake.enter("dừng.pdf", Files.readAllBytes(SCAN));
    Awaitility.await()
        .atMost(Duration.ofSeconds(60))
        .pollInterval(Duration.ofMillis(20))
        .until(() -> intake.get(id).state() == State.READING);
    room.stop();
    try {
      assertThat(intake.get(id).state()).isEqualTo(State.WAITING);
    } finally {
      room.start();
    }
    assertThat(intake.settled(id).state()).isEqualTo(State.READ);
  }

  @Test
  @DisplayName("A reader whose lease ran out writes nothing over what another one found")
  void fenced() {
    room.stop();
    try {
      long id = intake.enter("hai máy.txt", "Kế hoạch hai máy cùng đọc");
      var reading = loa.bean(ReadingDocument.class);
      var late = reading.claim("late").orElseThrow();
      assertThat(late.id()).isEqualTo(id);
      claimed(id, Instant.now().minusSeconds(1), "late");
      var second = reading.claim("second").orElseThrow();
      reading.refuse(late, null, ReadingNote.GIVEN_UP);
      assertThat(intake.get(id).state()).isEqualTo(State.READING);
      reading.giveBack(second);
    } finally {
      room.start();
    }
  }

  private void claimed(long id, Instant until, String who) {
    var database = loa.bean(DSLContext.class);
    var transaction = loa.bean(TransactionTemplate.class);
    Scope.system("test")
        .within(
            () ->
                transaction.execute(
                    status ->
                        database
                            .update(FILE)
                            .set(FILE.STATE, State.READING.name())
                            .set(FILE.LEASED_UNTIL, until)
                            .set(FILE.ROOM, who)
                            .where(FILE.ID.eq(id))
                            .execute()));
  }

  /** Ends what reads now, as the system's own killer would; false where nothing reads. */
  private static boolean killReader() {
    return ProcessHandle.current()
        .descendants()
        .filter(p -> p.info().command().filter(c -> c.endsWith("/bin/java")).isPresent())
        .map(ProcessHandle::destroyForcibly)
        .reduce(false, Boolean::logicalOr);
  }
}
