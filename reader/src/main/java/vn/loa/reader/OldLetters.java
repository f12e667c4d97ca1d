package vn.loa.reader;

import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.loa.reader.Outcome.Reason;
import vn.loa.reader.Outcome.Unreadable;

/**
 * Vietnamese that only looks right in a font made before Unicode, or that an encoding mistake has
 * spoilt. It is told by characters that stand inside words and that no Vietnamese word has.
 */
final class OldLetters {

  /** .VnTime and its sisters: "KÕ ho¹ch tuyªn truyÒn". */
  private static final Pattern TCVN3 =
      Pattern.compile(
          "(?<=\\p{L})[\u00a8\u00a9\u00ac\u00ae\u00b5-\u00b9]|[\u00a9\u00ae\u00b5-\u00b9](?=\\p{L})|\u00aa(?=[a-z])|\u00ab(?=[a-z])");

  /** VNI-Times and its sisters: "Keá hoaïch tuyeân truyeàn". */
  private static final Pattern VNI =
      Pattern.compile("[aeouyAEOUYöôÖÔ][ïøûåäëüÏØÛÅÄËÜ]|e[âáàå]|a[âêùéè]|[oô]â|ñ[aeoiuyö]");

  /** UTF-8 read as a Windows code page: "Káº¿ hoáº¡ch". */
  private static final Pattern GARBLED =
      Pattern.compile(
          "\u00e1[\u00ba\u00bb\u0102]|\u00c4[\u2018\u0192\u0111]|\u00c6[\u00b0\u00a1]|\u00c3[\u00a1-\u00bf]");

  private static final int SAMPLE = 200_000;

  private OldLetters() {}

  /** Why such a text cannot be read, or null where it is not such a text. */
  static @Nullable Unreadable of(String text) {
    String sample = text.substring(0, Math.min(text.length(), SAMPLE));
    long foreign = sample.chars().filter(c -> c > 0x7f).count();
    if (foreign < 8) return null;
    // In such a text most Vietnamese letters are spoilt; in a sound one hardly any.
    if (share(GARBLED, sample, foreign) > 0.2) return Unreadable.because(Reason.GARBLED);
    if (share(TCVN3, sample, foreign) > 0.2) return font("TCVN3 (.VnTime)");
    if (share(VNI, sample, foreign) > 0.2) return font("VNI");
    return null;
  }

  private static Unreadable font(String name) {
    return new Unreadable(Reason.LEGACY_FONT, Map.of("font", name));
  }

  private static double share(Pattern pattern, String sample, long foreign) {
    return (double) pattern.matcher(sample).results().count() / foreign;
  }
}
