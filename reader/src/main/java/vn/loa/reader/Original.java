package vn.loa.reader;

/**
 * A file as it arrived. Whoever takes it in counts its digest while the bytes pass, before anybody
 * reads them.
 *
 * @param name the file's name, for people; its ending is a hint and never decides against the
 *     content
 * @param bytes all of them; not copied, so they must not change any more
 * @param sha256 of the bytes, lower-case hexadecimal
 */
@SuppressWarnings("ArrayRecordComponent") // never compared; copies of 64 MB would be waste
public record Original(String name, byte[] bytes, String sha256) {

  /** Longer files are refused before anything is read from them. */
  public static final int MOST_BYTES = 64 << 20;
}
