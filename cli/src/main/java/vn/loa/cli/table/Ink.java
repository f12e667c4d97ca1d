package vn.loa.cli.table;

/** Colours, where they are wanted. */
record Ink(boolean colours) {

  private String in(String code, String text) {
    return colours && !text.isBlank() ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
  }

  String strong(String text) {
    return in("1", text);
  }

  String soft(String text) {
    return in("2", text);
  }

  /** The one red, for headings and errors. */
  String red(String text) {
    return in("1;31", text);
  }

  String yellow(String text) {
    return in("33", text);
  }

  String blue(String text) {
    return in("36", text);
  }

  String green(String text) {
    return in("32", text);
  }
}
