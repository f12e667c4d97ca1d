package vn.loa.reader.wire;

/** The first byte of each kind of frame. */
final class Tags {
  static final int HELLO = 1;
  static final int PAGES = 2;
  static final int READ = 3;
  static final int SHOWN = 4;
  static final int TEXT = 5;
  static final int TOLD = 6;
  static final int FAILED = 7;
  static final int DONE = 8;

  private Tags() {}
}
