package vn.loa.postgres;

import java.io.BufferedInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/**
 * The binaries that come with Loa: an archive on the class path, unpacked once for each content.
 */
record Archive(String name) {

  static final Archive SHIPPED = new Archive("postgres-linux-x86_64.txz");

  private static final Set<PosixFilePermission> OPEN = PosixFilePermissions.fromString("rwxr-xr-x");

  private static final int SUM_DIGITS = 8;

  private static final int BLOCK = 1 << 16;

  private static final Duration LONGEST_SYNC = Duration.ofMinutes(1);

  /** Root's is where the account that it becomes can read it, which its home is not. */
  static Path usualCache() {
    if (Account.isRoot()) return Path.of("/var/cache/loa");
    String given = System.getenv("XDG_CACHE_HOME");
    return given == null || given.isBlank()
        ? Path.of(System.getProperty("user.home"), ".cache", "loa")
        : Path.of(given, "loa");
  }

  /** The folder with the unpacked programs, made where it is absent. */
  Path unpacked(Path cache) throws Refusal, InterruptedException {
    try {
      Path target = cache.resolve("postgres-" + key());
      if (!Files.isDirectory(target)) unpackOnce(cache, target);
      return target.toRealPath();
    } catch (IOException failure) {
      throw Refusal.of(failure, cache);
    }
  }

  /** One at a time, of all programs of this machine; whoever comes second finds the work done. */
  private void unpackOnce(Path cache, Path target)
      throws IOException, Refusal, InterruptedException {
    Files.createDirectories(cache, PosixFilePermissions.asFileAttribute(OPEN));
    // A lock of the system knows processes only, so threads queue here.
    synchronized (Archive.class) {
      try (var channel =
              FileChannel.open(
                  cache.resolve("unpacking.lock"),
                  StandardOpenOption.CREATE,
                  StandardOpenOption.WRITE);
          var lock = channel.lock()) {
        if (lock.isValid() && Files.isDirectory(target)) return;
        Home.requireSpace(cache, Home.UNPACKED);
        Path part = cache.resolve(target.getFileName() + ".part");
        Home.remove(part);
        unpack(part);
        // After a loss of power a finished name must not stand for empty files.
        if (Command.has("/bin/sync")) {
          Command.of("/bin/sync", "-f", part.toString()).run(cache, LONGEST_SYNC);
        }
        Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
      }
    }
  }

  private void unpack(Path into) throws IOException {
    Files.createDirectories(into, PosixFilePermissions.asFileAttribute(OPEN));
    try (var tar = new TarArchiveInputStream(new XZInputStream(open()))) {
      for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        write(entry, tar, into);
      }
    }
  }

  private static void write(TarArchiveEntry entry, InputStream content, Path into)
      throws IOException {
    Path path = into.resolve(entry.getName()).normalize();
    if (!path.startsWith(into)) throw new IOException("outside: " + entry.getName());
    if (entry.isDirectory()) {
      Files.createDirectories(path);
    } else if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
    } else {
      Files.createDirectories(path.getParent());
      Files.copy(content, path);
      boolean runs = (entry.getMode() & 0100) != 0;
      Files.setPosixFilePermissions(
          path, runs ? OPEN : PosixFilePermissions.fromString("rw-r--r--"));
    }
  }

  /**
   * Check sum and length of the content. The jar knows both; anything stronger would read 15 MB at
   * each start, to tell apart what we ship ourselves.
   */
  private String key() throws IOException {
    if (place().openConnection() instanceof JarURLConnection jar) {
      var entry = jar.getJarEntry();
      if (entry.getCrc() >= 0 && entry.getSize() >= 0) return key(entry.getCrc(), entry.getSize());
    }
    var sum = new CRC32();
    long length = 0;
    try (var in = open()) {
      byte[] block = new byte[BLOCK];
      for (int read = in.read(block); read >= 0; read = in.read(block)) {
        sum.update(block, 0, read);
        length += read;
      }
    }
    return key(sum.getValue(), length);
  }

  private static String key(long sum, long length) {
    return HexFormat.of().toHexDigits(sum, SUM_DIGITS) + "-" + length;
  }

  private InputStream open() throws IOException {
    return new BufferedInputStream(place().openStream(), BLOCK);
  }

  private URL place() throws IOException {
    var place = ClassLoader.getSystemResource(name);
    if (place == null) place = Archive.class.getClassLoader().getResource(name);
    if (place == null) throw new FileNotFoundException("not on the class path: " + name);
    return place;
  }

  /** Where the machine is not one that the archive was built for. */
  void requireMachine() throws Refusal {
    String machine = System.getProperty("os.name") + " " + System.getProperty("os.arch");
    if (!machine.equals("Linux amd64")) {
      throw new Refusal(
          Reason.UNSUITABLE_BINARIES, Map.of("binaries", name, "said", "built for Linux amd64"));
    }
  }
}
