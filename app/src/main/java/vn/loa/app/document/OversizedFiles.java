package vn.loa.app.document;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import vn.loa.app.document.Receipt.Refused;
import vn.loa.app.shell.ErrorPage;
import vn.loa.app.shell.Page;
import vn.loa.app.shell.View;

/** Files that are too large are stopped before any page sees them; their senders are told here. */
@ControllerAdvice
class OversizedFiles {

  @ExceptionHandler(MaxUploadSizeExceededException.class)
  View tooLarge(Page page, HttpServletResponse response) {
    var refused =
        new Refused(
            Refused.Reason.TOO_LARGE, Map.of("most", "" + (ReceivingDocument.MOST_BYTES >> 20)));
    String sentence = ReceivingPages.sentence(refused, page.words());
    response.setHeader("X-Loa-Sentence", ReceivingPages.escaped(sentence));
    var titled = page.titled(page.t("shell.error.413.title"));
    return View.of("shell/error", new ErrorPage(titled, "413", ""))
        .with(HttpStatus.CONTENT_TOO_LARGE);
  }
}
