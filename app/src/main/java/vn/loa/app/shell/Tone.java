package vn.loa.app.shell;

import java.util.Locale;

/**
 * The state of a thing, as it is shown: a colour, a sign and words together, never a colour alone.
 */
public enum Tone {
  /** Reached, done, approved. */
  MET("met", "check", "✓"),
  /** It can still be rescued: due soon, a reading in doubt. */
  DUE("due", "bang", "!"),
  /** Overdue, breached, wrong. */
  LATE("late", "cross", "×"),
  /** Silence: neither kept nor broken. */
  UNPROVEN("unproven", "question", "?"),
  /** Nothing arose, not applicable, waived. */
  NONE("none", "dash", "–"),
  /** Not yet its time. */
  FUTURE("future", "clock", ""),
  /** Being worked on. */
  DRAFT("draft", "pencil", "…"),
  /** To be known, nothing to be done. */
  INFO("info", "info", "i");

  private final String code;
  private final String icon;
  private final String sign;

  Tone(String code, String icon, String sign) {
    this.code = code;
    this.icon = icon;
    this.sign = sign;
  }

  /** The class of the style sheet. */
  public String code() {
    return code;
  }

  /** The sign in the sprite. */
  public String icon() {
    return icon;
  }

  /** The sign as a letter, where a drawing would be too heavy; empty where there is none. */
  public String sign() {
    return sign;
  }

  /** The key of its general name. */
  public String key() {
    return "shell.tone." + name().toLowerCase(Locale.ROOT);
  }
}
