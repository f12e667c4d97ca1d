package vn.loa.app.shell;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
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
class ErrorPages implements ErrorController {

  private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);

  /** These have sentences of their own. */
  private static final Set<Integer> TOLD = Set.of(400, 401, 403, 404, 405, 409, 413, 503);

  @RequestMapping("/error")
  View error(Page page, HttpServletRequest request) {
    int code =
        request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer c ? c : 404;
    var status = HttpStatus.resolve(code);
    String reason = TOLD.contains(code) ? Integer.toString(code) : "500";
    String number = "";
    if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable failure) {
      number = HexFormat.of().toHexDigits(failure.hashCode() ^ System.identityHashCode(request));
      LOG.error("case {}", number, failure);
    }
    var titled = page.titled(page.words().of("shell.error." + reason + ".title"));
    return View.of("shell/error", new ErrorPage(titled, reason, number))
        .with(status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status);
  }
}
