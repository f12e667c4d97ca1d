package vn.loa.reader.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Libraries where nobody can read them: a root that becomes nobody cannot enter its own home. */
final class Readable {

  private Readable() {}

  /**
   * The class path, with copies of what others may not read.
   *
   * @param folder takes the copies
   */
  static List<Path> byNobody(List<Path> classPath, Path folder) throws IOException {
    var readable = new ArrayList<Path>();
    for (Path path : classPath) {
      if (!Files.exists(path)) continue;
      readable.add(isOpen(path) ? path : copy(path, folder.resolve("lib" + readable.size())));
    }
    return readable;
  }

  private static boolean isOpen(Path path) throws IOException {
    for (Path at = path.toAbsolutePath(); at != null; at = parent(at)) {
      var wanted =
          Files.isDirectory(at)
              ? PosixFilePermission.OTHERS_EXECUTE
              : PosixFilePermission.OTHERS_READ;
      if (!Files.getPosixFilePermissions(at).contains(wanted)) return false;
    }
    return true;
  }

  private static @Nullable Path parent(Path path) {
    return path.getParent();
  }

  private static Path copy(Path from, Path to) throws IOException {
    // A class path takes a jar under any name that ends as one.
    Path target = Files.isDirectory(from) ? to : to.resolveSibling(to.getFileName() + ".jar");
    try (Stream<Path> all = Files.walk(from)) {
      for (Path path : all.toList()) {
        Path copy = target.resolve(from.relativize(path).toString());
        Files.copy(path, path.equals(from) ? target : copy);
      }
    }
    return target;
  }
}
