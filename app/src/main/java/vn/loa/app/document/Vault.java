package vn.loa.app.document;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;

/** Keeps bytes under the digest of themselves: the same bytes are kept once, and never change. */
interface Vault {

  /** What became of bytes that were brought. */
  sealed interface Deposit {}

  /**
   * They are on the disk.
   *
   * @param sha256 lower-case hexadecimal
   */
  record Kept(String sha256, long size) implements Deposit {}

  /** There were more of them than allowed; none is kept. */
  record TooLarge() implements Deposit {}

  /** The disk takes no more. */
  record NoRoom() implements Deposit {}

  /**
   * Keeps bytes as they come in, whole or not at all.
   *
   * @param most more bytes are refused
   * @throws IOException where whoever sends them breaks off
   */
  Deposit keep(InputStream bytes, long most) throws IOException;

  /**
   * The bytes under a digest.
   *
   * @throws IOException where they are not there
   */
  InputStream open(String sha256) throws IOException;

  /** Digests of what was last brought longer ago than that; and removes what was never finished. */
  List<String> listOlderThan(Duration age) throws IOException;

  /** Removes bytes, unless they were brought again meanwhile. */
  void remove(String sha256, Duration age) throws IOException;
}
