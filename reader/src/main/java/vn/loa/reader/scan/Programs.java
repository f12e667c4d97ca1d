package vn.loa.reader.scan;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The programs of the system that see for us.
 *
 * @param tesseract recognises letters
 * @param pdftoppm draws a page of a PDF
 * @param pdfinfo tells pages and sizes
 * @param pdfimages lists the pictures of a page
 * @param prlimit sets limits before it becomes another program; null where the system has none
 * @param tessdata folder of Tesseract's languages; null where Tesseract knows best
 */
public record Programs(
    Path tesseract,
    Path pdftoppm,
    Path pdfinfo,
    Path pdfimages,
    @Nullable Path prlimit,
    @Nullable Path tessdata) {

  /** Where a Debian system keeps them. */
  public static final List<Path> USUAL = List.of(Path.of("/usr/bin"), Path.of("/usr/local/bin"));

  /** Its language file's name. */
  static final String LANGUAGE = "vie";

  private static final String LANGUAGE_FILE = LANGUAGE + ".traineddata";

  /** What a search for them gave. */
  public sealed interface Search {}

  /** All are there. */
  public record Found(Programs programs) implements Search {}

  /**
   * Some are not.
   *
   * @param packages what to install, by the names of Debian
   */
  public record Missing(List<String> packages) implements Search {
    public Missing {
      packages = List.copyOf(packages);
    }

    /** The same as a trouble, with the packages' names. */
    public Trouble trouble() {
      return Trouble.of(Trouble.Kind.OCR_MISSING, "packages", String.join(" ", packages));
    }
  }

  /**
   * Looks for them.
   *
   * @param folders to look in, the first one first
   * @param tessdata the folder of languages; null to look beside the programs
   */
  public static Search find(List<Path> folders, @Nullable Path tessdata) {
    var tesseract = in(folders, "tesseract");
    var pdftoppm = in(folders, "pdftoppm");
    var pdfinfo = in(folders, "pdfinfo");
    var pdfimages = in(folders, "pdfimages");
    var missing = new ArrayList<String>();
    if (tesseract == null) missing.add("tesseract-ocr");
    if (!speaks(tesseract, tessdata)) missing.add("tesseract-ocr-vie");
    if (tesseract == null || pdftoppm == null || pdfinfo == null || pdfimages == null) {
      if (pdftoppm == null || pdfinfo == null || pdfimages == null) missing.add("poppler-utils");
      return new Missing(missing);
    }
    if (!missing.isEmpty()) return new Missing(missing);
    return new Found(
        new Programs(tesseract, pdftoppm, pdfinfo, pdfimages, in(folders, "prlimit"), tessdata));
  }

  private static @Nullable Path in(List<Path> folders, String name) {
    for (var folder : folders) {
      var program = folder.resolve(name).toAbsolutePath();
      if (Files.isExecutable(program)) return program;
    }
    return null;
  }

  /** Whether Vietnamese is among its languages: a file beside it, as all systems lay it out. */
  private static boolean speaks(@Nullable Path tesseract, @Nullable Path tessdata) {
    if (tessdata != null) return Files.isReadable(tessdata.resolve(LANGUAGE_FILE));
    if (tesseract == null) return false;
    var share = tesseract.resolve("../../share").normalize();
    return List.of("tesseract-ocr/5/tessdata", "tesseract-ocr/4.00/tessdata", "tessdata").stream()
        .anyMatch(folder -> Files.isReadable(share.resolve(folder).resolve(LANGUAGE_FILE)));
  }
}
