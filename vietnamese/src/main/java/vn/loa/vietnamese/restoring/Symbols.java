package vn.loa.vietnamese.restoring;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.loa.vietnamese.Folding;
import vn.loa.vietnamese.Words;

/** The letters in symbols of documents, {@code 61/2018/NĐ-CP}, and shorthand with a letter Đ. */
final class Symbols {

  private static final Map<String, String> SHORTHAND =
      Set.of(
              "HĐND", "QĐND", "TTĐT", "LĐTBXH", "GDĐT", "KHĐT", "SKHĐT", "SGDĐT", "BGDĐT", "BKHĐT",
              "SLĐTBXH", "BLĐTBXH", "LĐLĐ", "TLĐ", "CĐS", "BCĐ", "HĐTV", "HĐXX", "HĐLĐ", "CQĐT",
              "ĐTN", "ĐUB", "ĐUK", "CĐCS", "QSDĐ", "PBGDPL")
          .stream()
          .collect(Collectors.toMap(s -> Folding.fold(s), s -> s));

  /**
   * Kinds of documents that a scanner spoils; HD and DA are left, for they are kinds of their own.
   */
  private static final Map<String, String> KINDS =
      Map.of("nd", "NĐ", "nb", "NĐ", "np", "NĐ", "qd", "QĐ", "qb", "QĐ", "cd", "CĐ", "gd", "GĐ");

  private Symbols() {}

  /** Whether the word is glued by a stroke to a number or to more capitals. */
  static boolean isPart(Words words, int i) {
    if (!words.isCapital(i)) return false;
    return isGlued(words, i, i - 1, i - 2) || isGlued(words, i + 2, i + 1, i + 2);
  }

  /**
   * Whether the sign hugs both its neighbours and the far one is a number or begins with a capital.
   */
  private static boolean isGlued(Words words, int right, int sign, int far) {
    if (sign < 1 || far < 0 || far >= words.size()) return false;
    if (!words.is(sign, "/") && !words.is(sign, "-")) return false;
    if (words.gap(sign) != Words.Gap.NONE || words.gap(right) != Words.Gap.NONE) return false;
    return words.isNumber(far) || words.isLetters(far) && isMostlyCapitals(words, far);
  }

  private static boolean isMostlyCapitals(Words words, int i) {
    int capitals = 0;
    for (int c = words.start(i); c < words.end(i); c++) {
      if (Character.isUpperCase(words.source().charAt(c))) capitals++;
    }
    return capitals * 2 > words.end(i) - words.start(i);
  }

  /**
   * Whether the word counts parts: II, IV, and what scanners make of them at the head of a line, I1
   * or Il. Which number it was is not guessed.
   */
  static boolean isRoman(Words words, int i) {
    String source = words.source();
    boolean misread = false;
    for (int c = words.start(i); c < words.end(i); c++) {
      char ch = source.charAt(c);
      if (ch == '1' || ch == 'l') misread = true;
      else if (ch != 'I' && ch != 'V' && ch != 'X') return false;
    }
    return !misread || words.isCapital(i) && words.startsLine(i);
  }

  /**
   * Whether a number is glued to the word, 02tin or tin1: figures that spell no letter of it. The 6
   * of s6 does.
   */
  static boolean holdsNumber(Words words, int i) {
    String source = words.source();
    int from = words.start(i);
    int to = words.end(i);
    int letters = from;
    while (letters < to && Character.isDigit(source.charAt(letters))) letters++;
    int figures = to;
    while (figures > letters && Character.isDigit(source.charAt(figures - 1))) figures--;
    if (letters - from > 2 || to - figures > 2) return true;
    if (letters > from) {
      // 1ap is lap with a misread l; 1tin is one tin.
      boolean vowel =
          letters < to && Letter.isVowel(Letter.bare(Letter.of(source.charAt(letters))));
      return !vowel && to - letters > 1 && Syllable.isValidBare(source, letters, to);
    }
    if (to - figures > 1 && words.isCapital(i)) return true;
    boolean sound =
        to - figures > 1
            ? Syllable.isValidBare(source, from, figures)
            : Syllable.isValid(source, from, figures);
    return to > figures && figures - from > 1 && sound;
  }

  /** The second half of a name that Vietnamese does not spell: M'gar. */
  static boolean isAfterApostrophe(Words words, int i) {
    return words.gap(i) == Words.Gap.NONE && (words.is(i - 1, "'") || words.is(i - 1, "’"));
  }

  /** "-nt-", as above: two letters between two dashes that hug them. */
  static boolean isDitto(Words words, int i) {
    return words.end(i) - words.start(i) == 2
        && i + 1 < words.size()
        && words.is(i - 1, "-")
        && words.is(i + 1, "-")
        && words.gap(i) == Words.Gap.NONE
        && words.gap(i + 1) == Words.Gap.NONE;
  }

  /** The right letters of a damaged part of a symbol, or null. */
  static @Nullable String restored(Words words, int i) {
    String shorthand = shorthand(words, i);
    if (shorthand != null) return shorthand;
    String kind = KINDS.get(words.folded(i));
    if (kind == null || !words.isAllCapitals(i)) return null;
    // Only between a number and a body: 61/2018/NB-CP.
    boolean afterNumber = i > 1 && words.isNumber(i - 2);
    boolean beforeBody = i + 2 < words.size() && words.is(i + 1, "-") && words.isLetters(i + 2);
    return afterNumber && beforeBody && !kind.equals(words.written(i)) ? kind : null;
  }

  /** The shorthand with its Đ put back, or null. */
  static @Nullable String shorthand(Words words, int i) {
    String known = SHORTHAND.get(words.folded(i).toLowerCase(Locale.ROOT));
    return known == null || known.equals(words.written(i)) || !isMostlyCapitals(words, i)
        ? null
        : known;
  }
}
