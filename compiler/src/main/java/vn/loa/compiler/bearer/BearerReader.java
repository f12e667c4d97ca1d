package vn.loa.compiler.bearer;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.loa.compiler.reading.Reading;
import vn.loa.obligation.Bearer;
import vn.loa.vietnamese.Phrase;
import vn.loa.vietnamese.Words;

/**
 * Reads names of bodies, persons and groups: "Sở Nội vụ", "Sở Khoa học và Công nghệ", "các phòng,
 * ban và UBND các xã". A comma or "và" inside a name is told from one between names by what follows
 * it.
 */
public final class BearerReader {

  private static final Set<String> PLURALS =
      Set.of("cac", "nhung", "moi", "tung", "toan", "tat", "hai");
  private static final Set<String> JOINERS = Set.of("-", "–", "—", "&", "/");

  /** "Người đứng đầu cơ quan, đơn vị": the list belongs to the one head. */
  private static final Phrase HEADS_OF = Phrase.of("(thủ trưởng|người đứng đầu|lãnh đạo)");

  private static final Phrase OFFICE =
      Phrase.of("văn phòng (hđnd|hội đồng nhân dân) (và|,) (ubnd|ủy ban nhân dân)");

  private static final int LONGEST_NAME = 30;
  private static final int MOST_NAMES = 40;

  private final Reading reading;
  private final Words words;

  public BearerReader(Reading reading) {
    this.reading = reading;
    this.words = reading.words();
  }

  /** The list of names that begins exactly at a word, or null. */
  public @Nullable BearerList listAt(int from, int limit) {
    var bearers = new ArrayList<Bearer>();
    int at = from;
    int end = from;
    while (at < limit && bearers.size() < MOST_NAMES) {
      int nameEnd = nameEnd(at, limit);
      if (nameEnd <= at) break;
      bearers.add(bearer(at, nameEnd));
      end = nameEnd;
      int next = separator(nameEnd, limit);
      if (next < 0) break;
      at = next;
    }
    return bearers.isEmpty() ? null : new BearerList(bearers, from, end);
  }

  /** One past the last word of the name that begins at a word, or the word itself. */
  private int nameEnd(int from, int limit) {
    int head = headEnd(from, limit);
    if (head < 0) return from;
    int stop = Math.min(limit, from + LONGEST_NAME);
    int i = head;
    while (i < stop) {
      int on = Stops.goesOn(words, i, limit);
      if (on > i) {
        i = on;
      } else if (words.canBe(i, "so", "số") && i + 1 < stop && words.isNumber(i + 1)) {
        i += 2;
      } else if (words.is(i, "(")) {
        int close = closing(i, stop);
        if (close < 0 || close - i > 8) break;
        i = close + 1;
      } else if (isJoiner(i)) {
        if (i + 1 >= stop || !words.isLetters(i + 1)) break;
        i += 2;
      } else if (words.is(i, ",") || words.is(i, "va") || isTogether(i)) {
        if (!goesOnAfter(i, from, stop)) break;
        i++;
      } else if (!words.isLetters(i) && !isQuoteOrNumber(i)) {
        break;
      } else if (Stops.at(words, i, limit)) {
        break;
      } else {
        i++;
      }
    }
    return i;
  }

  private boolean isQuoteOrNumber(int i) {
    return words.is(i, "\"") || words.is(i, "“") || words.is(i, "”");
  }

  private boolean isTogether(int i) {
    return i < words.size() && words.canBe(i, "cung", "cùng");
  }

  private boolean isJoiner(int i) {
    return JOINERS.contains(words.folded(i));
  }

  private int closing(int open, int limit) {
    for (int i = open + 1; i < limit; i++) if (words.is(i, ")")) return i;
    return -1;
  }

  /** One past the head words of a name, or -1 where no name begins. */
  private int headEnd(int from, int limit) {
    int at = plural(from);
    if (at >= limit) return -1;
    if (at > from && isMisreadNoun(at, limit)) return at + 1;
    var hit = BodyHeads.BOOK.longestAt(words, at, limit);
    if (hit == null || hit.meaning() == BodyHeads.Head.NONE) return -1;
    boolean named = at > from || hit.meaning() != BodyHeads.Head.GENERIC;
    return named ? hit.to() : -1;
  }

  /** A scanner's number where a noun must stand: "các 56, ban, ngành". */
  private boolean isMisreadNoun(int at, int limit) {
    if (!words.isNumber(at) || at + 2 >= limit || !words.is(at + 1, ",")) return false;
    var next = BodyHeads.BOOK.longestAt(words, at + 2, limit);
    return next != null && next.meaning() == BodyHeads.Head.GENERIC;
  }

  private int plural(int from) {
    int at = from;
    if (at + 2 < words.size() && words.isNumber(at) && words.is(at + 1, "%")) return at + 2;
    while (at < words.size() && isPlural(at)
        || at > from && words.is(at, "ca")
        || at > from && words.is(at, "the")
        || at > from && words.is(at, "bo")) at++;
    return at;
  }

