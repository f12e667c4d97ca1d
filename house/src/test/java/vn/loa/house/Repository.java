package vn.loa.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A tree of files as its author sees it: what builds, editors and version control write is left
 * out.
 */
record Repository(Path root) {

  static final List<String> LIBRARIES = List.of("vietnamese", "obligation", "compiler", "reader");

  private static final Set<String> LEFT_OUT =
      Set.of(".git", "target", ".idea", ".vscode", "node_modules");

  static Repository ofThisBuild() {
    return new Repository(
        Path.of(System.getProperty("loa.root", "..")).toAbsolutePath().normalize());
  }

  /** Files below a folder, sorted; none where the folder is absent. */
  List<Path> files(String folder) {
    return walk(root.resolve(folder), false);
  }

  List<Path> files() {
    return walk(root, false);
  }

  List<Path> folders() {
    return walk(root, true);
  }

  /** Java files of a module's main sources. */
  List<Path> sources(String module) {
    return files(module + "/src/main/java").stream().filter(f -> has(f, ".java")).toList();
  }

  /** Readable as UTF-8; pictures and texts in legacy code pages are nobody's prose. */
  static boolean isText(Path file) {
    return Stream.of(
            ".png", ".jpg", ".pdf", ".docx", ".doc", ".xlsx", ".woff2", ".bin", ".zip", ".jar")
        .noneMatch(ending -> has(file, ending));
  }

  static boolean has(Path file, String ending) {
    return file.getFileName().toString().endsWith(ending);
  }

  static String read(Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String name(Path file) {
    return root.relativize(file).toString().replace('\\', '/');
  }

  private static List<Path> walk(Path start, boolean folders) {
    if (!Files.isDirectory(start)) return List.of();
    var found = new ArrayList<Path>();
    try {
      Files.walkFileTree(
          start,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
              if (LEFT_OUT.contains(folder.getFileName().toString())) {
                return FileVisitResult.SKIP_SUBTREE;
              }
              if (folders) found.add(folder);
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              if (!folders) found.add(file);
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException gone) {
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    found.sort(null);
    return found;
  }
}
