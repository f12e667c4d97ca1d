package vn.loa.postgres;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The right to one folder, held as long as this program lives or until it is given back. */
final class Ownership implements AutoCloseable {

  /**
   * Folders of this program. The system's lock cannot tell two owners within one program apart, and
   * is lost as soon as the program closes the file a second time.
   */
  private static final Set<Path> TAKEN = ConcurrentHashMap.newKeySet();

  private final Path folder;
  private final FileChannel channel;

  private Ownership(Path folder, FileChannel channel) {
    this.folder = folder;
    this.channel = channel;
  }

  static Ownership of(Home home) throws Refusal {
    if (!TAKEN.add(home.folder())) {
      throw running(home, Long.toString(ProcessHandle.current().pid()));
    }
    boolean owned = false;
    try {
      var channel =
          FileChannel.open(home.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      try {
        @Nullable FileLock lock = channel.tryLock();
        if (lock == null) throw running(home, pid(home));
        home.write(home.owner(), ProcessHandle.current().pid() + "\n", "rw-r--r--");
        owned = true;
        return new Ownership(home.folder(), channel);
      } finally {
        if (!owned) channel.close();
      }
    } catch (IOException failure) {
      throw Refusal.of(failure, home.folder());
    } finally {
      if (!owned) TAKEN.remove(home.folder());
    }
  }

  private static Refusal running(Home home, @Nullable String pid) {
    var values = new HashMap<String, Object>(Map.of("folder", home.folder()));
    if (pid != null) values.put("pid", pid);
    return new Refusal(Reason.RUNNING_ALREADY, values);
  }

  private static @Nullable String pid(Home home) {
    try {
      return Files.readString(home.owner()).strip();
    } catch (IOException unknown) {
      return null;
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException closed) {
      // The system gives the lock back at the latest when this program ends.
    } finally {
      TAKEN.remove(folder);
    }
  }
}
