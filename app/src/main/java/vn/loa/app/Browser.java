package vn.loa.app;

import java.io.IOException;

/** The browser of whoever sits at this machine. */
final class Browser {

  private Browser() {}

  /** Opens a page where there is a screen; where that fails the address was printed anyway. */
  static void open(String address) {
    if (System.getenv("DISPLAY") == null && System.getenv("WAYLAND_DISPLAY") == null) return;
    try {
      new ProcessBuilder("xdg-open", address)
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start();
    } catch (IOException none) {
      Server.say("Mở trình duyệt tại " + address + " (open this page in a browser)");
    }
  }
}
