package vn.loa.app.identity;

import jakarta.servlet.http.HttpServletRequest;

/**
 * From where somebody asks to come in.
 *
 * @param agent what the browser says that it is
 * @param session token of a session that is left behind, empty for none
 * @param browser token by which the browser is known, empty for none
 */
record Visitor(String address, String agent, String session, String browser) {

  static Visitor of(HttpServletRequest request) {
    String agent = request.getHeader("User-Agent");
    return new Visitor(
        request.getRemoteAddr(),
        agent == null ? "" : agent,
        LoaCookie.SESSION.value(request),
        LoaCookie.BROWSER.value(request));
  }
}
