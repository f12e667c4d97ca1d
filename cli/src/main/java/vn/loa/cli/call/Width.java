package vn.loa.cli.call;

import java.util.Map;
import picocli.CommandLine.ParseResult;

/** The option {@code --width}. */
public final class Width {

  private static final int NARROWEST = 40;
  private static final int WIDEST = 400;

  private Width() {}

  /** The width asked for, or the window's; 0 after complaining. */
  public static int of(ParseResult given, Call call) {
    String width = given.matchedOptionValue("--width", "" + call.terminal().columns());
    boolean fits =
        width.matches("\\d{2,3}")
            && Integer.parseInt(width) >= NARROWEST
            && Integer.parseInt(width) <= WIDEST;
    if (fits) return Integer.parseInt(width);
    var range = Map.of("value", width, "least", "" + NARROWEST, "most", "" + WIDEST);
    call.complain("--width", "call.width", range);
    return 0;
  }
}
