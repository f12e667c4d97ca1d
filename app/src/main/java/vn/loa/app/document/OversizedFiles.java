package vn.loa.app.document;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import vn.loa.app.document.Receipt.Refused;
import vn.loa.app.shell.Page;

/** Files that are too large are stopped before any page sees them; their senders are told here. */
@ControllerAdvice
class OversizedFiles {

  @ExceptionHandler(MaxUploadSizeExceededException.class)
  void tooLarge(Page page, HttpServletResponse response) throws IOException {
    var refused =
        new Refused(
            Refused.Reason.TOO_LARGE, Map.of("most", "" + (ReceivingDocument.MOST_BYTES >> 20)));
    String sentence = ReceivingPages.sentence(refused, page.words());
    response.setHeader("X-Loa-Sentence", ReceivingPages.escaped(sentence));
    response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
  }
}
