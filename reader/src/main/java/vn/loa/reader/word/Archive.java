package vn.loa.reader.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import vn.loa.reader.Outcome.Reason;

/**
 * The parts of a DOCX file by name, unpacked in memory alone: no name in it ever names a file. What
 * stands before a place where the file is broken is kept.
 *
 * @param parts those that can hold text, by their names in lower case
 * @param hasMacro whether the file carries a program
 * @param isWhole whether the archive could be read to its end
 */
record Archive(Map<String, byte[]> parts, boolean hasMacro, boolean isWhole) {

  /** The archive unpacks to more than it may. */
  static final class TooLarge extends Exception {
    private final transient WordReading.Refused refusal;

    TooLarge(Reason reason, int most) {
      refusal = WordReading.Refused.because(reason, "most", most);
    }

    WordReading.Refused refusal() {
      return refusal;
    }
  }

  /** Unpacked, all entries together. */
  private static final int MOST_MEGABYTES = 200;

  /** A longer part is counted and not kept: the heap is small, and no plan is so long. */
  private static final int LONGEST_PART = 32 << 20;

  private static final int MOST_MILLIONS = 20;
  private static final int MOST_ENTRIES = 10_000;

  static Archive of(byte[] bytes) throws TooLarge {
    var parts = new HashMap<String, byte[]>();
    boolean hasMacro = false;
    boolean isWhole = true;
    long left = (long) MOST_MEGABYTES << 20;
    int entries = 0;
    try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (var entry = next(zip); entry != null; entry = next(zip)) {
        if (++entries > MOST_ENTRIES) throw new TooLarge(Reason.TOO_MANY_ENTRIES, MOST_ENTRIES);
        String name = entry.getName().toLowerCase(Locale.ROOT).replace('\\', '/');
        hasMacro |= name.endsWith("vbaproject.bin");
        var kept = holdsText(name) ? new ByteArrayOutputStream() : null;
        var size = new long[1];
        try {
          copy(zip, kept, left, size);
        } finally {
          if (kept != null) parts.putIfAbsent(name, kept.toByteArray());
        }
        left -= size[0];
      }
    } catch (IOException | IllegalArgumentException broken) {
      isWhole = false;
    }
    return new Archive(parts, hasMacro, isWhole && entries > 0);
  }

  private static @Nullable ZipEntry next(ZipInputStream zip) throws IOException {
    return zip.getNextEntry();
  }

  private static boolean holdsText(String name) {
    return name.endsWith(".xml") || name.endsWith(".rels");
  }

  private static void copy(
      ZipInputStream zip, @Nullable ByteArrayOutputStream kept, long left, long[] size)
      throws IOException, TooLarge {
    byte[] piece = new byte[16384];
    for (int n = zip.read(piece); n >= 0; n = zip.read(piece)) {
      size[0] += n;
      if (size[0] > left) throw new TooLarge(Reason.UNPACKED_TOO_LARGE, MOST_MEGABYTES);
      if (kept != null && size[0] <= LONGEST_PART) kept.write(piece, 0, n);
      else if (kept != null) kept.reset();
    }
    if (kept != null && size[0] > LONGEST_PART) throw new TooLarge(Reason.TOO_LONG, MOST_MILLIONS);
  }

  byte @Nullable [] part(String name) {
    return parts.get(name.toLowerCase(Locale.ROOT));
  }
}
