package vn.loa.reader.scan;

/** A rectangle of a picture, in dots; right and bottom are the first ones outside. */
record Patch(int left, int top, int right, int bottom) {

  int width() {
    return right - left;
  }

  int height() {
    return bottom - top;
  }

  boolean isEmpty() {
    return right <= left || bottom <= top;
  }

  Patch around(Patch other) {
    return new Patch(
        Math.min(left, other.left),
        Math.min(top, other.top),
        Math.max(right, other.right),
        Math.max(bottom, other.bottom));
  }

  /** Smaller by a border. */
  Patch within(int border) {
    return new Patch(left + border, top + border, right - border, bottom - border);
  }
}
