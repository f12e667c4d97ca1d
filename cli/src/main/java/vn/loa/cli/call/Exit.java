package vn.loa.cli.call;

import vn.loa.cli.wording.Codes;
import vn.loa.cli.wording.Wording;

/** How a call ends, from good to bad; several files end as the worst of them. */
public enum Exit {
  GOOD(0),
  /** Done, and a document is wrong somewhere, or two plans do not agree. */
  DOCUMENT_WRONG(1),
  WRONG_CALL(2),
  /** Some file is no plan, or gives no text. */
  NOT_USABLE(65),
  NO_INPUT(66),
  NO_OUTPUT(73),
  /** A mistake of Loa's own. */
  OUR_FAULT(70);

  private final int code;

  Exit(int code) {
    this.code = code;
  }

  public int code() {
    return code;
  }

  public Exit or(Exit other) {
    return compareTo(other) < 0 ? other : this;
  }

  public String meaning(Wording wording) {
    return wording.say("exit." + Codes.of(this));
  }
}
