package vn.loa.app.shell;

/**
 * One of the answers to choose from.
 *
 * @param hint a second, quieter line; empty for none
 */
public record Choice(String value, String text, String hint) {

  public static Choice of(String value, String text) {
    return new Choice(value, text, "");
  }
}
