package vn.loa.reader;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.loa.reader.Outcome.Reason;
import vn.loa.reader.Outcome.Unreadable;

/** Tells the files of programs by their first bytes, whatever their names say. */
final class Format {

  private record Mark(String head, Reason reason, String name) {}

  /** In ISO 8859-1, where a character is a byte. */
  private static final List<Mark> MARKS =
      List.of(
          new Mark("%PDF-", Reason.PDF, "PDF"),
          new Mark("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1", Reason.WORD, "DOC"),
          new Mark("{\\rtf", Reason.OFFICE, "RTF"),
          new Mark("\u0089PNG\r\n\u001a\n", Reason.IMAGE, "PNG"),
          new Mark("\u00ff\u00d8\u00ff", Reason.IMAGE, "JPEG"),
          new Mark("GIF8", Reason.IMAGE, "GIF"),
          new Mark("II*\0", Reason.IMAGE, "TIFF"),
          new Mark("MM\0*", Reason.IMAGE, "TIFF"),
          new Mark("\0\0\1\0", Reason.IMAGE, "ICO"),
          new Mark("\u001f\u008b", Reason.ARCHIVE, "GZIP"),
          new Mark("7z\u00bc\u00af'\u001c", Reason.ARCHIVE, "7-Zip"),
          new Mark("Rar!\u001a\u0007", Reason.ARCHIVE, "RAR"),
          new Mark("\u00fd7zXZ\0", Reason.ARCHIVE, "XZ"),
          new Mark("BZh", Reason.ARCHIVE, "BZIP2"),
          new Mark("\u007fELF", Reason.BINARY, "ELF"));

  /** A name near the beginning of a ZIP file tells whose it is. */
  private static final List<Mark> IN_ZIP =
      List.of(
          new Mark("word/", Reason.WORD, "DOCX"),
          new Mark("xl/", Reason.OFFICE, "XLSX"),
          new Mark("ppt/", Reason.OFFICE, "PPTX"),
          new Mark("opendocument.text", Reason.OFFICE, "ODT"),
          new Mark("opendocument", Reason.OFFICE, "OpenDocument"));

  private static final int HEAD = 8192;

  private Format() {}

  /** Why bytes are no text, or null where they may be. */
  static @Nullable Unreadable of(byte[] bytes) {
    int size = Math.min(bytes.length, HEAD);
    String head = new String(bytes, 0, size, StandardCharsets.ISO_8859_1);
    if (head.startsWith("PK\3\4") || head.startsWith("PK\5\6")) return zip(head, bytes);
    if (head.startsWith("RIFF") && head.startsWith("WEBP", 8)) return because(Reason.IMAGE, "WEBP");
    if (head.startsWith("ftyphei", 4)) return because(Reason.IMAGE, "HEIC");
    if (head.startsWith("BM") && size > 6 && head.indexOf('\0') >= 0) {
      return because(Reason.IMAGE, "BMP");
    }
    for (var mark : MARKS) if (head.startsWith(mark.head)) return because(mark.reason, mark.name);
    return null;
  }

  private static Unreadable zip(String head, byte[] bytes) {
    int tail = Math.min(bytes.length, HEAD);
    // The directory of a ZIP file stands at its end.
    String end = new String(bytes, bytes.length - tail, tail, StandardCharsets.ISO_8859_1);
    for (var mark : IN_ZIP) {
      if (head.contains(mark.head) || end.contains(mark.head))
        return because(mark.reason, mark.name);
    }
    return because(Reason.ARCHIVE, "ZIP");
  }

  static Unreadable because(Reason reason, String format) {
    return new Unreadable(reason, Map.of("format", format));
  }
}
