package vn.loa.app.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * A folder with a file for each digest, {@code ab/cd/<sha256>}: written aside, synced, then
 * renamed, so that a name never stands for half of the bytes.
 */
@Component
final class FolderVault implements Vault {

  private static final Logger LOG = LoggerFactory.getLogger(FolderVault.class);

  private static final int SHARE = 1 << 16;

  /** The database must never be the one to find the disk full. */
  private static final long RESERVE = 256L << 20;

  private final Path folder;
  private final Path aside;

  @Autowired
  FolderVault(@Value("${loa.data}") Path data) throws IOException {
    this(data, "files");
  }

  FolderVault(Path data, String name) throws IOException {
    this.folder = data.resolve(name);
    this.aside = folder.resolve("aside");
    make(folder, data);
    make(aside, folder);
  }

  @Override
  public Deposit keep(InputStream bytes, long most) throws IOException {
    if (Files.getFileStore(folder).getUsableSpace() < RESERVE) return new NoRoom();
    var part = Files.createTempFile(aside, "", ".part");
    try {
      return take(bytes, most, part);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private Deposit take(InputStream bytes, long most, Path part) throws IOException {
    var digest = sha256();
    long size = 0;
    byte[] share = new byte[SHARE];
    try (var out = FileChannel.open(part, StandardOpenOption.WRITE)) {
      for (int got = bytes.read(share); got >= 0; got = bytes.read(share)) {
        size += got;
        if (size > most) return new TooLarge();
        digest.update(share, 0, got);
        if (!write(out, ByteBuffer.wrap(share, 0, got))) return new NoRoom();
      }
      out.force(true);
    }
    String name = HexFormat.of().formatHex(digest.digest());
    place(part, name);
    return new Kept(name, size);
  }

  private static boolean write(FileChannel out, ByteBuffer bytes) {
    try {
      while (bytes.hasRemaining()) out.write(bytes);
      return true;
    } catch (IOException full) {
      LOG.error("the vault takes no more bytes", full);
      return false;
    }
  }

  /** Also over the same bytes: they are young again, and no sweeper takes them. */
  private synchronized void place(Path part, String sha256) throws IOException {
    var first = folder.resolve(sha256.substring(0, 2));
    var second = first.resolve(sha256.substring(2, 4));
    make(first, folder);
    make(second, first);
    Files.move(
        part,
        second.resolve(sha256),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
    sync(second);
  }

  @Override
  public InputStream open(String sha256) throws IOException {
    return Files.newInputStream(file(sha256));
  }

  @Override
  public List<String> listOlderThan(Duration age) throws IOException {
    var limit = before(age);
    try (Stream<Path> parts = Files.list(aside)) {
      for (Path part : parts.toList()) if (isOlder(part, limit)) Files.deleteIfExists(part);
    }
    try (Stream<Path> all = Files.find(folder, 3, (path, facts) -> facts.isRegularFile())) {
      return all.filter(path -> !path.startsWith(aside))
          .filter(path -> isOlder(path, limit))
          .map(path -> path.getFileName().toString())
          .toList();
    }
  }

  @Override
  public synchronized void remove(String sha256, Duration age) throws IOException {
    if (isOlder(file(sha256), before(age))) Files.deleteIfExists(file(sha256));
  }

  private static boolean isOlder(Path file, FileTime limit) {
    try {
      return Files.getLastModifiedTime(file).compareTo(limit) < 0;
    } catch (IOException gone) {
      return false;
    }
  }

  /** By the clock that stamps the files, which on a shared folder is not this machine's. */
  private FileTime before(Duration age) throws IOException {
    var probe = Files.createTempFile(aside, "", ".now");
    try {
      return FileTime.from(Files.getLastModifiedTime(probe).toInstant().minus(age));
    } finally {
      Files.deleteIfExists(probe);
    }
  }

  private Path file(String sha256) throws NoSuchFileException {
    if (!sha256.matches("[0-9a-f]{64}")) throw new NoSuchFileException(sha256);
    return folder.resolve(sha256.substring(0, 2)).resolve(sha256.substring(2, 4)).resolve(sha256);
  }

  private static void make(Path folder, Path parent) throws IOException {
    if (Files.isDirectory(folder)) return;
    var mine = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
    Files.createDirectories(folder, mine);
    sync(parent);
  }

  /** A new name is safe once its folder is on the disk. */
  private static void sync(Path folder) throws IOException {
    try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
