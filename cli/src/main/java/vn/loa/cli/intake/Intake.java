package vn.loa.cli.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import vn.loa.cli.call.Call;
import vn.loa.cli.call.Exit;
import vn.loa.cli.wording.Codes;
import vn.loa.reader.DocumentReader;
import vn.loa.reader.Original;
import vn.loa.reader.Outcome;
import vn.loa.reader.Wish;
import vn.loa.reader.desk.ReadingDesk;

/**
 * Takes files in: bytes in bounded memory, their digest, and the text in them. The process that
 * reads binary formats lives until this is closed.
 */
public final class Intake implements AutoCloseable {

  /** A file taken in, or refused. */
  public sealed interface Taken {}

  /** A file with text. */
  public record Text(Outcome.Read read) implements Taken {}

  /**
   * A file that nothing can be done with.
   *
   * @param key of the sentence that says why
   */
  public record Refused(Exit exit, String key, Map<String, String> values) implements Taken {

    static Refused noInput(String key) {
      return new Refused(Exit.NO_INPUT, "input." + key, Map.of());
    }
  }

  private static final int SHARE = 1 << 16;

  private final Call call;
  private final Wish wish;
  private final ReadingDesk desk;

  private Intake(Call call, Wish wish, ReadingDesk desk) {
    this.call = call;
    this.wish = wish;
    this.desk = desk;
  }

  /** For text alone. */
  public static Intake of(Call call) {
    return new Intake(call, Wish.TEXT_ONLY, DeskSetting.desk(call));
  }

  /** For text and, where a format has pages, pictures of them. */
  public static Intake withPictures(Call call) {
    return new Intake(call, new Wish(true, Set.of()), DeskSetting.desk(call));
  }

  public Taken take(Selection.Item item) {
    var file = item.file();
    try {
      if (file == null) return read(item.shown(), bytes(call.terminal().in(), 0), item);
      if (Files.isSymbolicLink(file) && !Files.exists(file)) return Refused.noInput("link");
      if (Files.isDirectory(file)) return Refused.noInput("folder");
      long size = Files.size(file);
      if (size > Original.MOST_BYTES) return refused(DocumentReader.tooLarge());
      try (var in = Files.newInputStream(file)) {
        return read(Selection.name(file), bytes(in, (int) size), item);
      }
    } catch (IOException failed) {
      return refused(failed);
    }
  }

  static Refused refused(IOException failed) {
    return switch (failed) {
      case NoSuchFileException missing -> Refused.noInput("missing");
      case AccessDeniedException denied -> Refused.noInput("denied");
      default -> Refused.noInput("broken");
    };
  }

  /**
   * All bytes, one more than allowed at most.
   *
   * @param size what the system says; a file that is what it says is never held twice
   */
  private static byte[] bytes(InputStream in, int size) throws IOException {
    byte[] bytes = new byte[size];
    // Asked for all at once, the system's side of the stream would hold the file a second time.
    int got = 0;
    for (int more = 1; got < size && more > 0; got += more) {
      more = in.readNBytes(bytes, got, Math.min(SHARE, size - got));
    }
    if (got < size) return Arrays.copyOf(bytes, got);
    int next = in.read();
    if (next < 0) return bytes;
    byte[] more = in.readNBytes(Original.MOST_BYTES - size);
    byte[] all = Arrays.copyOf(bytes, size + 1 + more.length);
    all[size] = (byte) next;
    System.arraycopy(more, 0, all, size + 1, more.length);
    return all;
  }

  private Taken read(String name, byte[] bytes, Selection.Item item) {
    String sha256 = HexFormat.of().formatHex(sha256().digest(bytes));
    var pages = new PageCount(call, item.shown());
    var outcome = desk.read(new Original(name, bytes, sha256), wish, pages);
    pages.end();
    return switch (outcome) {
      case Outcome.Read read -> new Text(read);
      case Outcome.Unreadable unreadable -> refused(unreadable);
    };
  }

  private static Refused refused(Outcome.Unreadable unreadable) {
    String key = "unreadable." + Codes.of(unreadable.reason());
    return new Refused(Exit.NOT_USABLE, key, unreadable.values());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException never) {
      throw new IllegalStateException("every JDK has SHA-256", never);
    }
  }

  /** Ends the reading process, where one was needed. */
  @Override
  public void close() {
    desk.close();
  }
}
