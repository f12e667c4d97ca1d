package vn.loa.app.plan;

import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import vn.loa.app.identity.SignedIn;
import vn.loa.app.plan.form.DutyForm;
import vn.loa.app.plan.form.EditForms;
import vn.loa.app.plan.page.RefusedPage;
import vn.loa.app.plan.page.SplitPage;
import vn.loa.app.plan.review.Answer;
import vn.loa.app.plan.review.Cuts;
import vn.loa.app.plan.review.Decision;
import vn.loa.app.shell.Page;
import vn.loa.app.shell.View;

/** The review of a plan, and each decision in it. */
@Controller
class ReviewPages {

  private static final String PERSON = "vn.loa.app.identity.SignedIn";

  private final Reviewing reviewing;
  private final ReviewSheets sheets;
  private final DecidingCards deciding;
  private final Wishes wishes;

  ReviewPages(Reviewing reviewing, ReviewSheets sheets, DecidingCards deciding, Wishes wishes) {
    this.reviewing = reviewing;
    this.sheets = sheets;
    this.deciding = deciding;
    this.wishes = wishes;
  }

  private UnderReview get(long plan) {
    return reviewing
        .find(plan)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  @GetMapping("/plans/{plan}/review")
  View review(
      Page page,
      @PathVariable long plan,
      @RequestParam(defaultValue = "") String view,
      @RequestAttribute(PERSON) SignedIn person) {
    return View.of("plan/review", sheets.page(page, get(plan), person, view));
  }

  /** What others decided since; nothing most of the time. */
  @GetMapping("/plans/{plan}/review/since")
  Object since(
      Page page,
      @PathVariable long plan,
      @RequestParam long number,
      @RequestParam(defaultValue = "") String state,
      @RequestAttribute(PERSON) SignedIn person) {
    var draft =
        reviewing
            .findDraft(plan)
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    boolean same = draft.lastNumber() == number && draft.state().name().equalsIgnoreCase(state);
    if (same) return ResponseEntity.noContent().build();
    return View.of("plan/changes", sheets.changes(page, get(plan), person, number, ""));
  }

  @GetMapping("/plans/{plan}/review/edit")
  View edit(Page page, @PathVariable long plan, @RequestParam String card) {
    var now = get(plan);
    var asked = now.review().find(card).orElseThrow(ReviewPages::gone);
    return View.of("plan/edit", EditForms.of(page, plan, asked, now.review().last()));
  }

  @GetMapping("/plans/{plan}/review/split")
  View split(Page page, @PathVariable long plan, @RequestParam String card) {
    var now = get(plan);
    var origin = now.review().find(card).orElseThrow(ReviewPages::gone).duty().origin();
    return View.of(
        "plan/split",
        SplitPage.of(page, card, now.review().last(), origin, Cuts.of(origin.text())));
  }

  private static ResponseStatusException gone() {
    return new ResponseStatusException(HttpStatus.GONE);
  }

  /**
   * @param last number of the last decision that the person saw
   */
  @PostMapping("/plans/{plan}/decisions")
  View decide(
      Page page,
      @PathVariable long plan,
      @RequestParam long last,
      @RequestParam MultiValueMap<String, String> fields,
      @RequestAttribute(PERSON) SignedIn person,
      HttpServletResponse response) {
    var outcome = deciding.decide(plan, person, now -> made(now, person, fields), Seen.until(last));
    return switch (outcome) {
      case DecidingCards.Decided decided -> {
        String done = ReviewSheets.what(page, decided.after(), decided.decision());
        if (decided.voided()) done += ". " + page.t("plan.review.voided");
        yield View.of("plan/changes", sheets.changes(page, decided.after(), person, last, done));
      }
      case DecidingCards.Undecided undecided ->
          undecided(page, undecided, new Sent(person, last, fields), response);
      case DecidingCards.Closed closed -> {
        String state = closed.state().name().toLowerCase(Locale.ROOT);
        yield refused(page, page.t("plan.closed." + state), response);
      }
      case DecidingCards.Unknown unknown -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    };
  }

  /** A request as it came in. */
  private record Sent(SignedIn person, long last, MultiValueMap<String, String> fields) {}

  private @Nullable Decision made(
      UnderReview now, SignedIn person, MultiValueMap<String, String> fields) {
    try {
      return wishes.of(now, person.personId(), fields);
    } catch (IllegalArgumentException nonsense) {
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST, null, nonsense);
    }
  }

  private View undecided(
      Page page, DecidingCards.Undecided undecided, Sent sent, HttpServletResponse response) {
    return switch (undecided.answer()) {
      case Answer.Conflict conflict ->
          View.of("plan/conflict", sheets.conflict(page, undecided.now(), conflict))
              .with(HttpStatus.CONFLICT);
      case Answer.Refused refused -> {
        String reason = refused.reason().name().toLowerCase(Locale.ROOT);
        yield refused(page, page.t("plan.refused." + reason), response);
      }
      case Answer.Lawful lawful -> unchanged(page, undecided.now(), sent, response);
      case Answer.Already already -> unchanged(page, undecided.now(), sent, response);
    };
  }

  /** Nothing to write: it was done before, or there is nothing to do, or the form is wrong. */
  private View unchanged(Page page, UnderReview now, Sent sent, HttpServletResponse response) {
    String what = sent.fields().getFirst("what");
    if ("edit".equals(what)) {
      var card = now.review().find(String.valueOf(sent.fields().getFirst("card")));
      if (card.isPresent()
          && DutyForm.read(sent.fields(), card.get().duty()) instanceof DutyForm.Wrong) {
        var again = EditForms.again(page, now.plan().id(), card.get(), sent.last(), sent.fields());
        return View.of("plan/edit", again).with(HttpStatus.UNPROCESSABLE_CONTENT);
      }
    }
    if ("undo".equals(what)) return refused(page, page.t("plan.refused.nothing_to_undo"), response);
    if ("redo".equals(what)) return refused(page, page.t("plan.refused.nothing_to_redo"), response);
    return View.of("plan/changes", sheets.changes(page, now, sent.person(), sent.last(), ""));
  }

  private static View refused(Page page, String sentence, HttpServletResponse response) {
    response.setHeader(
        "X-Loa-Sentence", URLEncoder.encode(sentence, StandardCharsets.UTF_8).replace("+", "%20"));
    return View.of("plan/refused", new RefusedPage(page, sentence))
        .with(HttpStatus.UNPROCESSABLE_CONTENT);
  }
}
