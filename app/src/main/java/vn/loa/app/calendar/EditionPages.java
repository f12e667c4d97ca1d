package vn.loa.app.calendar;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.view.RedirectView;
import vn.loa.app.body.Bodies;
import vn.loa.app.identity.SignedIn;
import vn.loa.app.shell.Allows;
import vn.loa.app.shell.Page;
import vn.loa.app.shell.View;

/** What was entered into the calendar, and entering more. */
@Controller
class EditionPages {

  private static final int MOST = 100;
  private static final int LONGEST = 400;

  private final Calendars calendars;
  private final CorrectingCalendar correcting;
  private final Bodies bodies;
  private final Clock clock;

  EditionPages(Calendars calendars, CorrectingCalendar correcting, Bodies bodies, Clock clock) {
    this.calendars = calendars;
    this.correcting = correcting;
    this.bodies = bodies;
    this.clock = clock;
  }

  @GetMapping("/calendar/editions")
  View editions(Page page, @RequestAttribute("vn.loa.app.shell.Allows") Allows allows) {
    var words = page.words();
    var all = calendars.listEditions(MOST);
    var byNumber = new HashMap<Long, Entered>();
    for (var entered : all) byNumber.put(entered.number(), entered);
    var changes = new EditionChanges(new Sums(words));
    var latest = new HashMap<Long, Long>();
    for (var entered : all) {
      latest.merge(key(entered), entered.number(), Math::max);
    }
    var rows =
        all.stream()
            .map(
                e ->
                    row(
                        e,
                        page,
                        Long.valueOf(e.number()).equals(latest.get(key(e))),
                        changes.between(
                            e.corrects() == null ? null : byNumber.get(e.corrects()), e)))
            .toList();
    return View.of(
        "calendar/editions",
        new EditionsPage(
            page.titled(words.of("calendar.editions.title")),
            CalendarPages.tabs(words, "/calendar/editions", LocalDate.now(clock).getYear()),
            rows,
            allows.page("/calendar/correction")));
  }

  private static long key(Entered entered) {
    return entered.bodyId() == null ? 0 : entered.bodyId();
  }

  private EditionsPage.Row row(Entered e, Page page, boolean current, List<String> changes) {
    var when = LocalDateTime.ofInstant(e.enteredAt(), Today.ZONE);
    return new EditionsPage.Row(
        e.number(),
        e.edition().id(),
        e.bodyId() == null ? "" : bodies.nameNow(e.bodyId()),
        new Sums(page.words()).moment(when),
        e.enteredBy(),
        e.source(),
        e.reason(),
        current,
        changes);
  }

  @GetMapping("/calendar/correction")
  View form(Page page, @RequestAttribute("vn.loa.app.identity.SignedIn") SignedIn person) {
    return shown(page, person, CorrectionForm.blank(correcting.mayForCountry(person)), "");
  }

  @PostMapping("/calendar/editions")
  Object correct(
      Page page,
      @RequestAttribute("vn.loa.app.identity.SignedIn") SignedIn person,
      HttpServletRequest request) {
    var form = form(request);
    var wrong = form.faults();
    var correction = form.correction();
    if (correction.isEmpty())
      return shown(page, person, form.with(wrong), page.t("calendar.refused.form"))
          .with(HttpStatus.UNPROCESSABLE_CONTENT);
    return switch (correcting.correct(person, correction.get())) {
      case CorrectingCalendar.Corrected done -> new RedirectView("/calendar/editions");
      case CorrectingCalendar.Refused refused ->
          shown(page, person, form, refusal(page, refused)).with(HttpStatus.UNPROCESSABLE_CONTENT);
    };
  }

  @PostMapping("/calendar/editions/{number}/again")
  Object restore(
      Page page,
      @RequestAttribute("vn.loa.app.identity.SignedIn") SignedIn person,
      @PathVariable long number,
      @RequestParam(defaultValue = "") String reason) {
    String said = cut(reason).strip().replaceAll("\\s+", " ");
    if (said.isEmpty()) said = page.t("calendar.restored", "number", number);
    return switch (correcting.restore(person, number, said)) {
      case CorrectingCalendar.Corrected done -> new RedirectView("/calendar/editions");
      case CorrectingCalendar.Refused refused ->
          shown(
                  page,
                  person,
                  CorrectionForm.blank(correcting.mayForCountry(person)),
                  refusal(page, refused))
              .with(HttpStatus.UNPROCESSABLE_CONTENT);
    };
  }

  private static CorrectionForm form(HttpServletRequest request) {
    var values = new HashMap<String, String>();
    for (String field : CorrectionForm.FIELDS) {
      String value = request.getParameter(field);
      values.put(field, value == null ? "" : cut(value));
    }
    String[] days = request.getParameterValues("weekday");
    return new CorrectionForm(
        values, days == null ? List.of() : Arrays.stream(days).limit(7).toList(), Map.of());
  }

  private static String cut(String value) {
    return value.length() > LONGEST ? value.substring(0, LONGEST) : value;
  }

  private static String refusal(Page page, CorrectingCalendar.Refused refused) {
    return page.t(
        "calendar.refused." + refused.code(),
        "from",
        refused.values().getOrDefault("from", ""),
        "to",
        refused.values().getOrDefault("to", ""));
  }

  private View shown(Page page, SignedIn person, CorrectionForm form, String refusal) {
    var acting = person.acting();
    return View.of(
        "calendar/correction",
        new CorrectionPage(
            page.titled(page.t("calendar.correction.title")),
            form,
            acting == null ? "" : bodies.nameNow(acting.bodyId()),
            correcting.mayForCountry(person),
            refusal.isEmpty() ? null : refusal));
  }
}
