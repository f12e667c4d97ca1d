package vn.loa.app.plan;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.view.RedirectView;
import vn.loa.app.document.Documents;
import vn.loa.app.document.Receipt;
import vn.loa.app.identity.SignedIn;
import vn.loa.app.shell.Page;

/** Takes files as plans: one request a file. */
@Controller
class UploadPages {

  private final Documents documents;
  private final BringingPlan bringing;
  private final PlanStore plans;

  UploadPages(Documents documents, BringingPlan bringing, PlanStore plans) {
    this.documents = documents;
    this.bringing = bringing;
    this.plans = plans;
  }

  /**
   * @param amends the plan that the file amends, null for a new plan
   * @param key the same for a file that is sent again after the net broke
   */
  @PostMapping("/plans/upload")
  ResponseEntity<String> upload(
      Page page,
      @RequestParam("file") MultipartFile file,
      @RequestParam @Nullable Long amends,
      @RequestHeader(value = "Idempotency-Key", required = false) @Nullable String key,
      @RequestAttribute("vn.loa.app.identity.SignedIn") SignedIn person)
      throws IOException {
    var acting = person.acting();
    if (acting == null)
      return answer(HttpStatus.FORBIDDEN, page.t("plan.upload.foreign_body"), null);
    long body = acting.bodyId();
    if (amends != null) {
      var plan = plans.find(amends).orElse(null);
      if (plan == null) return ResponseEntity.notFound().build();
      body = plan.bodyId();
    }
    String name = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
    String once = key == null ? UUID.nameUUIDFromBytes(file.getBytes()).toString() : key;
    Receipt receipt;
    try (var bytes = file.getInputStream()) {
      receipt = documents.receive(bytes, name, body, person.actor(), once);
    }
    return switch (receipt) {
      case Receipt.Received received -> brought(page, received.id(), body, amends, person);
      case Receipt.AlreadyThere there -> brought(page, there.id(), body, amends, person);
      case Receipt.Refused refused -> {
        String reason = refused.reason().name().toLowerCase(Locale.ROOT);
        String sentence = page.t("plan.upload." + reason);
        for (var value : refused.values().entrySet())
          sentence = sentence.replace("{" + value.getKey() + "}", value.getValue());
        yield answer(HttpStatus.UNPROCESSABLE_CONTENT, sentence, null);
      }
    };
  }

  /** Takes a document that is here already as a plan. */
  @PostMapping("/plans")
  RedirectView bring(
      @RequestParam long document,
      @RequestAttribute("vn.loa.app.identity.SignedIn") SignedIn person) {
    var known =
        documents
            .find(document)
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    return switch (bringing.bring(document, known.bodyId(), null, person.actor())) {
      case OpeningReview.Open open -> new RedirectView("/plans/" + open.planId() + "/review");
      case OpeningReview.UnderReviewAlready already ->
          new RedirectView("/plans/" + already.planId() + "/review");
      case OpeningReview.Nothing nothing ->
          new RedirectView(
              plans.findPlanOf(document).map(plan -> "/plans/" + plan).orElse("/plans"));
    };
  }

  private ResponseEntity<String> brought(
      Page page, long document, long body, @Nullable Long amends, SignedIn person) {
    var known = plans.findPlanOf(document);
    if (known.isPresent())
      return answer(
          HttpStatus.OK, page.t("plan.upload.known"), "/plans/" + known.get() + "/review");
    return switch (bringing.bring(document, body, amends, person.actor())) {
      case OpeningReview.Open open ->
          answer(HttpStatus.OK, page.t("plan.upload.open"), "/plans/" + open.planId() + "/review");
      case OpeningReview.UnderReviewAlready already ->
          answer(HttpStatus.OK, page.t("plan.arrival.under-review"), "/plans");
      case OpeningReview.Nothing reading ->
          ResponseEntity.ok()
              .header("X-Loa-Sentence", encoded(page.t("plan.upload.reading")))
              .body(String.valueOf(document));
    };
  }

  /** The drop zone shows the sentence beside the file, and goes on where all went well. */
  private static ResponseEntity<String> answer(
      HttpStatus status, String sentence, @Nullable String next) {
    var answer = ResponseEntity.status(status).header("X-Loa-Sentence", encoded(sentence));
    if (next != null) answer = answer.header("HX-Redirect", next);
    return answer.body("");
  }

  private static String encoded(String sentence) {
    return URLEncoder.encode(sentence, StandardCharsets.UTF_8).replace("+", "%20");
  }

  /** Whether a document that was brought has become a plan; asked again and again for a while. */
  @GetMapping("/plans/arrivals/{document}")
  ResponseEntity<String> arrival(@PathVariable long document) {
    var plan = plans.findPlanOf(document);
    if (plan.isPresent())
      return ResponseEntity.ok().header("HX-Redirect", "/plans/" + plan.get() + "/review").body("");
    var known = documents.find(document);
    if (known.isEmpty()) return ResponseEntity.notFound().build();
    // Nothing will come of it by itself: the list says why.
    boolean over = known.get().isSettled();
    return over
        ? ResponseEntity.ok().header("HX-Redirect", "/plans").body("")
        : ResponseEntity.noContent().build();
  }
}
