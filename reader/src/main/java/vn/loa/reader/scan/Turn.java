package vn.loa.reader.scan;

import java.util.function.UnaryOperator;

/**
 * How a camera held a picture.
 *
 * @param mirrored whether left and right are changed, before it is turned
 * @param quarters right angles clockwise that bring it upright
 */
record Turn(boolean mirrored, int quarters) {

  static final Turn NONE = new Turn(false, 0);

  /** By the number that EXIF and TIFF give it; others than 1 to 8 mean nothing. */
  static Turn ofCode(int code) {
    return switch (code) {
      case 2 -> new Turn(true, 0);
      case 3 -> new Turn(false, 2);
      case 4 -> new Turn(true, 2);
      case 5 -> new Turn(true, 3);
      case 6 -> new Turn(false, 1);
      case 7 -> new Turn(true, 1);
      case 8 -> new Turn(false, 3);
      default -> NONE;
    };
  }

  PageImage upright(PageImage image) {
    if (equals(NONE)) return image;
    UnaryOperator<Grey> turn = g -> (mirrored ? g.mirrored() : g).turned(quarters);
    return new PageImage(
        image.number(), turn.apply(image.grey()), image.small().each(turn), image.dpi());
  }
}