  /** "Mỗi", "các"; not the "Môi" of "Môi trường". */
  private boolean isPlural(int at) {
    return PLURALS.contains(words.folded(at))
        && (!words.is(at, "moi") || words.canBe(at, "moi", "mỗi") || words.canBe(at, "moi", "mọi"));
  }

  private boolean startsName(int i, int limit) {
    return headEnd(i, limit) > 0;
  }

  /** Whether the name goes on after a comma or "và" at a word. */
  private boolean goesOnAfter(int i, int from, int limit) {
    int next = i + 1;
    if (words.is(next, "va") || isTogether(next)) next++;
    if (next >= limit) return false;
    if (isOffice(i, limit)) return true;
    if (startsName(next, limit)) return false;
    if (!words.isLetters(next)) return false;
    if (isPlaceClass(i - 1) && isPlaceClass(next)) return true;
    boolean group =
        plural(from) > from || hasPlural(from, i) || HEADS_OF.matchAt(words, from, limit) >= 0;
    var head = BodyHeads.BOOK.longestAt(words, next, limit);
    if (head != null && head.meaning() == BodyHeads.Head.GENERIC) return group;
    if (Stops.goesOn(words, next, limit) == next && Stops.at(words, next, limit)) return false;
    return words.isCapital(next) || group && isShortNoun(next, limit);
  }

  /** "Chánh Văn phòng HĐND và UBND": one office, not two bodies. */
  private boolean isOffice(int and, int limit) {
    for (int i = Math.max(0, and - 6); i <= and - 3; i++) {
      if (OFFICE.matchAt(words, i, limit) > and) return true;
    }
    return false;
  }

  /** "xã, thị trấn", "huyện, thành phố": kinds of places that one name covers. */
  private boolean isPlaceClass(int i) {
    return switch (words.folded(i)) {
      case "xa", "phuong", "huyen", "quan", "so", "nganh", "pho", "tran", "khu" -> true;
      case "thi", "thanh", "dac", "ban" -> true;
      default -> false;
    };
  }

  private boolean hasPlural(int from, int to) {
    for (int i = from; i < to; i++) if (isPlural(i) || words.is(i, "cap")) return true;
    return false;
  }

  /** "các hội, đoàn thể", "thị trấn": one to three words before the next comma. */
  private boolean isShortNoun(int at, int limit) {
    for (int i = at; i < Math.min(limit, at + 5); i++) {
      if (!words.isLetters(i) || words.is(i, "va")) return i > at;
      if (Stops.at(words, i, limit)) return i > at;
    }
    return true;
  }

  /** The word after ", ", "; ", " và " or " cùng " where another name begins there, else -1. */
  private int separator(int i, int limit) {
    int next = i;
    if (next < limit && (words.is(next, ",") || words.is(next, ";"))) next++;
    if (next < limit && (words.is(next, "va") || isTogether(next))) next++;
    if (next == i || next >= limit) return -1;
    return startsName(next, limit) ? next : -1;
  }

  private Bearer bearer(int from, int to) {
    return new Bearer(reading.readable(from, to), Groups.of(words, from, to));
  }

  /** Names in a cell or after a label, parted by signs or "và": no verb follows them there. */
  public List<Bearer> loose(int from, int to) {
    var out = new ArrayList<Bearer>();
    int start = from;
    for (int i = from; i <= to; i++) {
      boolean inHead = i < headEnd(start, to);
      boolean parts =
          i == to
              || words.is(i, ";")
              || !inHead
                  && (words.is(i, ",") || words.is(i, "va") || isTogether(i))
                  && i + 1 < to
                  && startsName(i + 1, to);
      if (!parts) continue;
      int end = i;
      while (end > start
          && (words.is(end - 1, ".") || words.is(end - 1, ",") || words.is(end - 1, ";"))) end--;
      while (start < end && !words.isLetters(start)) start++;
      if (end > start) out.add(bearer(start, end));
      start = i + 1;
    }
    return out;
  }

  /**
   * The list like {@link #listAt}, where a plain noun is a name too: "khuyến khích doanh nghiệp".
   */
  public @Nullable BearerList addressedAt(int from, int limit) {
    var list = listAt(from, limit);
    if (list != null) return list;
    var hit = from < limit ? BodyHeads.BOOK.longestAt(words, from, limit) : null;
    if (hit == null || hit.meaning() != BodyHeads.Head.GENERIC) return null;
    int end = hit.to();
    while (end < limit
        && (words.isLetters(end) || words.is(end, ","))
        && !Stops.at(words, end, limit)) end++;
    while (end > hit.to() && words.is(end - 1, ",")) end--;
    return new BearerList(loose(from, end), from, end);
  }
}
