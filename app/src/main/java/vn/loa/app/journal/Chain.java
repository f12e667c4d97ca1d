package vn.loa.app.journal;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Each entry is hashed together with all before it. */
final class Chain {

  static final int LENGTH = 32;
  private static final long MICROS = 1_000_000;
  private static final int NANOS = 1_000;

  private Chain() {}

  /** What stands before the first entry. */
  static byte[] start() {
    return new byte[LENGTH];
  }

  /**
   * The digest of an entry.
   *
   * @param before the digest of the entry before it
   */
  static byte[] next(byte[] before, Entry entry) {
    try {
      var sha = MessageDigest.getInstance("SHA-256");
      sha.update(before);
      return sha.digest(letters(entry));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Every part with its length, so that no two entries have the same letters. */
  private static byte[] letters(Entry entry) {
    var bytes = new ByteArrayOutputStream();
    var out = new DataOutputStream(bytes);
    try {
      out.writeLong(entry.id());
      out.writeLong(micros(entry.at()));
      out.writeLong(micros(entry.written()));
      number(out, entry.actorId());
      text(out, entry.actorName());
      number(out, entry.bodyId());
      text(out, entry.act());
      text(out, entry.subject());
      text(out, entry.detail());
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  /** As exact as the database keeps it. */
  private static long micros(Instant instant) {
    return instant.getEpochSecond() * MICROS + instant.getNano() / NANOS;
  }

  private static void number(DataOutputStream out, @Nullable Long number) throws IOException {
    out.writeBoolean(number != null);
    out.writeLong(number == null ? 0 : number);
  }

  private static void text(DataOutputStream out, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }
}
