package vn.loa.reader.scan;

import java.util.function.UnaryOperator;

/** A small picture in colour, a plane for each of red, green and blue. */
record Colours(Grey red, Grey green, Grey blue) {

  int width() {
    return red.width();
  }

  int height() {
    return red.height();
  }

  /** The same done to each plane. */
  Colours each(UnaryOperator<Grey> change) {
    return new Colours(change.apply(red), change.apply(green), change.apply(blue));
  }
}
