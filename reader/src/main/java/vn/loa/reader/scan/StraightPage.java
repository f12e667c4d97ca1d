package vn.loa.reader.scan;

import java.util.List;
import vn.loa.reader.layout.Ruling;

/**
 * A page made ready for reading.
 *
 * @param writing its letters, dark on white, without lines
 * @param rulings the lines drawn on it, in dots of {@code writing}
 * @param small the page in colour, straightened alike
 * @param dpi dots of {@code writing} an inch
 */
record StraightPage(Grey writing, List<Ruling> rulings, Colours small, float dpi) {

  StraightPage {
    rulings = List.copyOf(rulings);
  }

  /** The other way up. */
  StraightPage upsideDown() {
    float w = writing.width();
    float h = writing.height();
    return new StraightPage(
        writing.turned(2),
        rulings.stream()
            .map(r -> new Ruling(w - r.x2(), h - r.y2(), w - r.x1(), h - r.y1()))
            .toList(),
        small.each(plane -> plane.turned(2)),
        dpi);
  }
}
