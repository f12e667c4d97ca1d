package vn.loa.app.document;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.view.RedirectView;
import vn.loa.app.document.Receipt.AlreadyThere;
import vn.loa.app.document.Receipt.Received;
import vn.loa.app.document.Receipt.Refused;
import vn.loa.app.identity.SignedIn;
import vn.loa.app.shell.Page;
import vn.loa.app.shell.View;
import vn.loa.app.shell.Words;

/** Brings files in: one by one with their progress, or several in a form without scripts. */
@Controller
class ReceivingPages {

  private final Documents documents;
  private final DocumentPages pages;
  private final SecureRandom random;

  ReceivingPages(Documents documents, DocumentPages pages, SecureRandom random) {
    this.documents = documents;
    this.pages = pages;
    this.random = random;
  }

  /** One file, with a key of its own; the answer is for its line in the list of files. */
  @PostMapping(path = "/documents", headers = "HX-Request")
  View bringOne(
      Page page,
      @RequestParam MultipartFile file,
      @RequestHeader("Idempotency-Key") String key,
      @RequestAttribute("vn.loa.app.identity.SignedIn") SignedIn person,
      HttpServletResponse response)
      throws IOException {
    var receipt = bring(file, key, person);
    String sentence = sentence(receipt, page.words());
    response.setHeader("X-Loa-Sentence", escaped(sentence));
    response.setHeader("X-Loa-Tone", receipt instanceof AlreadyThere ? "due" : "met");
    return View.of("document/answer", answer(page, receipt, sentence)).with(status(receipt));
  }

  /** Several files at once, from a browser without scripts. */
  @PostMapping("/documents")
  Object bringAll(
      Page page,
      @RequestParam List<MultipartFile> file,
      @RequestParam(defaultValue = "") String key,
      @RequestAttribute("vn.loa.app.identity.SignedIn") SignedIn person)
      throws IOException {
    var receipts = new ArrayList<Receipt>();
    var complaints = new ArrayList<String>();
    String form = key.isBlank() ? Keys.fresh(random) : key;
    for (int i = 0; i < file.size(); i++) {
      if (file.get(i).isEmpty() && named(file.get(i)).isEmpty()) continue;
      var receipt = bring(file.get(i), form + "/" + i, person);
      receipts.add(receipt);
      if (receipt instanceof Refused)
        complaints.add(named(file.get(i)) + ": " + sentence(receipt, page.words()));
    }
    if (!complaints.isEmpty()) {
      var listed = pages.listed(page, DocumentPages.Asked.ALL, person, complaints);
      return View.of("document/list", listed).with(HttpStatus.UNPROCESSABLE_CONTENT);
    }
    return new RedirectView(receipts.size() == 1 ? to(receipts.getFirst()) : "/documents");
  }

  /** The same bytes as a document of its own. */
  @PostMapping("/documents/{id:\\d{1,18}}/again")
  @Nullable RedirectView again(
      @PathVariable long id,
      @RequestHeader(name = "Idempotency-Key", defaultValue = "") String header,
      @RequestParam(defaultValue = "") String key,
      @RequestAttribute("vn.loa.app.identity.SignedIn") SignedIn person,
      HttpServletResponse response) {
    if (documents.find(id).isEmpty()) throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    String form = header.isEmpty() ? key : header;
    if (form.isEmpty()) form = Keys.fresh(random);
    String to = to(documents.receiveAgain(id, person.actor(), form));
    if (header.isEmpty()) return new RedirectView(to);
    response.setHeader("HX-Redirect", to);
    return null;
  }

  /** Once more, after what kept it from being read was mended. */
  @PostMapping("/documents/{id:\\d{1,18}}/reading")
  RedirectView readAgain(
      @PathVariable long id, @RequestAttribute("vn.loa.app.identity.SignedIn") SignedIn person) {
    if (documents.find(id).isEmpty()) throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    documents.readAgain(id, person.actor());
    return new RedirectView("/documents/" + id);
  }

  private Receipt bring(MultipartFile file, String key, SignedIn person) throws IOException {
    var acting = person.acting();
    if (acting == null) throw new ResponseStatusException(HttpStatus.FORBIDDEN);
    try (var bytes = file.getInputStream()) {
      return documents.receive(bytes, named(file), acting.bodyId(), person.actor(), key);
    }
  }

  private static String named(MultipartFile file) {
    String name = file.getOriginalFilename();
    return name == null ? "" : name;
  }

  private static String to(Receipt receipt) {
    return switch (receipt) {
      case Received received -> "/documents/" + received.id();
      case AlreadyThere there -> "/documents/" + there.id() + "?same";
      case Refused refused -> "/documents";
    };
  }

  private static AnswerPage answer(Page page, Receipt receipt, String sentence) {
    return switch (receipt) {
      case Received received -> new AnswerPage(page, sentence, received.id(), false);
      case AlreadyThere there -> new AnswerPage(page, sentence, there.id(), true);
      case Refused refused -> new AnswerPage(page, sentence, 0, false);
    };
  }

  static String sentence(Receipt receipt, Words words) {
    return switch (receipt) {
      case Received received -> words.of("document.received");
      case AlreadyThere there ->
          words.of(
              "document.same", "when", DocumentLine.moment(there.when()), "who", who(there, words));
      case Refused refused -> {
        var pairs =
            refused.values().entrySet().stream()
                .flatMap(e -> java.util.stream.Stream.of(e.getKey(), e.getValue()))
                .toArray();
        yield words.of("document.refusal." + DocumentPages.code(refused.reason()), pairs);
      }
    };
  }

  private static String who(AlreadyThere there, Words words) {
    boolean system = there.who().startsWith("system:");
    return DocumentLine.who(system, there.who(), words);
  }

  private static HttpStatus status(Receipt receipt) {
    if (!(receipt instanceof Refused refused)) return HttpStatus.OK;
    return switch (refused.reason()) {
      case TOO_LARGE -> HttpStatus.CONTENT_TOO_LARGE;
      case NO_ROOM -> HttpStatus.INSUFFICIENT_STORAGE;
      case NAME_LONG -> HttpStatus.UNPROCESSABLE_CONTENT;
      case KEY_REUSED -> HttpStatus.CONFLICT;
      case FOREIGN_BODY -> HttpStatus.NOT_FOUND;
    };
  }

  /** Headers hold letters of ASCII alone. */
  static String escaped(String sentence) {
    return URLEncoder.encode(sentence, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
