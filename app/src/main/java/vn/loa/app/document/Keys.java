package vn.loa.app.document;

import java.security.SecureRandom;
import java.util.HexFormat;

/** Keys of forms: sent again with the same key, a form has one effect. */
final class Keys {

  private static final int BYTES = 16;

  private Keys() {}

  static String fresh(SecureRandom random) {
    byte[] bytes = new byte[BYTES];
    random.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }
}
