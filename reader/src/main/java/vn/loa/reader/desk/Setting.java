package vn.loa.reader.desk;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a reading process finds what it needs.
 *
 * @param java the program that runs it
 * @param classPath with the libraries for all formats
 * @param cache of loaded classes, recorded by a {@link Rehearsal}; null for a plain start, and one
 *     that does not fit is a plain start too
 * @param temporary where it may get a folder of its own
 * @param asRoot whether this process runs as root, so that the reader can become nobody
 * @param shelf keeps pages that were recognised, for the case that the work is broken off; null
 *     where nothing is kept
 */
public record Setting(
    Path java,
    List<Path> classPath,
    @Nullable Path cache,
    Path temporary,
    boolean asRoot,
    @Nullable Shelf shelf) {

  /** Jars that reading needs, by the beginnings of their names; the rest stays outside the jail. */
  private static final List<String> JARS =
      List.of(
          "loa-reader-",
          "loa-vietnamese-",
          "commons-",
          "fontbox-",
          "jsoup-",
          "log4j-api-",
          "pdfbox-",
          "poi-");

  public Setting {
    classPath = List.copyOf(classPath);
  }

  /** The setting of this very process: its own Java and class path. */
  public static Setting ofProcess(@Nullable Shelf shelf) {
    var paths = System.getProperty("java.class.path", "").split(File.pathSeparator, -1);
    return new Setting(
        Path.of(System.getProperty("java.home", "")),
        Arrays.stream(paths)
            .filter(p -> !p.isEmpty())
            .map(p -> Path.of(p).toAbsolutePath())
            .filter(Setting::isForReading)
            .toList(),
        recorded(),
        Path.of(System.getProperty("java.io.tmpdir", "/tmp")),
        "root".equals(System.getProperty("user.name")),
        shelf);
  }

  private static boolean isForReading(Path path) {
    String name = path.getFileName().toString();
    return !name.endsWith(".jar") || JARS.stream().anyMatch(name::startsWith);
  }

  private static @Nullable Path recorded() {
    String named = System.getProperty("loa.reading.cache", "");
    if (named.isEmpty()) return null;
    var cache = Path.of(named).toAbsolutePath();
    return Files.isReadable(cache) ? cache : null;
  }
}
