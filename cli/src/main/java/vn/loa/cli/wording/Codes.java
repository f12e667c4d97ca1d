package vn.loa.cli.wording;

import java.util.Locale;

/** The names of closed sets in interfaces: lower case, words joined by underscores. */
public final class Codes {

  private Codes() {}

  public static String of(Enum<?> one) {
    return one.name().toLowerCase(Locale.ROOT);
  }
}
