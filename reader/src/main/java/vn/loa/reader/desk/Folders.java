package vn.loa.reader.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import vn.loa.reader.jail.Jail;

/** Folders that live as long as a piece of work. */
final class Folders {

  private Folders() {}

  /** A new folder for the reading process alone. */
  static Path make(Setting setting) throws IOException {
    var owner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
    var folder = Files.createTempDirectory(setting.temporary(), "loa-", owner);
    if (setting.asRoot()) Files.setAttribute(folder, "unix:uid", Jail.NOBODY);
    return folder;
  }

  /** Removes a folder with all in it; what cannot be removed stays. */
  static void remove(Path folder) {
    if (!Files.exists(folder)) return;
    try (var all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) Files.deleteIfExists(path);
    } catch (IOException | java.io.UncheckedIOException busy) {
      // The system's own cleaning of temporary folders takes the rest.
    }
  }
}
