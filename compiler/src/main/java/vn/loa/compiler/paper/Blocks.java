package vn.loa.compiler.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vn.loa.vietnamese.Span;

/**
 * A plain text as paper shows it: paragraphs with lines that a page broke joined again, and tables.
 */
public final class Blocks {

  /** What stands on the paper, one under the other. */
  public sealed interface Block {}

  /**
   * Lines that belong together.
   *
   * @param lines stretches to be shown one under the other; line breaks inside are only blanks
   */
  public record Paragraph(List<Span> lines) implements Block {}

  /**
   * Rows of cells.
   *
   * @param ruled whether it is a table; else only things side by side, as in the head of a letter
   */
  public record Rows(List<List<Span>> rows, boolean ruled) implements Block {}

  private static final Pattern OPENS_ITEM =
      Pattern.compile(
          "\\s*([-+*•–—|#>]|\\d{1,3}([.)]|(\\.\\d+)+)|[a-zđA-ZĐ][.)]|[IVXLC]{1,6}[.)]|(Điều|PHẦN|Phần|Chương|Mục)\\s).*",
          Pattern.DOTALL);

  /** Blanks that push words to another column. */
  private static final Pattern COLUMN_GAP = Pattern.compile("(?<=\\S) {4,}(?=\\S)");

  private static final Pattern RULE = Pattern.compile("[\\s|:-]+");

  /** Longer lines are paragraphs; nobody broke them to fit a page. */
  private static final int LONGEST_BROKEN = 160;

  private final String text;
  private final boolean strokes;
  private final Set<Integer> headings;
  private final List<Span> lines = new ArrayList<>();
  private final int width;
  private final boolean doubleSpaced;

  private Blocks(String text, boolean strokes, Set<Integer> headings) {
    this.text = text;
    this.headings = headings;
    this.strokes = strokes;
    int from = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i < text.length() && text.charAt(i) != '\n' && text.charAt(i) != '\f') continue;
      lines.add(trimmed(from, i));
      from = i + 1;
    }
    width = width();
    long blank = lines.stream().filter(l -> l.length() == 0).count();
    doubleSpaced = lines.size() > 20 && blank * 10 > lines.size() * 4L;
  }

  /**
   * The blocks of a text.
   *
   * @param strokes whether upright strokes part cells, as in Markdown
   * @param headings where lines stand that are known as headings
   */
  public static List<Block> of(String text, boolean strokes, Set<Integer> headings) {
    return new Blocks(text, strokes, headings).blocks();
  }

  private Span trimmed(int from, int to) {
    int end = to;
    while (end > from && text.charAt(end - 1) <= ' ' && text.charAt(end - 1) != '\t') end--;
    int start = from;
    while (start < end && text.charAt(start) <= ' ' && text.charAt(start) != '\t') start++;
    return new Span(start, end);
  }

  private int width() {
    int[] lengths = lines.stream().mapToInt(Span::length).filter(n -> n > 0).sorted().toArray();
    if (lengths.length == 0) return Integer.MAX_VALUE;
    int wide = lengths[(int) ((lengths.length - 1) * 0.9)];
    return wide > LONGEST_BROKEN || wide < 40 ? Integer.MAX_VALUE : wide;
  }

  private List<Block> blocks() {
    var blocks = new ArrayList<Block>();
    for (int i = 0; i < lines.size(); ) {
      if (isBlank(lines.get(i))) {
        i++;
      } else if (isRow(lines.get(i))) {
        i = table(i, blocks);
      } else {
        i = paragraph(i, blocks);
      }
    }
    return blocks;
  }

  private boolean isBlank(Span line) {
    return line.in(text).isBlank();
  }

  private boolean isRow(Span line) {
    return isRuled(line) || COLUMN_GAP.matcher(line.in(text)).find();
  }

  private boolean isRuled(Span line) {
    String s = line.in(text);
    return (strokes && s.startsWith("|")) || s.indexOf('\t') >= 0;
  }

  private int table(int first, List<Block> blocks) {
    var rows = new ArrayList<List<Span>>();
    boolean ruled = isRuled(lines.get(first));
    int i = first;
    for (; i < lines.size() && isRow(lines.get(i)) && isRuled(lines.get(i)) == ruled; i++) {
      var line = lines.get(i);
      boolean stroked = strokes && text.charAt(line.start()) == '|';
      if (stroked && RULE.matcher(line.in(text)).matches()) continue;
      if (!ruled) rows.add(columns(line));
      else if (stroked) rows.add(cells(line.start() + 1, line.end(), '|'));
      else rows.add(cells(line.start(), line.end(), '\t'));
    }
    blocks.add(new Rows(rows, ruled));
    return i;
  }

  private List<Span> columns(Span line) {
    var cells = new ArrayList<Span>();
    var gaps = COLUMN_GAP.matcher(line.in(text));
    int start = line.start();
    while (gaps.find()) {
      cells.add(new Span(start, line.start() + gaps.start()));
      start = line.start() + gaps.end();
    }
    cells.add(new Span(start, line.end()));
    return cells;
  }

  private List<Span> cells(int from, int to, char stroke) {
    var cells = new ArrayList<Span>();
    int start = from;
    for (int i = from; i <= to; i++) {
      if (i < to && text.charAt(i) != stroke) continue;
      // Behind the last stroke there is no cell.
      if (i < to || stroke == '\t' || !text.substring(start, i).isBlank())
        cells.add(new Span(start, i));
      start = i + 1;
    }
    return cells;
  }

  private int paragraph(int first, List<Block> blocks) {
    var shown = new ArrayList<Span>();
    var open = lines.get(first);
    int last = first;
    int i = first + 1;
    for (; i < lines.size(); i++) {
      var next = lines.get(i);
      if (isBlank(next) && doubleSpaced && i == last + 1) continue;
      if (isBlank(next) || isRow(next) || OPENS_ITEM.matcher(next.in(text)).matches()) break;
      if (isHeading(next) != isHeading(lines.get(first))) break;
      boolean broken = isBroken(lines.get(last), next);
      if (doubleSpaced && !broken) break;
      last = i;
      if (broken) {
        open = open.join(next);
      } else {
        shown.add(open);
        open = next;
      }
    }
    shown.add(open);
    blocks.add(new Paragraph(shown));
    return i;
  }

  /** Whether the next line's first word had no room on this one. */
  private boolean isBroken(Span line, Span next) {
    if (width == Integer.MAX_VALUE) return false;
    String following = next.in(text);
    int word = following.indexOf(' ');
    int need = line.length() + 1 + (word < 0 ? following.length() : word);
    return need > width * 0.9;
  }

  private boolean isHeading(Span line) {
    return headings.contains(line.start()) || isCapitals(line.in(text));
  }

  /** Whether a line is set in capitals, as headings are. */
  public static boolean isCapitals(String line) {
    long letters = line.codePoints().filter(Character::isLetter).count();
    long capitals = line.codePoints().filter(Character::isUpperCase).count();
    return letters > 3 && capitals * 10 > letters * 9;
  }
}
