package vn.loa.compiler.language;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.Stream;

/** Real plans, kept beside the repository by whoever has them, and the samples inside it. */
public final class Texts {

  static final String SCAN = "plans/binh-thuan-2023-scan.txt";
  static final String SCAN_RIGHT = "gold/binh-thuan-2023-clean.txt";

  private static final Path ROOT = root();

  private Texts() {}

  private static Path root() {
    var given = System.getProperty("loa.root");
    Path folder = Path.of(given == null ? "" : given).toAbsolutePath().normalize();
    while (!Files.isRegularFile(folder.resolve("loa"))) {
      folder = folder.getParent();
      if (folder == null) throw new IllegalStateException("no folder above holds loa");
    }
    return folder;
  }

  /** A text beside the repository; the test is skipped where there is none. */
  public static String shared(String name) {
    Path file = ROOT.resolveSibling("shared").resolve(name);
    assumeTrue(Files.isRegularFile(file), "no real plans beside the repository: " + name);
    return read(file);
  }

  /** The plans that were not scanned; the test is skipped where there are none. */
  static List<Path> cleanPlans() {
    Path folder = ROOT.resolveSibling("shared").resolve("plans");
    assumeTrue(Files.isDirectory(folder), "no real plans beside the repository");
    return list(folder).filter(file -> !file.toString().contains("scan")).toList();
  }

  /** Our own plans; tags are taken out of the one in HTML. */
  public static List<Path> samples() {
    return list(ROOT.resolve("samples"))
        .filter(Files::isDirectory)
        .flatMap(Texts::list)
        .filter(file -> file.getFileName().toString().startsWith("plan."))
        .toList();
  }

  private static Stream<Path> list(Path folder) {
    try (var files = Files.list(folder)) {
      return files.sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The file with its folder, for people. */
  public static String name(Path file) {
    return file.subpath(file.getNameCount() - 2, file.getNameCount()).toString();
  }

  public static String read(Path file) {
    try {
      String text = Files.readString(file, StandardCharsets.UTF_8);
      if (file.toString().endsWith(".html")) {
        text =
            text.replaceAll("(?s)<head>.*?</head>|<style>.*?</style>", "")
                .replaceAll("<[^>]*>", " ")
                .replaceAll("&[a-z]+;", " ");
      }
      return Normalizer.normalize(text, Normalizer.Form.NFC);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A source of this package. */
  static Path source(String name) {
    return ROOT.resolve("compiler/src/main/java/vn/loa/compiler/language").resolve(name);
  }

  /** A text of about ten pages, 30,000 characters, of our own plans. */
  static String tenPages() {
    var out = new StringBuilder();
    while (out.length() < 30_000) for (Path file : samples()) out.append(read(file)).append("\n\n");
    return out.substring(0, 30_000);
  }
}
