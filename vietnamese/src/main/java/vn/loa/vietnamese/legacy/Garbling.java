package vn.loa.vietnamese.legacy;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/**
 * UTF-8 that was opened in a Windows code page and saved again: "Káº¿ hoáº¡ch" for "Kế hoạch". It
 * is taken back where every byte can be told.
 */
public final class Garbling {

  /** A sound text may hold stretches that happen to be UTF-8; not so much. */
  private static final int LEAST = 3;

  private Garbling() {}

  /**
   * The text with its garbled stretches taken back, NFC, or null where it is not garbled. Sound
   * stretches, and those that lost a byte, stay.
   *
   * @param text as decoded, before its marks are put together
   */
  public static @Nullable String repair(String text) {
    String once = once(text);
    if (once == null) return null;
    String twice = once(once);
    return Normalizer.normalize(twice == null ? once : twice, Normalizer.Form.NFC);
  }

  private static @Nullable String once(String text) {
    if (!mayBe(text)) return null;
    String best = null;
    int most = LEAST - 1;
    for (var page : CodePage.values()) {
      var out = new StringBuilder(text.length());
      int weight = stretches(text, page, out);
      if (weight > most) {
        most = weight;
        best = out.toString();
      }
    }
    return best;
  }

  /** Whether a first and a second byte of a letter stand together anywhere. */
  private static boolean mayBe(String text) {
    for (int i = 1; i < text.length(); i++) {
      char first = text.charAt(i - 1);
      if (first < 0xc2 || first > 0x103 || first > 0xf4 && first < 0x102) continue;
      if (isSecond(text.charAt(i))) return true;
    }
    return false;
  }

  private static boolean isSecond(char c) {
    for (var page : CodePage.values()) {
      int b = page.byteOf(c);
      if (b >= 0x80 && b < 0xc0) return true;
    }
    return false;
  }

  /**
   * How much could be taken back: two for a stretch with a letter of three bytes, which hardly
   * happens by chance, one for another; nothing where there is no such letter.
   */
  private static int stretches(String text, CodePage page, StringBuilder out) {
    int found = 0;
    boolean wide = false;
    int from = 0;
    while (from < text.length()) {
      int to = from;
      while (to < text.length() && page.byteOf(text.charAt(to)) >= 0x80) to++;
      String sound = to - from > 1 ? decoded(text, from, to, page) : null;
      if (sound != null) {
        out.append(sound);
        boolean wider = sound.chars().anyMatch(c -> c >= 0x800 || c < 0xa0);
        found += wider ? 2 : 1;
        wide |= wider;
      } else {
        out.append(text, from, to);
      }
      if (to < text.length()) out.append(text.charAt(to++));
      from = to;
    }
    return wide ? found : 0;
  }

  private static @Nullable String decoded(String text, int from, int to, CodePage page) {
    // A letter beside it that the page does not have was not in it.
    if (from > 0 && isBeyond(text.charAt(from - 1), page)) return null;
    if (to < text.length() && isBeyond(text.charAt(to), page)) return null;
    var bytes = new byte[to - from];
    for (int i = from; i < to; i++) bytes[i - from] = (byte) page.byteOf(text.charAt(i));
    try {
      String sound = UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return sound.chars().allMatch(Garbling::isVietnamese) ? sound : null;
    } catch (CharacterCodingException notUtf8) {
      return null;
    }
  }

  private static boolean isBeyond(char c, CodePage page) {
    return Character.isLetter(c) && page.byteOf(c) < 0;
  }

  /** Letters, marks and typographic signs of Vietnamese texts, and what is garbled twice. */
  private static boolean isVietnamese(int c) {
    return c >= 0x80 && c < 0x180
        || "\u01a0\u01a1\u01af\u01b0\ufeff".indexOf(c) >= 0
        || c >= 0x192 && c < 0x193
        || c >= 0x2c6 && c < 0x2dd
        || c >= 0x300 && c < 0x330
        || c >= 0x1ea0 && c < 0x1f00
        || c >= 0x2000 && c < 0x2300
        || c >= 0x25a0 && c < 0x2600;
  }
}
