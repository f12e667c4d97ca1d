package vn.loa.app.document;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.server.ResponseStatusException;

/**
 * Bytes of documents, for whoever may see the document at this moment: an address alone opens
 * nothing, and nothing that people sent is ever run in a browser under our name.
 */
@Controller
class BytesPages {

  private static final String NOTHING_RUNS = "default-src 'none'; sandbox";

  private final Documents documents;

  BytesPages(Documents documents) {
    this.documents = documents;
  }

  /** A picture of a page. The browser may keep it, and asks each time whether it still may. */
  @GetMapping("/documents/{id:\\d{1,18}}/pages/{number:\\d{1,6}}.png")
  ResponseEntity<InputStreamResource> page(
      @PathVariable long id, @PathVariable int number, WebRequest request) {
    var image = documents.picture(id, number).orElseThrow(BytesPages::none);
    var answer =
        ResponseEntity.ok()
            .cacheControl(CacheControl.noCache().cachePrivate())
            .header("Content-Security-Policy", NOTHING_RUNS)
            .header("X-Content-Type-Options", "nosniff")
            .eTag(image.sha256());
    if (request.checkNotModified('"' + image.sha256() + '"'))
      return ResponseEntity.status(HttpStatus.NOT_MODIFIED).build();
    return answer
        .contentType(MediaType.parseMediaType(image.mediaType()))
        .body(new InputStreamResource(documents.open(image.sha256())));
  }

  /** The file as it came in, to be saved and never shown. */
  @GetMapping("/documents/{id:\\d{1,18}}/original")
  ResponseEntity<InputStreamResource> original(@PathVariable long id) {
    var document = documents.find(id).orElseThrow(BytesPages::none);
    InputStream bytes = documents.open(document.sha256());
    var named =
        ContentDisposition.attachment().filename(document.name(), StandardCharsets.UTF_8).build();
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noStore())
        .header("Content-Security-Policy", NOTHING_RUNS)
        .header("X-Content-Type-Options", "nosniff")
        .header("Content-Disposition", named.toString())
        .contentType(MediaType.APPLICATION_OCTET_STREAM)
        .contentLength(document.size())
        .body(new InputStreamResource(bytes));
  }

  private static ResponseStatusException none() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
