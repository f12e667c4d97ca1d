package vn.loa.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The folder of one server, and what lies where in it. */
record Home(Path folder) {

  /** Bytes that new data and its first log of changes take, with room to begin work. */
  static final long NEW_DATA = 300L << 20;

  /** Bytes without which an old server could not even recover. */
  static final long OLD_DATA = 64L << 20;

  /** Bytes of the unpacked programs. */
  static final long UNPACKED = 80L << 20;

  /**
   * What may lie in a folder before it is ours: the traces of a start cut off, or of a new disk.
   */
  private static final Set<String> HARMLESS =
      Set.of("lock", "owner", "owner.part", "loa-postgres.part", "lost+found");

  /**
   * Takes the folder at this path, making it where it is absent.
   *
   * @throws Refusal where it belongs to something else
   */
  static Home at(Path path) throws Refusal {
    Path absolute = path.toAbsolutePath().normalize();
    try {
      Files.createDirectories(absolute);
      var home = new Home(absolute.toRealPath());
      if (!Files.exists(home.mark()) && !home.isFree()) {
        throw new Refusal(Reason.FOREIGN_FOLDER, Map.of("folder", absolute));
      }
      home.requireOwner();
      return home;
    } catch (FileAlreadyExistsException file) {
      throw new Refusal(Reason.FOREIGN_FOLDER, Map.of("folder", absolute));
    } catch (IOException failure) {
      if (isBelowFile(absolute)) {
        throw new Refusal(Reason.FOREIGN_FOLDER, Map.of("folder", absolute));
      }
      throw Refusal.of(failure, absolute);
    }
  }

  private static boolean isBelowFile(Path path) {
    for (Path at = path.getParent(); at != null; at = at.getParent()) {
      if (Files.isRegularFile(at)) return true;
    }
    return false;
  }

  /** Even root stays out: in somebody's folder, a link could make it write anywhere. */
  private void requireOwner() throws Refusal {
    int owner = Account.owner(folder);
    if (owner != Account.self()) {
      throw new Refusal(Reason.NO_PERMISSION, Map.of("path", folder, "owner", owner));
    }
  }

  private boolean isFree() throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      var names = all.map(p -> p.getFileName().toString()).collect(Collectors.toSet());
      return HARMLESS.containsAll(names);
    }
  }

  Path data() {
    return folder.resolve("data");
  }

  /** Data that is being made; has its final name only when it is whole. */
  Path unfinished() {
    return folder.resolve("data.new");
  }

  /** Stands while the data are given to another account. */
  Path owning() {
    return folder.resolve("owning");
  }

  Path password() {
    return folder.resolve("password");
  }

  Path port() {
    return folder.resolve("port");
  }

  Path lock() {
    return folder.resolve("lock");
  }

  Path owner() {
    return folder.resolve("owner");
  }

  Journal journal() {
    return new Journal(folder.resolve("start.log"), folder.resolve("log"));
  }

  /** Tells that the folder is ours. */
  private Path mark() {
    return folder.resolve("loa-postgres");
  }

  /** Makes the folder ours, when its owner is decided and the lock is held. */
  void take() throws IOException {
    if (!Files.exists(mark())) write(mark(), "1\n", "rw-r--r--");
    // The account that root becomes has to pass through; all that is in here is closed itself.
    permit(folder, Account.isRoot() ? "rwx--x--x" : "rwx------");
    Files.createDirectories(journal().folder());
    permit(journal().folder(), "rwx------");
  }

  /** Writes a whole file or none, and onto the disk before this returns. */
  void write(Path file, String text, String permissions) throws IOException {
    Path part = file.resolveSibling(file.getFileName() + ".part");
    Files.deleteIfExists(part);
    var options = EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    var attribute =
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions));
    try (var channel = FileChannel.open(part, options, attribute)) {
      var bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
      while (bytes.hasRemaining()) channel.write(bytes);
      channel.force(true);
    }
    Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    force(folder);
  }

  /** Puts the names in a folder onto the disk. */
  static void force(Path folder) throws IOException {
    try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }

  static void permit(Path path, String permissions) throws IOException {
    var wanted = PosixFilePermissions.fromString(permissions);
    if (!Files.getPosixFilePermissions(path).equals(wanted)) {
      Files.setPosixFilePermissions(path, wanted);
    }
  }

  static void requireSpace(Path folder, long needed) throws IOException, Refusal {
    long free = Files.getFileStore(folder).getUsableSpace();
    if (free < needed) {
      throw new Refusal(Reason.NO_SPACE, Map.of("folder", folder, "free", free, "needed", needed));
    }
  }

  /** Removes a folder with all in it; links are removed and not followed. */
  static void remove(Path folder) throws IOException {
    if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) return;
    try (var all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) Files.deleteIfExists(path);
    } catch (UncheckedIOException unreadable) {
      throw unreadable.getCause();
    } catch (DirectoryNotEmptyException written) {
      throw new IOException("still written to: " + folder, written);
    }
  }
}
