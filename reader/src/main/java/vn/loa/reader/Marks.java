package vn.loa.reader;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.loa.reader.Outcome.Reason;
import vn.loa.reader.Outcome.Unreadable;

/** The first bytes by which files are told, in ISO 8859-1, where a character is a byte. */
final class Marks {

  /** So many bytes at either end of a file are looked at. */
  static final int HEAD = 8192;

  record Mark(String head, FileKind kind) {}

  static final List<Mark> KNOWN =
      List.of(
          // Also of other old Office files; whoever opens the container sees which.
          new Mark("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1", FileKind.DOC),
          new Mark("\u0089PNG\r\n\u001a\n", FileKind.PNG),
          new Mark("\u00ff\u00d8\u00ff", FileKind.JPEG),
          new Mark("II*\0", FileKind.TIFF),
          new Mark("MM\0*", FileKind.TIFF));

  /** What the usual endings promise; an ending that is not here promises nothing. */
  static final Map<String, Set<FileKind>> ENDINGS =
      Map.ofEntries(
          Map.entry("txt", Set.of(FileKind.TEXT)),
          Map.entry("md", Set.of(FileKind.TEXT)),
          Map.entry("html", Set.of(FileKind.TEXT)),
          Map.entry("htm", Set.of(FileKind.TEXT)),
          Map.entry("pdf", Set.of(FileKind.PDF)),
          Map.entry("docx", Set.of(FileKind.DOCX)),
          Map.entry("docm", Set.of(FileKind.DOCX)),
          // Word itself saves HTML under this name.
          Map.entry("doc", Set.of(FileKind.DOC, FileKind.TEXT)),
          Map.entry("png", Set.of(FileKind.PNG)),
          Map.entry("jpg", Set.of(FileKind.JPEG)),
          Map.entry("jpeg", Set.of(FileKind.JPEG)),
          Map.entry("tif", Set.of(FileKind.TIFF)),
          Map.entry("tiff", Set.of(FileKind.TIFF)));

  private static final Map<String, String> FOREIGN =
      Map.of(
          "{\\rtf", "RTF",
          "GIF8", "GIF",
          "\0\0\1\0", "ICO",
          "\u001f\u008b", "GZIP",
          "7z\u00bc\u00af'\u001c", "7-Zip",
          "Rar!\u001a\u0007", "RAR",
          "\u00fd7zXZ\0", "XZ",
          "BZh", "BZIP2",
          "\u007fELF", "ELF");

  /** A name near either end of a ZIP file tells whose it is. */
  private static final List<Map.Entry<String, String>> IN_ZIP =
      List.of(
          Map.entry("word/", "DOCX"),
          Map.entry("xl/", "XLSX"),
          Map.entry("ppt/", "PPTX"),
          Map.entry("opendocument.text", "ODT"),
          Map.entry("opendocument", "OpenDocument"));

  private Marks() {}

  static @Nullable String foreign(String head) {
    if (head.startsWith("RIFF") && head.startsWith("WEBP", 8)) return "WEBP";
    if (head.startsWith("ftyphei", 4)) return "HEIC";
    if (head.startsWith("BM") && head.length() > 6 && head.indexOf('\0') >= 0) return "BMP";
    for (var mark : FOREIGN.entrySet()) {
      if (head.startsWith(mark.getKey())) return mark.getValue();
    }
    return null;
  }

  static Format zip(String head, byte[] bytes) {
    String end = end(bytes);
    for (var mark : IN_ZIP) {
      if (!head.contains(mark.getKey()) && !end.contains(mark.getKey())) continue;
      return mark.getValue().equals("DOCX")
          ? new Format.Known(FileKind.DOCX)
          : refused(Reason.OFFICE, mark.getValue());
    }
    return refused(Reason.ARCHIVE, "ZIP");
  }

  /** The directory of a ZIP file stands at its end. */
  private static String end(byte[] bytes) {
    int tail = Math.min(bytes.length, HEAD);
    return new String(bytes, bytes.length - tail, tail, StandardCharsets.ISO_8859_1);
  }

  static Reason reason(String format) {
    return switch (format) {
      case "GIF", "ICO", "WEBP", "HEIC", "BMP" -> Reason.IMAGE;
      case "ELF" -> Reason.BINARY;
      case "RTF" -> Reason.OFFICE;
      default -> Reason.ARCHIVE;
    };
  }

  private static Format refused(Reason reason, String format) {
    return new Format.Refused(new Unreadable(reason, Map.of("format", format)));
  }
}
