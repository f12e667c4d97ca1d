package vn.loa.reader;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.loa.reader.Outcome.Remark;
import vn.loa.reader.Outcome.Unreadable;

/** What a file is, told by its bytes, whatever its name says. */
public sealed interface Format {

  /** A kind that can be read. */
  record Known(FileKind kind) implements Format {}

  /** A kind that cannot. */
  record Refused(Unreadable why) implements Format {}

  /** The kind of a file; what no program's mark begins is taken for text. */
  static Format of(byte[] bytes) {
    int size = Math.min(bytes.length, Marks.HEAD);
    String head = new String(bytes, 0, size, StandardCharsets.ISO_8859_1);
    for (var mark : Marks.KNOWN) if (head.startsWith(mark.head())) return new Known(mark.kind());
    // A scanner's driver may put a line of its own before the mark.
    int pdf = head.indexOf("%PDF-");
    if (pdf >= 0 && pdf < 1024) return new Known(FileKind.PDF);
    if (head.startsWith("PK\3\4") || head.startsWith("PK\5\6")) return Marks.zip(head, bytes);
    String foreign = Marks.foreign(head);
    return foreign == null ? new Known(FileKind.TEXT) : refused(foreign);
  }

  private static Format refused(String format) {
    return new Refused(new Unreadable(Marks.reason(format), Map.of("format", format)));
  }

  /**
   * What to say where a name promises something else than the content holds; null where it agrees.
   */
  static @Nullable Remark misnamed(String name, FileKind kind) {
    int dot = name.lastIndexOf('.');
    String ending = dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    var promised = Marks.ENDINGS.get(ending);
    if (promised == null || promised.contains(kind)) return null;
    return new Remark(
        Remark.Kind.NAME_DIFFERS, Map.of("ending", "." + ending, "format", kind.name()));
  }
}
