package vn.loa.compiler.deadline;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.loa.vietnamese.Words;

/** Reads dates: "28/02/2026", "28-02-2026", "28/2", "ngày 28 tháng 02 năm 2026". */
public final class DateReader {

  /**
   * A date as written.
   *
   * @param date null where no such day exists
   * @param to one past the last word
   */
  public record Found(int day, int month, int year, @Nullable LocalDate date, int to) {}

  private DateReader() {}

  /**
   * The date at a word, or null.
   *
   * @param year for a date without year; 0 where none is known
   */
  public static @Nullable Found at(Words words, int at, int limit, int year) {
    int first = words.is(at, "ngay") ? at + 1 : at;
    int day = number(words, first, limit, 2);
    if (day < 0) return null;
    int second = first + 1;
    if (second >= limit) return null;
    boolean spelt = words.is(second, "thang");
    boolean joined = words.is(second, "/") || words.is(second, "-") || words.is(second, ".");
    if (!spelt && !joined) return dotted(words, first);
    int month = number(words, second + 1, limit, 2);
    if (month < 0) return null;
    int to = second + 2;
    boolean named =
        to < limit && (words.is(to, "nam") || !spelt && (words.is(to, "/") || words.is(to, "-")));
    int own = named ? number(words, to + 1, limit, 4) : -1;
    if (own >= 1000) to += 2;
    else if (own >= 0 && !spelt) return null;
    return found(day, month, own >= 1000 ? own : year, to);
  }

  /** "28.02.2026", which the cutter keeps as one number. */
  private static @Nullable Found dotted(Words words, int at) {
    String[] parts = words.folded(at).split("\\.");
    if (parts.length != 3 || parts[2].length() != 4) return null;
    return found(
        Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]), at + 1);
  }

  private static Found found(int day, int month, int year, int to) {
    LocalDate date = null;
    if (year > 0) {
      try {
        date = LocalDate.of(year, month, day);
      } catch (DateTimeException noSuchDay) {
        date = null;
      }
    }
    return new Found(day, month, year, date, to);
  }

  private static int number(Words words, int at, int limit, int digits) {
    if (at >= limit || !words.isNumber(at)) return -1;
    String n = words.folded(at);
    if (n.indexOf('.') >= 0 && digits == 2) return -1;
    return n.length() <= digits && n.chars().allMatch(Character::isDigit)
        ? Integer.parseInt(n)
        : -1;
  }
}
