package vn.loa.vietnamese.legacy;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A family of fonts that drew Vietnamese letters at the places of other characters. Text in such a
 * font arrives as the characters of windows-1252 or ISO 8859-1: "KÕ ho¹ch" or "Keá hoaïch" for "Kế
 * hoạch".
 */
public enum LegacyFont {
  /** TCVN 5712:1993 as the fonts of the ABC program have it: {@code .VnTime}, {@code .VnArial}. */
  TCVN3,

  /** Those of them that draw every letter as a capital: {@code .VnTimeH}, {@code .VnArialH}. */
  TCVN3_CAPITALS,

  /** {@code VNI-Times} and its sisters: a letter, then the character of its marks. */
  VNI;

  /** What a PDF puts before the name of a font of which it carries some letters only. */
  private static final Pattern SUBSET = Pattern.compile("^[A-Z]{6}\\+");

  private static final Pattern STYLE =
      Pattern.compile("(?i)([,\\s-]+(bold|italic|regular|normal|narrow|condensed|oblique|mt)+)+$");

  /**
   * The family of a font by its name, as Word, a style sheet or a PDF gives it.
   *
   * @return null for a font that has Unicode letters, or that is not known
   */
  public static @Nullable LegacyFont ofName(String name) {
    String plain = SUBSET.matcher(name.strip()).replaceFirst("");
    plain = STYLE.matcher(plain.replace("\"", "").replace("'", "").strip()).replaceFirst("");
    String lower = plain.toLowerCase(Locale.ROOT);
    if (lower.startsWith("vni-") || lower.startsWith("vni ")) return VNI;
    if (lower.startsWith(".vn")) return plain.endsWith("H") ? TCVN3_CAPITALS : TCVN3;
    // Some writers of PDF drop the dot.
    if (plain.matches("Vn(Time|Arial|Avant|Book|Century|Courier|Helvet|Univers|Bodoni)\\w*")) {
      return plain.endsWith("H") ? TCVN3_CAPITALS : TCVN3;
    }
    return null;
  }

  /**
   * The family that a text is in, if most of it is.
   *
   * @return null for sound Unicode, for other languages and for a text too short to tell; never
   *     {@link #TCVN3_CAPITALS}, which letters alone do not show
   */
  public static @Nullable LegacyFont detect(String text) {
    return LegacyText.of(text).mostly();
  }

  /**
   * Whether a text reads better in this font than as it stands, or equally well. A document may
   * name an old font for text that was typed in Unicode; that must stay as it is. Ask for all the
   * text in one font, a word alone tells little.
   */
  public boolean explains(String text) {
    return Spelling.weight(text, convert(text)) <= Spelling.weight(text);
  }

  /**
   * The text in Unicode, NFC. Characters that the font does not know stay. A capital with a tone
   * has no place of its own in {@link #TCVN3}; it is told by the capitals around it.
   *
   * @param text as decoded with windows-1252 or ISO 8859-1
   */
  public String toUnicode(String text) {
    return Normalizer.normalize(convert(text), Normalizer.Form.NFC);
  }

  private String convert(String text) {
    return ofBytes(CodePage.WINDOWS_1252.narrow(text));
  }

  /** From characters that are bytes, as {@link CodePage#narrow} gives them. */
  String ofBytes(String narrow) {
    return switch (this) {
      case TCVN3 -> Tcvn3.toUnicode(narrow);
      case TCVN3_CAPITALS -> Tcvn3.toUnicode(narrow).toUpperCase(Locale.ROOT);
      case VNI -> Vni.toUnicode(narrow);
    };
  }
}
