package vn.loa.reader;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.loa.reader.Outcome.Remark;
import vn.loa.reader.html.HtmlText;
import vn.loa.vietnamese.legacy.Garbling;
import vn.loa.vietnamese.legacy.LegacyFont;
import vn.loa.vietnamese.legacy.LegacyText;

/**
 * A text whose letters of fonts made before Unicode, or spoilt by a wrong encoding, were put right.
 *
 * @param text NFC
 * @param fonts that letters were taken from
 * @param wasGarbled whether UTF-8 had to be taken back
 */
record OldLetters(String text, Set<LegacyFont> fonts, boolean wasGarbled) {

  /** UTF-8 read as a Windows code page: "Káº¿ hoáº¡ch". */
  private static final Pattern GARBLED =
      Pattern.compile(
          "\u00e1[\u00ba\u00bb\u0102]|\u00c4[\u2018\u0192\u0111]|\u00c6[\u00b0\u00a1]|\u00c3[\u00a1-\u00bf]");

  private static final int SAMPLE = 200_000;

  static OldLetters of(String decoded) {
    String repaired = Garbling.repair(decoded);
    return lines(repaired == null ? decoded : repaired, Set.of(), repaired != null);
  }

  /** An element may name an old font; letters that nobody names one for are told by themselves. */
  static OldLetters ofHtml(String decoded) {
    String repaired = Garbling.repair(decoded);
    var page = HtmlText.of(repaired == null ? decoded : repaired);
    return lines(page.text(), page.fonts(), repaired != null);
  }

  private static OldLetters lines(String text, Set<LegacyFont> named, boolean wasGarbled) {
    var lines = LegacyText.of(text);
    var fonts = EnumSet.noneOf(LegacyFont.class);
    fonts.addAll(named);
    fonts.addAll(lines.lines().keySet());
    return new OldLetters(lines.text(), fonts, wasGarbled);
  }

  /** Whether letters stayed that cannot be told any more. */
  boolean isSpoilt() {
    String sample = text.substring(0, Math.min(text.length(), SAMPLE));
    long foreign = sample.chars().filter(c -> c > 0x7f).count();
    // In such a text most Vietnamese letters are spoilt; in a sound one hardly any.
    return foreign >= 8 && GARBLED.matcher(sample).results().count() > 0.2 * foreign;
  }

  /**
   * What people should know.
   *
   * @param decoding what was to say about the bytes; a guess about them says less than the font
   */
  List<Remark> remarks(@Nullable Remark decoding) {
    var remarks = new ArrayList<Remark>();
    boolean guessed = decoding != null && decoding.kind() == Remark.Kind.ENCODING_ASSUMED;
    if (decoding != null && !(guessed && !fonts.isEmpty())) remarks.add(decoding);
    if (wasGarbled) remarks.add(new Remark(Remark.Kind.GARBLING_REPAIRED, Map.of()));
    if (!fonts.isEmpty()) {
      var names = new TreeSet<String>();
      for (var font : fonts) names.add(name(font));
      var values = Map.of("font", String.join(", ", names));
      remarks.add(new Remark(Remark.Kind.LEGACY_CONVERTED, values));
    }
    return remarks;
  }

  private static String name(LegacyFont font) {
    return switch (font) {
      case TCVN3, TCVN3_CAPITALS -> ".VnTime (TCVN3)";
      case VNI -> "VNI-Times (VNI)";
    };
  }
}
