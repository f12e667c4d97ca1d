package vn.loa.compiler.outline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.loa.vietnamese.Phrase;
import vn.loa.vietnamese.Words;

/** The printed lines of a text, and how its lines are broken. */
final class Lines {

  /** Words {@code from} to {@code to}, exclusive; {@code width} in characters. */
  record Line(int from, int to, int width, boolean blankBefore, boolean tabbed, boolean table) {}

  /** No paragraph ends with such a word: "tuyên truyền về", "trước ngày". */
  private static final Phrase HANGING =
      Phrase.of("(=và|=của|=về|=các|=những|=với|=hoặc|=cho|=bởi|=nhằm|=ngày)");

  private final Words words;
  private final List<Line> lines;
  private final int wrap;
  private final boolean doubleSpaced;
  private final boolean seen;

  private Lines(Words words, List<Line> lines, boolean seen) {
    this.words = words;
    this.lines = List.copyOf(lines);
    this.seen = seen;
    this.wrap = wrap(lines, seen);
    long blanks = lines.stream().filter(Line::blankBefore).count();
    this.doubleSpaced = !seen && lines.size() > 8 && blanks > lines.size() * 0.7;
  }

  /**
   * The lines of a text.
   *
   * @param seen whether they are lines of a page, and an empty one is room between paragraphs
   */
  static Lines of(Words words, boolean seen) {
    var lines = new ArrayList<Line>();
    int from = 0;
    for (int i = 1; i <= words.size(); i++) {
      if (i < words.size() && !words.startsLine(i)) continue;
      if (i > from) lines.add(line(words, from, i));
      from = i;
    }
    return new Lines(words, lines, seen);
  }

  private static Line line(Words words, int from, int to) {
    boolean tabbed = leadingTab(words, from);
    for (int i = from + 1; i < to && !tabbed; i++) tabbed = words.gap(i) == Words.Gap.TAB;
    boolean blank = words.gap(from) == Words.Gap.BLANK_LINE;
    return new Line(
        from, to, words.end(to - 1) - words.start(from), blank, tabbed, words.is(from, "|"));
  }

  private static boolean leadingTab(Words words, int from) {
    int i = words.start(from) - 1;
    return i >= 0 && words.source().charAt(i) == '\t';
  }

  /** The width at which lines were broken, or a large number where they were not. */
  private static int wrap(List<Line> lines, boolean seen) {
    int[] widths =
        lines.stream()
            .filter(l -> !l.tabbed() && !l.table())
            .mapToInt(Line::width)
            .sorted()
            .toArray();
    if (widths.length == 0) return Integer.MAX_VALUE;
    int wide = widths[(int) ((widths.length - 1) * 0.95)];
    if (seen) return Math.max(40, wide);
    int widest = Arrays.stream(widths).max().orElse(0);
    return wide > 150 || widest > wide * 1.5 ? Integer.MAX_VALUE : Math.max(40, wide);
  }

  int size() {
    return lines.size();
  }

  Line get(int i) {
    return lines.get(i);
  }

  /** Whether a line without marker goes on with the one before it. */
  boolean continues(Line before, Line line, Marker.Kind open) {
    int last = before.to() - 1;
    boolean ended = endsSentence(last);
    boolean fresh =
        words.isCapital(line.from()) || words.isNumber(line.from()) || opensQuote(line.from());
    if (!fresh) return !(ended && line.blankBefore() && !doubleSpaced && wrap != Integer.MAX_VALUE);
    if (hangs(last)) return true;
    if (wrap == Integer.MAX_VALUE) return false;
    if (!ended && words.isNumber(line.from())) return true;
    if (seen && line.blankBefore()) return false;
    boolean bothCapitals = isCapitals(before) && isCapitals(line);
    if (bothCapitals) return !line.blankBefore() || doubleSpaced;
    if (line.blankBefore() && !doubleSpaced && ended) return false;
    int need = before.width() + 1 + (words.end(line.from()) - words.start(line.from()));
    return need > wrap * fullness(open);
  }

  /** A heading may end on a short line; a dash or point without full stop hardly does. */
  private static double fullness(Marker.Kind open) {
    return switch (open) {
      case DASH, PLUS, POINT -> 0.6;
      case NONE -> 0.8;
      case DIVISION, PART, ARTICLE, HEADING, ITEM -> 0.88;
    };
  }

  /** "05 ngày" may end a paragraph, "trước ngày" does not, and a comma never. */
  private boolean hangs(int last) {
    if (words.is(last, ",")) return true;
    boolean counts = last > 0 && words.isNumber(last - 1);
    return HANGING.matchAt(words, last, last + 1) > 0 && !counts;
  }

  private boolean opensQuote(int i) {
    return words.is(i, "“") || words.is(i, "\"") || words.is(i, "(");
  }

  private boolean endsSentence(int i) {
    return words.is(i, ".")
        || words.is(i, ";")
        || words.is(i, ":")
        || words.is(i, "!")
        || words.is(i, "?")
        || words.is(i, "…");
  }

  /** Whether all letters of a line are capitals. */
  boolean isCapitals(Line line) {
    boolean any = false;
    for (int i = line.from(); i < line.to(); i++) {
      if (!words.isLetters(i)) continue;
      if (!words.isAllCapitals(i)) return false;
      any = true;
    }
    return any;
  }
}
