package vn.loa.app.shell;

import java.util.Locale;

/** Light or dark, or as the device says. Remembered in the cookie {@code loa-theme}. */
public enum Theme {
  AUTO,
  LIGHT,
  DARK;

  /** Unknown words mean AUTO: the cookie comes from outside. */
  public static Theme of(String cookie) {
    return switch (cookie) {
      case "light" -> LIGHT;
      case "dark" -> DARK;
      default -> AUTO;
    };
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
