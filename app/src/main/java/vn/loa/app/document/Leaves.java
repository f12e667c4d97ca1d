package vn.loa.app.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.loa.app.document.Leaf.Block;
import vn.loa.app.document.Leaf.Cell;
import vn.loa.app.document.Leaf.Mark;
import vn.loa.app.document.Leaf.Piece;
import vn.loa.app.document.Leaf.Row;
import vn.loa.vietnamese.Layout;
import vn.loa.vietnamese.SourceText;
import vn.loa.vietnamese.SourceText.Page;
import vn.loa.vietnamese.Span;

/** A text cut into leaves for showing: by page, or where there are none at ends of lines. */
final class Leaves {

  /** Words that an eye was less sure of are marked for checking. */
  private static final float DIM = 0.6f;

  /** Marks stand off the letters by so many points. */
  private static final float MARGIN = 1.5f;

  private static final int STRETCH = 16_000;

  private final SourceText source;
  private final Map<Integer, PageImage> pictures;
  private final List<Page> pages;
  private final Paragraphs paragraphs;

  Leaves(SourceText source, List<PageImage> pictures) {
    this.source = source;
    this.pictures =
        pictures.stream().collect(Collectors.toMap(PageImage::number, Function.identity()));
    this.paragraphs = new Paragraphs(source.text());
    this.pages = source.pages().isEmpty() ? stretches(source.text()) : source.pages();
  }

  private static List<Page> stretches(String text) {
    var stretches = new ArrayList<Page>();
    for (int from = 0; from < text.length(); ) {
      int line = text.indexOf('\n', Math.min(text.length(), from + STRETCH));
      int to = line < 0 || line - from > 2 * STRETCH ? from + STRETCH : line + 1;
      to =
          Math.min(
              text.length(), line < 0 && text.length() - from < 2 * STRETCH ? text.length() : to);
      stretches.add(new Page(0, new Span(from, to), 0, 0));
      from = to;
    }
    return stretches;
  }

  int count() {
    return pages.size();
  }

  /** Some of them, in order. */
  List<Leaf> list(int skip, int most) {
    return pages.stream().skip(skip).limit(most).map(this::leaf).toList();
  }

  private Leaf leaf(Page page) {
    var picture = pictures.get(page.number());
    return new Leaf(page.number(), picture, marks(page, picture), blocks(page.span()));
  }

  private List<Mark> marks(Page page, @Nullable PageImage picture) {
    if (picture == null || page.width() <= 0) return List.of();
    float dots = picture.width() / page.width();
    var layout = source.layout();
    var marks = new ArrayList<Mark>();
    for (int word = layout.wordAt(page.span().start());
        word < layout.size() && layout.span(word).start() < page.span().end();
        word++) {
      if (layout.certainty(word) < DIM) marks.add(mark(layout, word, dots));
    }
    return marks;
  }

  private static Mark mark(Layout layout, int word, float dots) {
    var box = layout.box(word);
    return new Mark(
        Math.round((box.x() - MARGIN) * dots),
        Math.round((box.y() - MARGIN) * dots),
        Math.round((box.width() + 2 * MARGIN) * dots),
        Math.round((box.height() + 2 * MARGIN) * dots));
  }

  private List<Block> blocks(Span page) {
    var blocks = new ArrayList<Block>();
    var lines = new ArrayList<Span>();
    var rows = new ArrayList<Row>();
    for (int from = page.start(); from < page.end(); ) {
      int end = source.text().indexOf('\n', from);
      int to = end < 0 || end > page.end() ? page.end() : end;
      var line = new Span(from, to);
      boolean row = line.in(source.text()).indexOf('\t') >= 0;
      if (row) flow(lines, blocks);
      else table(rows, blocks);
      if (row) rows.add(row(line));
      else lines.add(line);
      from = to + 1;
    }
    flow(lines, blocks);
    table(rows, blocks);
    return blocks;
  }

  private static void table(List<Row> rows, List<Block> blocks) {
    if (!rows.isEmpty()) blocks.add(new Block(true, rows));
    rows.clear();
  }

  private void flow(List<Span> lines, List<Block> blocks) {
    for (var paragraph : paragraphs.of(lines)) {
      var pieces = new ArrayList<Piece>();
      for (var line : paragraph) {
        if (!pieces.isEmpty()) pieces.add(new Piece(" ", false));
        pieces.addAll(cell(line).pieces());
      }
      blocks.add(new Block(false, List.of(new Row(List.of(new Cell(pieces))))));
    }
    lines.clear();
  }

  private Row row(Span line) {
    var cells = new ArrayList<Cell>();
    for (int from = line.start(); from <= line.end(); ) {
      int tab = source.text().indexOf('\t', from);
      int to = tab < 0 || tab > line.end() ? line.end() : tab;
      cells.add(cell(new Span(from, to)));
      from = to + 1;
    }
    return new Row(cells);
  }

  private Cell cell(Span words) {
    var pieces = new ArrayList<Piece>();
    var layout = source.layout();
    int at = words.start();
    for (int word = layout.wordAt(at);
        word < layout.size() && layout.span(word).start() < words.end();
        word++) {
      if (layout.certainty(word) >= DIM) continue;
      int from = Math.max(at, layout.span(word).start());
      int to = Math.min(words.end(), layout.span(word).end());
      if (from > at) pieces.add(piece(at, from, false));
      pieces.add(piece(from, to, true));
      at = to;
    }
    if (at < words.end()) pieces.add(piece(at, words.end(), false));
    return new Cell(pieces);
  }

  private Piece piece(int from, int to, boolean doubtful) {
    return new Piece(source.text().substring(from, to), doubtful);
  }
}
