package vn.loa.cli.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** A file of our own that becomes part of the page as it is. */
final class Asset {

  private static final String SANS = "Be Vietnam Pro";

  /** Letters with Vietnamese marks; the rest is Latin. */
  private static final String VIETNAMESE =
      "U+0102-0103,U+0110-0111,U+0128-0129,U+0168-0169,U+01A0-01A1,U+01AF-01B0,U+0300-0301,"
          + "U+0303-0304,U+0308-0309,U+0323,U+0329,U+1EA0-1EF9,U+20AB";

  private static final String LATIN = "U+0000-00FF,U+2000-206F,U+2190-21FF";

  private final String content;

  private Asset(String content) {
    this.content = content;
  }

  String content() {
    return content;
  }

  /** The fonts and style sheets of a page. */
  static Asset style(String... files) {
    var css = new StringBuilder();
    for (var weight : new String[] {"400", "600"}) {
      css.append(font(weight, "vietnamese", VIETNAMESE)).append(font(weight, "latin", LATIN));
    }
    for (var file : files) css.append(new String(bytes(file), StandardCharsets.UTF_8));
    return new Asset(css.toString());
  }

  static Asset script(String file) {
    return new Asset(new String(bytes(file), StandardCharsets.UTF_8));
  }

  private static String font(String weight, String letters, String range) {
    byte[] font = bytes("fonts/be-vietnam-pro-" + letters + "-" + weight + "-normal.woff2");
    return "@font-face{font-family:\""
        + SANS
        + "\";font-weight:"
        + weight
        + ";font-display:swap;src:url(data:font/woff2;base64,"
        + Base64.getEncoder().encodeToString(font)
        + ") format(\"woff2\");unicode-range:"
        + range
        + "}\n";
  }

  /** The name by which a content security policy allows exactly this text. */
  String allowed() {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    } catch (NoSuchAlgorithmException never) {
      throw new IllegalStateException("every JDK has SHA-256", never);
    }
  }

  private static byte[] bytes(String name) {
    try (var in = Asset.class.getResourceAsStream(name)) {
      if (in == null) throw new IllegalStateException("no " + name);
      return in.readAllBytes();
    } catch (IOException broken) {
      throw new UncheckedIOException(name, broken);
    }
  }
}
