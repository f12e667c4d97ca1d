package vn.loa.reader;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.loa.reader.Outcome.Remark;

/**
 * Characters won from bytes.
 *
 * @param remark how sure that was; null where nothing is to say
 */
record Decoding(String text, @Nullable Remark remark) {

  /** What an office's old Windows in Vietnam wrote unless told otherwise. */
  private static final String LAST_RESORT = "windows-1258";

  /** As HTML names its encoding; Word's "filtered HTML" is seldom UTF-8. */
  private static final Pattern DECLARED =
      Pattern.compile("<meta[^>]{0,200}charset\\s*=\\s*[\"']?([A-Za-z0-9_.:-]{3,40})");

  private static final char LOST = '\ufffd';

  /** The characters, or null where the bytes are no text in any encoding that we know. */
  static @Nullable Decoding of(byte[] bytes) {
    var decoding = any(bytes);
    return decoding == null || isBinary(decoding.text) ? null : decoding;
  }

  private static @Nullable Decoding any(byte[] bytes) {
    if (starts(bytes, 0xff, 0xfe)) return sure(text(bytes, 2, UTF_16LE));
    if (starts(bytes, 0xfe, 0xff)) return sure(text(bytes, 2, UTF_16BE));
    var wide = wide(bytes);
    if (wide != null) return sure(text(bytes, 0, wide));
    var unicode = unicode(bytes, starts(bytes, 0xef, 0xbb, 0xbf) ? 3 : 0);
    if (unicode != null) return unicode;
    var declared = declared(bytes);
    if (declared != null) return sure(text(bytes, 0, declared));
    if (!Charset.isSupported(LAST_RESORT)) return null;
    String text = text(bytes, 0, Charset.forName(LAST_RESORT));
    if (lost(text) * 200 > text.length()) return null;
    return new Decoding(
        text, new Remark(Remark.Kind.ENCODING_ASSUMED, Map.of("encoding", LAST_RESORT)));
  }

  private static Decoding sure(String text) {
    return new Decoding(text, null);
  }

  /** UTF-8, forgiven a few broken characters such as a last one that was cut. */
  private static @Nullable Decoding unicode(byte[] bytes, int from) {
    try {
      var buffer = ByteBuffer.wrap(bytes, from, bytes.length - from);
      return sure(UTF_8.newDecoder().decode(buffer).toString());
    } catch (CharacterCodingException notQuite) {
      String text = text(bytes, from, UTF_8);
      long lost = lost(text);
      long foreign = text.chars().filter(c -> c > 0x7f).count();
      if (lost * 50 > foreign) return null;
      var values = Map.of("count", Long.toString(lost));
      return new Decoding(text, new Remark(Remark.Kind.CHARACTERS_LOST, values));
    }
  }

  private static long lost(String text) {
    return text.chars().filter(c -> c == LOST).count();
  }

  /** Text has no zero and few control characters. */
  private static boolean isBinary(String text) {
    int strange = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == 0) return true;
      if (c < ' ' && "\t\n\r\f\u000b\u001a\u001b".indexOf(c) < 0) strange++;
    }
    return strange * 200L > text.length();
  }

  /** UTF-16 without its mark: every second byte of a line of text is zero, the others never. */
  private static @Nullable Charset wide(byte[] bytes) {
    int size = Math.min(bytes.length & ~1, 4096);
    int even = 0;
    int odd = 0;
    for (int i = 0; i < size; i += 2) {
      if (bytes[i] == 0) even++;
      if (bytes[i + 1] == 0) odd++;
    }
    if (size < 8) return null;
    if (odd * 5 > size && even == 0) return UTF_16LE;
    if (even * 5 > size && odd == 0) return UTF_16BE;
    return null;
  }

  private static @Nullable Charset declared(byte[] bytes) {
    var head = new String(bytes, 0, Math.min(bytes.length, 4096), ISO_8859_1);
    var found = DECLARED.matcher(head);
    if (!found.find()) return null;
    try {
      String name = found.group(1);
      if (!Charset.isSupported(name)) return null;
      var charset = Charset.forName(name);
      return charset.equals(UTF_8) || charset.name().startsWith("UTF-16") ? null : charset;
    } catch (IllegalCharsetNameException unknown) {
      return null;
    }
  }

  private static String text(byte[] bytes, int from, Charset charset) {
    try {
      var decoder =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPLACE)
              .onUnmappableCharacter(CodingErrorAction.REPLACE);
      return decoder.decode(ByteBuffer.wrap(bytes, from, bytes.length - from)).toString();
    } catch (CharacterCodingException impossible) {
      throw new IllegalStateException("a replacing decoder reported " + charset, impossible);
    }
  }

  private static boolean starts(byte[] bytes, int... head) {
    if (bytes.length < head.length) return false;
    for (int i = 0; i < head.length; i++) if ((bytes[i] & 0xff) != head[i]) return false;
    return true;
  }
}
