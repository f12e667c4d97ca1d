package vn.loa.reader.scan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.loa.reader.layout.SeenWord;

/**
 * Cells of tables, cut out and put one below the other: what stands side by side on the page is
 * never taken for one line.
 *
 * @param picture of all cells
 * @param places where each cell has come to lie
 */
record Patchwork(Grey picture, List<Place> places) {

  /** White around each cell, in dots. */
  private static final int MARGIN = 10;

  /** A taller picture would take too long. */
  private static final int MOST_DOTS = 24_000_000;

  record Place(Patch from, int left, int top) {}

  /** Empty where the cells would make too large a picture. */
  static Patchwork of(Grey page, List<Patch> cells) {
    var places = new ArrayList<Place>();
    int width = 1;
    int height = MARGIN;
    for (var cell : cells) {
      if (!holdsInk(page, cell)) continue;
      places.add(new Place(cell, MARGIN, height));
      width = Math.max(width, cell.width() + 2 * MARGIN);
      height += cell.height() + MARGIN;
    }
    if ((long) width * height > MOST_DOTS) return new Patchwork(Grey.white(1, 1), List.of());
    var picture = Grey.white(width, height);
    for (var place : places) copy(page, picture, place);
    return new Patchwork(picture, places);
  }

  private static boolean holdsInk(Grey page, Patch cell) {
    if (cell.isEmpty()) return false;
    int ink = 0;
    for (int y = Math.max(0, cell.top()); y < Math.min(cell.bottom(), page.height()); y++) {
      for (int x = Math.max(0, cell.left()); x < Math.min(cell.right(), page.width()); x++) {
        if (page.at(x, y) < 128 && ++ink > 5) return true;
      }
    }
    return false;
  }

  private static void copy(Grey page, Grey picture, Place place) {
    var from = place.from;
    int left = Math.max(0, from.left());
    int length = Math.min(from.right(), page.width()) - left;
    for (int y = Math.max(0, from.top()); y < Math.min(from.bottom(), page.height()); y++) {
      int to = (place.top + y - from.top()) * picture.width() + place.left + left - from.left();
      System.arraycopy(page.dots(), y * page.width() + left, picture.dots(), to, length);
    }
  }

  /** The page without these cells. */
  static Grey rest(Grey page, List<Patch> cells) {
    var rest = new Grey(page.width(), page.height(), page.dots().clone());
    for (var cell : cells) {
      int left = Math.max(0, cell.left());
      int right = Math.min(cell.right(), page.width());
      for (int y = Math.max(0, cell.top()); y < Math.min(cell.bottom(), page.height()); y++) {
        if (right <= left) continue;
        int row = y * page.width();
        Arrays.fill(rest.dots(), row + left, row + right, (byte) Grey.WHITE);
      }
    }
    return rest;
  }

  /** Words seen on the patchwork, back at their place on the page. */
  List<SeenWord> back(List<SeenWord> words) {
    var back = new ArrayList<SeenWord>();
    for (var word : words) {
      var place = at(word.y() + word.height() / 2);
      back.add(
          new SeenWord(
              word.text(),
              word.x() + place.from.left() - place.left,
              word.y() + place.from.top() - place.top,
              word.width(),
              word.height(),
              word.certainty()));
    }
    return back;
  }

  private Place at(float y) {
    var found = places.getFirst();
    for (var place : places) if (place.top <= y + MARGIN / 2f) found = place;
    return found;
  }
}
