package vn.loa.vietnamese;

import java.math.BigDecimal;
import java.util.Map;
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

  private static final Map<String, Integer> DIGITS =
      Map.ofEntries(
          Map.entry("khong", 0),
          Map.entry("mot", 1),
          Map.entry("hai", 2),
          Map.entry("ba", 3),
          Map.entry("bon", 4),
          Map.entry("tu", 4),
          Map.entry("nam", 5),
          Map.entry("lam", 5),
          Map.entry("sau", 6),
          Map.entry("bay", 7),
          Map.entry("tam", 8),
          Map.entry("chin", 9));

  private NumberWords() {}

  /** The number in figures or in words that begins at a word, or null. */
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

  /** "hai", "mười", "mười lăm", "hai mươi mốt", "một trăm"; up to 999. */
  private static @Nullable Reading spelt(Words text, int at, int limit) {
    String first = text.folded(at);
    int value;
    int i = at + 1;
    if (first.equals("muoi")) {
      value = 10 + Math.max(0, unit(text, i, limit));
      return new Reading(BigDecimal.valueOf(value), unit(text, i, limit) > 0 ? i + 1 : i);
    }
    Integer digit = DIGITS.get(first);
    if (digit == null || first.equals("tu") || first.equals("lam") || first.equals("khong")) return null;
    if (i < limit && text.is(i, "muoi")) {
      int unit = unit(text, i + 1, limit);
      return new Reading(BigDecimal.valueOf(digit * 10L + Math.max(0, unit)), unit > 0 ? i + 2 : i + 1);
    }
    if (i < limit && text.is(i, "tram")) return new Reading(BigDecimal.valueOf(digit * 100L), i + 1);
    return new Reading(BigDecimal.valueOf(digit), i);
  }

  private static int unit(Words text, int at, int limit) {
    if (at >= limit) return -1;
    Integer digit = DIGITS.get(text.folded(at));
    return digit == null ? -1 : digit;
  }
}
