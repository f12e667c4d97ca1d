package vn.loa.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.AnnotatedElementContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.io.TempDirFactory;

/** Makes the folders of tests where nothing waits for a disk, which other work may keep busy. */
final class Memory implements TempDirFactory {

  private static final Path SHARED = Path.of("/dev/shm");

  private static final long ROOM = 2L << 30;

  @Override
  public Path createTempDirectory(AnnotatedElementContext element, ExtensionContext context)
      throws IOException {
    return folder();
  }

  static Path folder() throws IOException {
    boolean roomy = Files.isWritable(SHARED) && Files.getFileStore(SHARED).getUsableSpace() > ROOM;
    return roomy
        ? Files.createTempDirectory(SHARED, "loa-postgres")
        : Files.createTempDirectory("loa-postgres");
  }
}
