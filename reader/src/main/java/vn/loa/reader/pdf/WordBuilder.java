package vn.loa.reader.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts letters together to words, in the order in which they are drawn. */
final class WordBuilder {

  /** A word before its letters are judged; its box is that of its font, not of its ink. */
  record Drawn(
      String text, float x, float y, float width, float height, Heading heading, Glyph.Way way) {}

  /** Within a word letters are no further apart, in sizes of the font. */
  private static final float APART = 0.15f;

  private static final float BACK = 0.5f;

  /** Marks are drawn over the letter before them, from wherever the font likes. */
  private static final float BACK_OF_MARK = 1.3f;

  /** Bold is imitated by drawing a letter twice, so far apart. */
  private static final float TWICE = 0.1f;

  private static final float ASCENT = 0.9f;
  private static final float DESCENT = 0.22f;

  private final List<Drawn> words = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private Heading heading = Heading.ACROSS;
  private Glyph.@Nullable Way way;
  private @Nullable Glyph last;
  private float begin;
  private float end;
  private float expected;
  private float baseline;
  private float size;

  /** Takes the next letter. */
  void glyph(Glyph glyph) {
    float step = (float) Math.hypot(glyph.dx(), glyph.dy());
    var way = step > glyph.size() / 50 ? Heading.of(glyph.dx(), glyph.dy()) : heading;
    if (glyph.text().isBlank()) {
      flush();
      return;
    }
    float along = way.along(glyph.x(), glyph.y());
    if (isDrawnTwice(glyph)) return;
    if (text.isEmpty() || !goesOn(glyph, way, along)) {
      flush();
      heading = way;
      this.way = glyph.way();
      begin = along;
      end = along;
      baseline = way.below(glyph.x(), glyph.y());
      size = glyph.size();
    }
    text.append(glyph.text());
    begin = Math.min(begin, along);
    end = Math.max(end, along + step);
    expected = isMark(glyph) ? Math.max(expected, along + step) : along + step;
    last = glyph;
  }

  private boolean isDrawnTwice(Glyph glyph) {
    var before = last;
    if (before == null || !before.text().equals(glyph.text())) return false;
    float near = TWICE * glyph.size();
    return Math.abs(before.x() - glyph.x()) < near && Math.abs(before.y() - glyph.y()) < near;
  }

  private boolean goesOn(Glyph glyph, Heading way, float along) {
    if (way != heading || !glyph.way().equals(this.way)) return false;
    float smaller = Math.min(size, glyph.size());
    if (smaller < 0.7f * Math.max(size, glyph.size())) return false;
    if (Math.abs(way.below(glyph.x(), glyph.y()) - baseline) > 0.25f * smaller) return false;
    float gap = along - expected;
    return gap < APART * smaller && gap > -(isMark(glyph) ? BACK_OF_MARK : BACK) * smaller;
  }

  private static boolean isMark(Glyph glyph) {
    return Character.getType(glyph.text().codePointAt(0)) == Character.NON_SPACING_MARK;
  }

  /** Ends the word. */
  void flush() {
    last = null;
    var as = way;
    if (text.isEmpty() || as == null) return;
    float top = baseline - ASCENT * size;
    float bottom = baseline + DESCENT * size;
    float x = Math.min(heading.x(begin, top), heading.x(end, bottom));
    float y = Math.min(heading.y(begin, top), heading.y(end, bottom));
    float width = Math.abs(heading.x(begin, top) - heading.x(end, bottom));
    float height = Math.abs(heading.y(begin, top) - heading.y(end, bottom));
    words.add(new Drawn(text.toString(), x, y, width, height, heading, as));
    text.setLength(0);
  }

  List<Drawn> words() {
    flush();
    return words;
  }
}
