package vn.loa.app.shell;

import jakarta.servlet.http.HttpServletRequest;

/** What the browser remembers for a viewer. */
final class Cookies {

  private Cookies() {}

  /** Its value, empty where there is none. */
  static String value(HttpServletRequest request, String name) {
    var cookies = request.getCookies();
    if (cookies == null) return "";
    for (var cookie : cookies) if (cookie.getName().equals(name)) return cookie.getValue();
    return "";
  }
}
