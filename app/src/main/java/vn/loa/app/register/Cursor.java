package vn.loa.app.register;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A place in the register: newest version first, then in the order of the text.
 *
 * @param before how many rows came before it, for their numbers
 */
public record Cursor(long version, int ordinal, int before) {

  private static final Pattern WRITTEN = Pattern.compile("(\\d{1,18})\\.(\\d{1,9})\\.(\\d{1,9})");

  /** Before the first row. */
  public static final Cursor START = new Cursor(Long.MAX_VALUE, 0, 0);

  public boolean isStart() {
    return equals(START);
  }

  /** As it stands in an address; empty for the start. */
  public String text() {
    return isStart() ? "" : version + "." + ordinal + "." + before;
  }

  /** Empty for what is no cursor. */
  public static Optional<Cursor> find(String text) {
    if (text.isEmpty()) return Optional.of(START);
    var matcher = WRITTEN.matcher(text);
    if (!matcher.matches()) return Optional.empty();
    return Optional.of(
        new Cursor(
            Long.parseLong(matcher.group(1)),
            Integer.parseInt(matcher.group(2)),
            Integer.parseInt(matcher.group(3))));
  }
}
