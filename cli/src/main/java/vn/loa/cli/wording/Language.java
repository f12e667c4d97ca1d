package vn.loa.cli.wording;

import java.util.Locale;

/** What Loa speaks. */
public enum Language {
  VI,
  EN;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
