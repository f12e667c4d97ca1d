package vn.loa.app.identity;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;

/** The cookies that hold secrets. */
enum LoaCookie {
  /** The session; ends with the browser. */
  SESSION("loa-session", "Lax", -1),
  /** Says that somebody came in here before. */
  BROWSER("loa-browser", "Strict", 365 * 24 * 3600),
  /** The token of forms before there is a session. */
  FORM("loa-form", "Strict", -1);

  private static final String HOST = "__Host-";

  private final String name;
  private final String sameSite;
  private final int age;

  LoaCookie(String name, String sameSite, int age) {
    this.name = name;
    this.sameSite = sameSite;
    this.age = age;
  }

  /** Over https no neighbour under the same domain can set it. */
  private String name(HttpServletRequest request) {
    return request.isSecure() ? HOST + name : name;
  }

  /** Its value, empty where there is none. */
  String value(HttpServletRequest request) {
    var cookies = request.getCookies();
    if (cookies == null) return "";
    String wanted = name(request);
    for (var cookie : cookies) if (cookie.getName().equals(wanted)) return cookie.getValue();
    return "";
  }

  Cookie make(HttpServletRequest request, String value) {
    return make(request, value, age);
  }

  Cookie end(HttpServletRequest request) {
    return make(request, "", 0);
  }

  private Cookie make(HttpServletRequest request, String value, int seconds) {
    var cookie = new Cookie(name(request), value);
    cookie.setHttpOnly(true);
    cookie.setSecure(request.isSecure());
    cookie.setPath("/");
    cookie.setMaxAge(seconds);
    cookie.setAttribute("SameSite", sameSite);
    return cookie;
  }
}
