package vn.loa.reader.pdf;

import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * Leads from the file's coordinates, which begin at the lower left, to points from the top left of
 * the page as it is shown.
 *
 * @param box the visible part of the page, in the file's coordinates
 * @param rotation clockwise, in degrees: 0, 90, 180 or 270
 */
record PageFrame(PDRectangle box, int rotation) {

  static PageFrame of(PDRectangle box, int rotation) {
    boolean usable = box.getWidth() > 1 && box.getHeight() > 1;
    return new PageFrame(usable ? box : PDRectangle.A4, Math.floorMod(rotation / 90 * 90, 360));
  }

  float x(float x, float y) {
    return switch (rotation) {
      case 90 -> y - box.getLowerLeftY();
      case 180 -> box.getUpperRightX() - x;
      case 270 -> box.getUpperRightY() - y;
      default -> x - box.getLowerLeftX();
    };
  }

  float y(float x, float y) {
    return switch (rotation) {
      case 90 -> x - box.getLowerLeftX();
      case 180 -> y - box.getLowerLeftY();
      case 270 -> box.getUpperRightX() - x;
      default -> box.getUpperRightY() - y;
    };
  }

  float width() {
    return rotation % 180 == 0 ? box.getWidth() : box.getHeight();
  }

  float height() {
    return rotation % 180 == 0 ? box.getHeight() : box.getWidth();
  }
}
