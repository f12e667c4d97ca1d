package vn.loa.vietnamese;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Numbers as offices write them: {@code 05}, {@code 89,64}, {@code 1.234,5}, {@code hai mươi mốt}. */
public final class NumberWords {

  /**
   * A number that was read.
   *
   * @param value what it says
   * @param to one past its last word
   */
  public record Reading(BigDecimal value, int to) {}

  private record Digit(String accented, int value) {}

  /** The accents matter where they are to be trusted: sáu is a number, sau is not. */
  private static final Map<String, List<Digit>> DIGITS =
      Stream.of(
              new Digit("không", 0),
              new Digit("một", 1),
              new Digit("mốt", 1),
              new Digit("hai", 2),
              new Digit("ba", 3),
              new Digit("bốn", 4),
              new Digit("tư", 4),
              new Digit("năm", 5),
              new Digit("lăm", 5),
              new Digit("nhăm", 5),
              new Digit("sáu", 6),
              new Digit("bảy", 7),
              new Digit("bẩy", 7),
              new Digit("tám", 8),
              new Digit("chín", 9))
          .collect(Collectors.groupingBy(digit -> Folding.fold(digit.accented())));

  /** What only follows tens: hai mươi tư, mười lăm. */
  private static final Set<String> AFTER_TENS = Set.of("tu", "lam", "nham");

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

  /** Figures with a comma for the fraction and points between thousands; null where they do not fit. */
  public static @Nullable BigDecimal figures(String written) {
    String s = written;
    int comma = s.indexOf(',');
    if (comma >= 0) {
      if (s.indexOf(',', comma + 1) >= 0) return null;
      s = s.replace(".", "").replace(',', '.');
    } else if (s.matches("\\d{1,3}(\\.\\d{3})+")) {
      s = s.replace(".", "");
    }
    return s.matches("\\d+(\\.\\d+)?") ? new BigDecimal(s) : null;
  }

  /** "hai", "mười", "mười lăm", "hai mươi mốt", "một trăm linh năm"; up to 999. */
  private static @Nullable Reading spelt(Words text, int at, int limit) {
    if (text.canBe(at, "muoi", "mười")) return ones(text, 10, at + 1, limit);
    int first = digit(text, at, limit);
    if (first <= 0 || AFTER_TENS.contains(text.folded(at))) return null;
    int next = at + 1;
    if (is(text, next, limit, "tram", "trăm")) return belowHundred(text, first * 100, next + 1, limit);
    if (is(text, next, limit, "muoi", "mươi")) return ones(text, first * 10, next + 1, limit);
    return reading(first, next);
  }

  /** What follows hundreds: mười lăm, hai mươi, linh năm, or nothing. */
  private static Reading belowHundred(Words text, int hundreds, int at, int limit) {
    if (is(text, at, limit, "muoi", "mười")) return ones(text, hundreds + 10, at + 1, limit);
    if (is(text, at, limit, "linh", "linh") || is(text, at, limit, "le", "lẻ")) {
      int unit = digit(text, at + 1, limit);
      return unit > 0 ? reading(hundreds + unit, at + 2) : reading(hundreds, at);
    }
    int tens = digit(text, at, limit);
    if (tens > 0 && is(text, at + 1, limit, "muoi", "mươi")) {
      return ones(text, hundreds + tens * 10, at + 2, limit);
    }
    return reading(hundreds, at);
  }

  /** After tens five is lăm; năm there begins the next word: "mười năm" are ten years. */
  private static Reading ones(Words text, int tens, int at, int limit) {
    int unit = digit(text, at, limit);
    return unit <= 0 || text.is(at, "nam") ? reading(tens, at) : reading(tens + unit, at + 1);
  }

  private static Reading reading(int value, int to) {
    return new Reading(BigDecimal.valueOf(value), to);
  }

  private static boolean is(Words text, int at, int limit, String folded, String accented) {
    return at < limit && text.canBe(at, folded, accented);
  }

  private static int digit(Words text, int at, int limit) {
    if (at >= limit) return -1;
    for (var digit : DIGITS.getOrDefault(text.folded(at), List.of())) {
      if (text.canBe(at, text.folded(at), digit.accented())) return digit.value();
    }
    return -1;
  }
}
