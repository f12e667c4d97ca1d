package vn.loa.app.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderVaultTest {

  private static final String SHA =
      "2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae";
  private static final Duration DAY = Duration.ofDays(1);

  @TempDir Path folder;
  private FolderVault vault;

  @BeforeEach
  void make() throws IOException {
    vault = new FolderVault(folder, "files");
  }

  @Test
  @DisplayName(
      "Bytes lie under their digest, for their owner alone, and twice the same are one file")
  void kept() throws IOException {
    assertThat(keep("foo")).isEqualTo(new Vault.Kept(SHA, 3));
    assertThat(keep("foo")).isEqualTo(new Vault.Kept(SHA, 3));
    var file = folder.resolve("files/2c/26/" + SHA);
    assertThat(file).hasContent("foo");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    try (var bytes = vault.open(SHA)) {
      assertThat(bytes.readAllBytes()).isEqualTo("foo".getBytes(StandardCharsets.UTF_8));
    }
    assertThat(files()).containsExactly(file);
  }

  @Test
  @DisplayName("Too many bytes, and a sender that breaks off, leave nothing behind")
  void notKept() throws IOException {
    assertThat(vault.keep(new ByteArrayInputStream(new byte[11]), 10))
        .isEqualTo(new Vault.TooLarge());
    var broken =
        new SequenceInputStream(
            new ByteArrayInputStream(new byte[100_000]),
            new InputStream() {
              @Override
              public int read() throws IOException {
                throw new IOException("gone");
              }
            });
    assertThatThrownBy(() -> vault.keep(broken, 1 << 20)).hasMessage("gone");
    assertThat(files()).isEmpty();
  }

  @Test
  @DisplayName("Only what is older than a day is old; bytes that are brought again are young again")
  void old() throws IOException {
    keep("foo");
    assertThat(vault.listOlderThan(DAY)).isEmpty();
    age(folder.resolve("files/2c/26/" + SHA));
    age(Files.createFile(folder.resolve("files/aside/left.part")));
    assertThat(vault.listOlderThan(DAY)).containsExactly(SHA);
    assertThat(files()).hasSize(1);
    keep("foo");
    vault.remove(SHA, DAY);
    assertThat(files()).hasSize(1);
    age(folder.resolve("files/2c/26/" + SHA));
    vault.remove(SHA, DAY);
    assertThat(files()).isEmpty();
  }

  @Test
  @DisplayName("A name that is no digest opens nothing")
  void noDigest() {
    for (String name :
        List.of("", "../../secrets/owner", SHA + "0", SHA.toUpperCase(java.util.Locale.ROOT)))
      assertThatThrownBy(() -> vault.open(name)).isInstanceOf(IOException.class);
  }

  private Vault.Deposit keep(String text) throws IOException {
    return vault.keep(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), 1 << 20);
  }

  private static void age(Path file) throws IOException {
    var stamp = Files.getLastModifiedTime(file).toInstant().minus(DAY).minusSeconds(60);
    Files.setLastModifiedTime(file, FileTime.from(stamp));
  }

  private List<Path> files() throws IOException {
    try (var all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).toList();
    }
  }
}
