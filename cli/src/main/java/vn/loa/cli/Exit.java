package vn.loa.cli;

import java.util.Locale;

/** How a call ended, from good to bad; several files end as the worst of them. */
enum Exit {
  GOOD(0),
  /** Compiled, and the document itself is wrong somewhere. */
  DOCUMENT_WRONG(1),
  WRONG_CALL(2),
  /** Some file is no plan, or not readable as text. */
  NOT_USABLE(65),
  NO_INPUT(66),
  NO_OUTPUT(73),
  /** A mistake of Loa's own. */
  OUR_FAULT(70);

  private final int code;

  Exit(int code) {
    this.code = code;
  }

  int code() {
    return code;
  }

  Exit or(Exit other) {
    return compareTo(other) < 0 ? other : this;
  }

  /** The key of what it means. */
  String key() {
    return "exit." + name().toLowerCase(Locale.ROOT);
  }
}
