package vn.loa.reader.desk;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.loa.reader.DocumentReader;
import vn.loa.reader.FileKind;
import vn.loa.reader.Format;
import vn.loa.reader.Original;
import vn.loa.reader.Outcome;
import vn.loa.reader.Outcome.Reason;
import vn.loa.reader.Outcome.Unreadable;
import vn.loa.reader.Wish;
import vn.loa.reader.jail.Confinement;
import vn.loa.reader.scan.Programs;
import vn.loa.reader.wire.Frame;
import vn.loa.reader.wire.Request;

/** Reads any file. One file at a time; the reading process behind it starts when it is needed. */
public final class ReadingDesk implements AutoCloseable {

  /**
   * Seconds without a word: parsing has 20, a recognised page too, and two of them share a core.
   */
  private static final int PATIENCE = 60;

  /** A fresh process now and then: whatever a file left behind is gone. */
  private static final int FILES_A_PROCESS = 200;

  /** With so many pages lost, the file and not a page is broken. */
  private static final int MOST_LOST = 5;

  private final Setting setting;
  private @Nullable ReadingProcess process;

  public ReadingDesk(Setting setting) {
    this.setting = setting;
  }

  /**
   * Reads one file; never fails, whatever the file. A thread that is interrupted meanwhile gets an
   * outcome that says nothing about the file.
   */
  public Outcome read(Original original, Wish wish, Progress progress) {
    byte[] bytes = original.bytes();
    if (bytes.length == 0) return Unreadable.because(Reason.EMPTY);
    if (bytes.length > Original.MOST_BYTES) return DocumentReader.tooLarge();
    return switch (Format.of(bytes)) {
      case Format.Refused refused -> refused.why();
      case Format.Known known ->
          known.kind() == FileKind.TEXT
              ? DocumentReader.read(original)
              : new Sitting(original, known.kind(), progress).read(wish);
    };
  }

  /** How far the reading process is shut in; null before one was needed. */
  public @Nullable Confinement confinement() {
    return process == null ? null : process.confinement();
  }

  /**
   * Starts the reading process where none runs, to see how far it can be shut in.
   *
   * @throws IOException where none starts
   */
  public Confinement start() throws IOException {
    return process().confinement();
  }

  /** Packages that reading pictures and scans still needs; empty where all are there. */
  public static List<String> missingPackages() {
    return switch (Programs.find(Programs.USUAL, null)) {
      case Programs.Found found -> List.of();
      case Programs.Missing missing -> missing.packages();
    };
  }

  private ReadingProcess process() throws IOException {
    if (process != null && process.files() >= FILES_A_PROCESS) drop();
    if (process == null) process = ReadingProcess.start(setting);
    return process;
  }

  private void drop() {
    if (process != null) process.close();
    process = null;
  }

  @Override
  public void close() {
    drop();
  }

  /** One file on the desk. */
  private final class Sitting {
    private final Original original;
    private final FileKind kind;
    private final Progress progress;
    private final Gathering gathering;

    Sitting(Original original, FileKind kind, Progress progress) {
      this.original = original;
      this.kind = kind;
      this.progress = progress;
      this.gathering = new Gathering(original, kind, progress);
    }

    Outcome read(Wish wish) {
      var misnamed = Format.misnamed(original.name(), kind);
      if (misnamed != null) gathering.remark(misnamed);
      var shelf = setting.shelf();
      if (shelf != null) {
        // A page whose picture is still wanted is read again: the two come together.
        shelf.find(original.sha256()).stream()
            .filter(s -> !wish.pictures() || progress.pictured().contains(s.number()))
            .forEach(gathering::addKept);
      }
      boolean finished = attempts(wish);
      if (shelf != null && finished) shelf.clear(original.sha256());
      return gathering.outcome();
    }

    private boolean attempts(Wish wish) {
      boolean retried = false;
      while (true) {
        int before = gathering.done().size();
        if (attempt(wish)) return true;
        drop();
        // Whoever asked for it to end wants no new process.
        if (Thread.currentThread().isInterrupted()) return false;
        boolean moved = gathering.done().size() > before;
        if (moved) {
          retried = false;
        } else if (!retried) {
          retried = true;
        } else if (gathering.lost() >= MOST_LOST || !gathering.giveUpNext()) {
          return false;
        }
      }
    }

    private boolean attempt(Wish wish) {
      var request =
          new Request(kind, new Wish(wish.pictures(), gathering.done()), original.bytes().length);
      try {
        return process().read(request, original.bytes(), PATIENCE, this::take);
      } catch (IOException none) {
        return false;
      }
    }

    private void take(Frame frame) {
      gathering.take(frame);
      var shelf = setting.shelf();
      if (shelf != null && frame instanceof Frame.Read read && read.sheet().byEye()) {
        shelf.keep(original.sha256(), read.sheet());
      }
    }
  }
}
