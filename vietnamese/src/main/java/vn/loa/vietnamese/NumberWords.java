package vn.loa.vietnamese;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Numbers as offices write them: {@code 05}, {@code 89,64}, {@code 1.234,5}, {@code hai mươi mốt}.
 */
public final class NumberWords {

  /**
   * A number that was read.
   *
   * @param value what it says
   * @param to one past its last word
   */
  public record Reading(BigDecimal value, int to) {}

  private record Digit(String accented, int value) {}

  /** Accents matter: "tám" is eight, "tấm" is not; "sáu" is six, "sau" is after. */
  private static final Map<String, Digit> DIGITS =
      Map.ofEntries(
          Map.entry("mot", new Digit("một", 1)),
          Map.entry("hai", new Digit("hai", 2)),
          Map.entry("ba", new Digit("ba", 3)),
          Map.entry("bon", new Digit("bốn", 4)),
          Map.entry("nam", new Digit("năm", 5)),
          Map.entry("sau", new Digit("sáu", 6)),
          Map.entry("bay", new Digit("bảy", 7)),
          Map.entry("tam", new Digit("tám", 8)),
          Map.entry("chin", new Digit("chín", 9)));

  /** What only follows tens; five there is lăm, for "mười năm" are ten years. */
  private static final Map<String, Digit> UNITS =
      Map.of(
          "mot", new Digit("mốt", 1),
          "tu", new Digit("tư", 4),
          "lam", new Digit("lăm", 5),
          "nham", new Digit("nhăm", 5));

  private NumberWords() {}

  /**
   * The number in figures or in words that begins at a word, or null.
   *
   * @param limit one past the last word that may belong to it
   */
  public static @Nullable Reading at(Words text, int at, int limit) {
    if (at >= limit) return null;
    if (text.isNumber(at)) {
      var value = figures(text.folded(at));
      return value == null ? null : new Reading(value, at + 1);
    }
    return spelt(text, at, limit);
  }

  /**
   * Figures with a comma for the fraction and points between thousands; null where they do not fit.
   */
  public static @Nullable BigDecimal figures(String written) {
    int comma = written.indexOf(',');
    String whole = comma < 0 ? written : written.substring(0, comma);
    String fraction = comma < 0 ? "" : written.substring(comma + 1);
    if (comma >= 0 && !isDigits(fraction)) return null;
    if (isDigits(whole)) return new BigDecimal(comma < 0 ? whole : whole + "." + fraction);
    if (isGrouped(whole))
      return new BigDecimal(whole.replace(".", "") + (comma < 0 ? "" : "." + fraction));
    return comma < 0 && isDecimal(whole) ? new BigDecimal(whole) : null;
  }

  private static boolean isDigits(String s) {
    if (s.isEmpty()) return false;
    for (int i = 0; i < s.length(); i++) if (s.charAt(i) < '0' || s.charAt(i) > '9') return false;
    return true;
  }

  /** "1.234.567": points before each three digits. */
  private static boolean isGrouped(String s) {
    int first = s.indexOf('.');
    if (first < 1 || first > 3 || (s.length() - first) % 4 != 0) return false;
    for (int i = 0; i < s.length(); i++) {
      boolean point = i >= first && (i - first) % 4 == 0;
      if (point ? s.charAt(i) != '.' : s.charAt(i) < '0' || s.charAt(i) > '9') return false;
    }
    return true;
  }

  private static boolean isDecimal(String s) {
    int point = s.indexOf('.');
    return point > 0 && isDigits(s.substring(0, point)) && isDigits(s.substring(point + 1));
  }

  /** "hai", "mười", "mười lăm", "hai mươi mốt", "một trăm linh năm"; up to 999. */
  private static @Nullable Reading spelt(Words text, int at, int limit) {
    if (text.canBe(at, "muoi", "mười")) return tens(text, 10, at + 1, limit);
    int digit = digit(text, at, limit);
    if (digit < 0) return null;
    int next = at + 1;
    if (next < limit && text.canBe(next, "muoi", "mươi"))
      return tens(text, digit * 10, next + 1, limit);
    if (next < limit && text.canBe(next, "tram", "trăm"))
      return hundreds(text, digit * 100, next + 1, limit);
    return reading(digit, next);
  }

  /** What follows hundreds: mười lăm, hai mươi, linh năm, or nothing. */
  private static Reading hundreds(Words text, int value, int at, int limit) {
    if (at < limit && text.canBe(at, "muoi", "mười")) return tens(text, value + 10, at + 1, limit);
    if (at < limit && (text.canBe(at, "linh", "linh") || text.canBe(at, "le", "lẻ"))) {
      int unit = digit(text, at + 1, limit);
      return unit < 0 ? reading(value, at) : reading(value + unit, at + 2);
    }
    int digit = digit(text, at, limit);
    return digit > 0 && at + 1 < limit && text.canBe(at + 1, "muoi", "mươi")
        ? tens(text, value + digit * 10, at + 2, limit)
        : reading(value, at);
  }

  private static Reading tens(Words text, int value, int at, int limit) {
    if (at >= limit) return reading(value, at);
    String word = text.folded(at);
    var unit = UNITS.get(word);
    if (unit != null && text.canBe(at, word, unit.accented())) {
      return reading(value + unit.value(), at + 1);
    }
    int digit = word.equals("nam") ? -1 : digit(text, at, limit);
    return digit < 0 ? reading(value, at) : reading(value + digit, at + 1);
  }

  private static int digit(Words text, int at, int limit) {
    if (at >= limit) return -1;
    var digit = DIGITS.get(text.folded(at));
    return digit == null || !text.canBe(at, text.folded(at), digit.accented()) ? -1 : digit.value();
  }

  private static Reading reading(int value, int to) {
    return new Reading(BigDecimal.valueOf(value), to);
  }
}
