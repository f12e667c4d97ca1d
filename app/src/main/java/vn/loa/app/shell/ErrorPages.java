package vn.loa.app.shell;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.HexFormat;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * The last resort: what went wrong in a sentence, how to go on, and a number for our own faults.
 */
@Controller
public class ErrorPages implements ErrorController {

  private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);

  /** Attribute of a request that has a sentence of its own: the end of its key. */
  public static final String REASON = ErrorPages.class.getName();

  /** These have sentences of their own. */
  private static final Set<Integer> TOLD = Set.of(400, 401, 403, 404, 405, 409, 413, 503);

  @RequestMapping("/error")
  View error(Page page, HttpServletRequest request) {
    int code =
        request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer c ? c : 404;
    var status = HttpStatus.resolve(code);
    String reason = TOLD.contains(code) ? Integer.toString(code) : code < 500 ? "400" : "500";
    if (request.getAttribute(REASON) instanceof String told) reason = told;
    String number = "";
    if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable failure) {
      number = HexFormat.of().toHexDigits(failure.hashCode() ^ System.identityHashCode(request));
      LOG.error("case {}", number, failure);
    }
    var titled = page.titled(page.words().of("shell.error." + reason + ".title"));
    return View.of("shell/error", new ErrorPage(titled, reason, number, back(code, request)))
        .with(status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status);
  }

  /** The page that a form was on, to come back to after signing in; empty where nobody knows. */
  private static String back(int code, HttpServletRequest request) {
    String from = request.getHeader("Referer");
    if (code != HttpServletResponse.SC_UNAUTHORIZED || from == null) return "";
    try {
      var address = new URI(from);
      String query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
      return address.getRawPath() == null ? "" : address.getRawPath() + query;
    } catch (URISyntaxException wrong) {
      return "";
    }
  }
}
