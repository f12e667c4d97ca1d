package vn.loa.reader.pdf;

/** Which way a text runs on the page. */
enum Heading {
  ACROSS,
  DOWN,
  BACK,
  UP;

  /** Of a step on the page; slightly slanted text runs across. */
  static Heading of(float dx, float dy) {
    if (Math.abs(dy) <= Math.abs(dx)) return dx >= 0 ? ACROSS : BACK;
    return dy > 0 ? DOWN : UP;
  }

  /** How far along its way a place is. */
  float along(float x, float y) {
    return switch (this) {
      case ACROSS -> x;
      case DOWN -> y;
      case BACK -> -x;
      case UP -> -y;
    };
  }

  /** How far below, as the reader of the text sees it. */
  float below(float x, float y) {
    return switch (this) {
      case ACROSS -> y;
      case DOWN -> -x;
      case BACK -> -y;
      case UP -> x;
    };
  }

  float x(float along, float below) {
    return switch (this) {
      case ACROSS -> along;
      case DOWN -> -below;
      case BACK -> -along;
      case UP -> below;
    };
  }

  float y(float along, float below) {
    return switch (this) {
      case ACROSS -> below;
      case DOWN -> along;
      case BACK -> -below;
      case UP -> -along;
    };
  }

  /** By how many degrees clockwise the page must be turned for the text to run across. */
  int turn() {
    return switch (this) {
      case ACROSS -> 0;
      case DOWN -> 270;
      case BACK -> 180;
      case UP -> 90;
    };
  }
}
