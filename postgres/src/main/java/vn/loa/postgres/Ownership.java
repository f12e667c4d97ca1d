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

  /**
   * Which field of {@code /proc/PID/stat}, counted from one: ticks from the start of the system.
   */
  private static final int BIRTH = 22;

  private final Home home;
  private final FileChannel channel;

  private Ownership(Home home, FileChannel channel) {
    this.home = home;
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
        var pid = recorded(home);
        @Nullable FileLock lock = channel.tryLock();
        // A living owner counts even where somebody has cleared its lock away.
        if (lock == null || (pid != null && isAlive(home))) throw running(home, pid);
        home.write(home.owner(), name(ProcessHandle.current().pid()) + "\n", "rw-r--r--");
        owned = true;
        return new Ownership(home, channel);
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

  private static @Nullable String recorded(Home home) {
    try {
      return Files.readString(home.owner()).strip().split(" ", -1)[0];
    } catch (IOException unknown) {
      return null;
    }
  }

  private static boolean isAlive(Home home) {
    try {
      String recorded = Files.readString(home.owner()).strip();
      long pid = Long.parseLong(recorded.split(" ", -1)[0]);
      return pid != ProcessHandle.current().pid() && recorded.equals(name(pid));
    } catch (IOException | NumberFormatException gone) {
      return false;
    }
  }

  /** Number and moment of birth of a process: the system gives numbers again. */
  private static String name(long pid) throws IOException {
    String stat = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
    // The second field is a name in brackets, which may have blanks and brackets of its own.
    String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
    return pid + " " + fields[BIRTH - 3];
  }

  @Override
  public void close() {
    try {
      Files.deleteIfExists(home.owner());
      channel.close();
    } catch (IOException closed) {
      // The system gives the lock back at the latest when this program ends.
    } finally {
      TAKEN.remove(home.folder());
    }
  }
}
