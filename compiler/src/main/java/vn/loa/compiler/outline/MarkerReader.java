package vn.loa.compiler.outline;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.loa.vietnamese.Words;

/**
 * Reads the marker that a line begins with; scanners read I as 1 or l, a point as a comma, a dash
 * as a tilde.
 */
final class MarkerReader {

  private static final Set<String> DASHES =
      Set.of(
          "-", "–", "—", "~", "•", "·", "▪", "●", "◦", "*", "\uF0B7", "\uF02D", "\u2011", "\u2212",
          "\u2043");
  private static final Set<String> STOPS = Set.of(".", ")", "/", ",", ":");
  private static final Map<String, String> ORDINALS =
      Map.of("nhat", "1", "hai", "2", "ba", "3", "tu", "4", "nam", "5", "sau", "6", "bay", "7");

  private final Words words;

  MarkerReader(Words words) {
    this.words = words;
  }

  /** The marker of the line {@code from} to {@code to}, or null. */
  @Nullable Marker at(int from, int to) {
    if (to - from < 2) return null;
    var hashes = hashes(from, to);
    if (hashes != null) return hashes;
    var named = named(from, to);
    if (named != null) return named;
    String sign = words.folded(from);
    if (DASHES.contains(sign)) return dash(from);
    if (sign.equals("+")) return new Marker(Marker.Kind.PLUS, "", 0, from + 1);
    if (sign.equals(")") && words.isCapital(from + 1))
      return new Marker(Marker.Kind.POINT, "", 0, from + 1);
    if (isBlot(from, to)) return new Marker(Marker.Kind.POINT, "", 0, from + 2);
    if (words.isNumber(from)) return number(from, to);
    if (words.is(from, "(") && words.is(from + 2, ")") && to - from > 3) return bracketed(from);
    return words.isLetters(from) ? letters(from, to) : null;
  }

  private @Nullable Marker hashes(int from, int to) {
    int i = from;
    while (i < to && words.is(i, "#")) i++;
    if (i == from || i == to) return null;
    var inner = at(i, to);
    return inner != null ? inner : new Marker(Marker.Kind.HEADING, "", Math.min(6, i - from), i);
  }

  /** "Điều 3.", "Phần II", "Chương I", "Phần thứ nhất". */
  private @Nullable Marker named(int from, int to) {
    if (!words.isCapital(from)) return null;
    String word = words.folded(from);
    if (word.equals("dieu") && words.isNumber(from + 1) && isStop(from + 2, to)) {
      return new Marker(Marker.Kind.ARTICLE, words.folded(from + 1), 0, from + 3);
    }
    if (!word.equals("phan") && !word.equals("chuong")) return null;
    int n = words.is(from + 1, "thu") ? from + 2 : from + 1;
    if (n >= to) return null;
    String roman = roman(n);
    String label = roman != null ? roman : ORDINALS.get(words.folded(n));
    if (label == null || !words.isCapital(n) && roman != null) return null;
    int content = isStop(n + 1, to) ? n + 2 : n + 1;
    return new Marker(Marker.Kind.DIVISION, label, 0, Math.min(content, to));
  }

  /** A dash in the middle of a broken line is no marker: "2021\n- 2025", "chính trị\n- xã hội". */
  private @Nullable Marker dash(int from) {
    boolean opensText = from == 0 || endsClause(from - 1) || words.isCapital(from + 1);
    boolean yearRange = from > 0 && words.isNumber(from - 1) && words.isNumber(from + 1);
    if (yearRange || !opensText) return null;
    return new Marker(Marker.Kind.DASH, "", 0, from + 1);
  }

  /** "€) Đăng tin": some letter was there. */
  private boolean isBlot(int from, int to) {
    boolean sign = !words.isLetters(from) && !words.isNumber(from) && !words.is(from, "(");
    return sign
        && to - from > 2
        && words.is(from + 1, ")")
        && words.gap(from + 1) == Words.Gap.NONE
        && words.isCapital(from + 2);
  }

  private boolean endsClause(int i) {
    return !words.isLetters(i) && !words.isNumber(i) && !words.is(i, ",");
  }

  private @Nullable Marker number(int from, int to) {
    String n = words.folded(from);
    if (n.indexOf(',') >= 0) return null;
    String[] parts = n.split("\\.");
    for (String part : parts) if (part.length() > 2) return null;
    boolean stopped =
        from + 1 < to && isStop(from + 1, to) && words.gap(from + 1) == Words.Gap.NONE;
    int content = stopped ? from + 2 : from + 1;
    if (content >= to) return null;
    if (stopped && words.is(from + 1, "/") && !words.isCapital(content)) return null;
    if (stopped && words.is(from + 1, ",") && !words.isCapital(content)) return null;
    if (!stopped && (parts.length < 2 || !words.isCapital(content))) return null;
    if (words.isNumber(content) && words.gap(content) == Words.Gap.NONE) return null;
    if (words.gap(content) == Words.Gap.NONE && !words.isCapital(content)) return null;
    return new Marker(Marker.Kind.ITEM, n, parts.length, content);
  }

  private @Nullable Marker bracketed(int from) {
    String inner = words.folded(from + 1);
    if (words.isNumber(from + 1) && inner.length() <= 2)
      return new Marker(Marker.Kind.POINT, inner, 0, from + 3);
    if (inner.length() == 1 && words.isLetters(from + 1)) return point(from + 1, from + 3);
    return null;
  }

  private @Nullable Marker letters(int from, int to) {
    if (!isStop(from + 1, to) || words.gap(from + 1) != Words.Gap.NONE || from + 2 >= to)
      return null;
    String word = words.folded(from);
    boolean closed = words.is(from + 1, ")");
    String roman = roman(from);
    if (roman != null && !closed && holdsCapital(from) && !words.is(from + 1, ",")) {
      return new Marker(Marker.Kind.PART, roman, 0, from + 2);
    }
    if (word.length() != 1) return null;
    if (closed) return point(from, from + 2);
    if (words.is(from + 1, ",") || words.is(from + 1, ":")) return null;
    if (words.isCapital(from)) {
      boolean title = words.isAllCapitals(from + 2) && words.written(from + 2).length() > 1;
      return title ? new Marker(Marker.Kind.DIVISION, words.written(from), 0, from + 2) : null;
    }
    return words.isCapital(from + 2) ? point(from, from + 2) : null;
  }

  private Marker point(int letter, int content) {
    return new Marker(
        Marker.Kind.POINT, words.written(letter).toLowerCase(java.util.Locale.ROOT), 0, content);
  }

  /** A Roman number written in capitals, with 1 and l read as I; null for anything else. */
  private @Nullable String roman(int at) {
    String written = words.written(at);
    if (written.length() > 5) return null;
    String mended =
        written
            .replace('1', 'I')
            .replace('l', 'I')
            .replace('Ⅰ', 'I')
            .replace("Ⅱ", "II")
            .replace("Ⅲ", "III");
    if (!mended.matches("(X{0,3})(IX|IV|V?I{0,3})") || mended.isEmpty()) return null;
    return words.isNumber(at) ? null : mended;
  }

  /** "1V." was "IV.". */
  private boolean holdsCapital(int i) {
    return words.written(i).chars().anyMatch(Character::isUpperCase);
  }

  private boolean isStop(int i, int to) {
    return i < to && STOPS.contains(words.folded(i));
  }
}
