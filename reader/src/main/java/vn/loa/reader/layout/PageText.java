package vn.loa.reader.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes one page. */
final class PageText {

  /** An upright word of so many usual heights runs along the page's side. */
  private static final float UPRIGHT = 2.5f;

  private final Sheet sheet;
  private final TextFlow flow;
  private final Spacing spacing;
  private final List<SeenWord> aside = new ArrayList<>();
  private final List<DrawnTable> tables = new ArrayList<>();
  private final List<Line> lines;
  private final Paragraphs paragraphs;
  private int written;

  PageText(Sheet sheet, TextFlow flow) {
    this.sheet = sheet;
    this.flow = flow;
    this.spacing = new Spacing(LineFinder.usualHeight(sheet.words()), sheet.byEye());
    var free = part();
    var found = new ArrayList<>(LineFinder.lines(free));
    found.removeIf(line -> Furniture.isPageNumber(line, sheet));
    this.lines = found;
    this.paragraphs = new Paragraphs(lines, spacing.usual());
  }

  /** Gives each word to the innermost table around it; the others are returned. */
  private List<SeenWord> part() {
    for (var grid : GridFinder.grids(sheet.rulings())) tables.add(new DrawnTable(grid));
    var inner = new ArrayList<>(tables);
    inner.sort(Comparator.comparing(table -> table.grid().area()));
    var free = new ArrayList<SeenWord>();
    for (var word : sheet.words()) {
      if (word.text().isBlank() || Furniture.isSpeck(word, sheet)) continue;
      if (isUpright(word)) aside.add(word);
      else if (inner.stream().noneMatch(table -> table.take(word))) free.add(word);
    }
    tables.removeIf(DrawnTable::isEmpty);
    return free;
  }

  private boolean isUpright(SeenWord word) {
    return word.text().length() > 2
        && word.height() > UPRIGHT * spacing.usual()
        && word.height() > 1.5f * word.width();
  }

  /**
   * Writes the page.
   *
   * @param carried the table that the page before ends with, or null
   * @return the table that this page ends with, or null
   */
  @Nullable OpenTable write(@Nullable OpenTable carried) {
    var open = carried;
    for (var table : tables) {
      if (linesUpTo(table.grid().top())) open = null;
      if (table.isTable()) {
        open = OpenTable.goOn(open, table);
        open.write(table, flow, spacing);
      } else {
        open = null;
        for (var row : table.rows()) row.cells().forEach(this::cell);
      }
    }
    if (linesUpTo(Float.POSITIVE_INFINITY)) open = null;
    if (aside.isEmpty()) return open;
    flow.blank();
    for (var word : aside) flow.line(Line.of(List.of(word)), spacing);
    return null;
  }

  private void cell(List<SeenWord> cell) {
    if (cell.isEmpty()) return;
    flow.blank();
    for (var line : LineFinder.lines(cell)) flow.line(line, spacing);
  }

  /** Writes the lines above a height; false where there are none. */
  private boolean linesUpTo(float height) {
    int to = written;
    // A place that is no number comes last.
    while (to < lines.size() && !(lines.get(to).centre() >= height)) to++;
    if (height == Float.POSITIVE_INFINITY) to = lines.size();
    if (to == written) return false;
    var part = lines.subList(written, to);
    var columns = new Columns(part, spacing, sheet.width());
    int at = 0;
    while (at < part.size()) {
      var pair = columns.next(at);
      int end = pair == null ? part.size() : pair.from();
      for (; at < end; at++) line(at == 0 ? null : part.get(at - 1), part.get(at));
      if (pair == null) break;
      side(part, pair, true);
      side(part, pair, false);
      at = pair.to();
      flow.oweBlank();
    }
    written = to;
    return true;
  }

  private void side(List<Line> part, Columns.Pair pair, boolean left) {
    flow.blank();
    Line before = null;
    for (int i = pair.from(); i < pair.to(); i++) {
      var words = part.get(i).side(pair.corridor(), left);
      if (words.isEmpty()) continue;
      var line = Line.of(words);
      if (before != null && line.centre() - before.centre() > 2.2f * spacing.usual()) flow.blank();
      flow.column(line, spacing);
      before = line;
    }
  }

  private void line(@Nullable Line before, Line line) {
    boolean begins = before == null ? paragraphs.isIndented(line) : paragraphs.begins(before, line);
    if (begins) flow.blank();
    flow.line(line, spacing);
  }
}
