package vn.loa.app.register;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import vn.loa.app.body.Bodies;
import vn.loa.app.body.Body;
import vn.loa.app.identity.SignedIn;
import vn.loa.app.shell.Page;
import vn.loa.app.shell.Place;
import vn.loa.app.shell.PlaceSource;
import vn.loa.app.shell.View;
import vn.loa.app.shell.Words;
import vn.loa.obligation.calendar.DateRange;

/** The register as a list, and as a workbook. */
@Controller
class RegisterPages implements PlaceSource {

  private static final int ROWS = 50;
  private static final int MOST_COUNTED = 1_000;
  private static final int MOST_PLANS = 60;
  private static final int RANK = 120;

  private final Register register;
  private final Circle circle;
  private final Bodies bodies;
  private final RegisterWorkbook workbook;
  private final Clock clock;

  RegisterPages(
      Register register, Circle circle, Bodies bodies, RegisterWorkbook workbook, Clock clock) {
    this.register = register;
    this.circle = circle;
    this.bodies = bodies;
    this.workbook = workbook;
    this.clock = clock;
  }

  @Override
  public List<Place> places(Words words) {
    return List.of(new Place("/register", "register", words.of("register.place"), 's', 0, RANK));
  }

  @GetMapping("/register")
  @Transactional(readOnly = true)
  public View list(
      Page page,
      @RequestAttribute("vn.loa.app.identity.SignedIn") SignedIn person,
      @RequestParam Map<String, String> parameters) {
    var words = page.words();
    var asked = Asked.of(parameters);
    var today = LocalDate.now(clock);
    String bodyName = bodyName(asked);
    var filter = filter(asked, person, today);
    var after = Cursor.find(parameters.getOrDefault("after", "")).orElse(Cursor.START);
    var slice = register.list(filter, after, ROWS);
    var says = new Sayings(words, today);
    var known =
        new Sayings.Known(
            register.next(slice.rows(), today),
            register.versions(
                slice.rows().stream().map(RegisteredObligation::versionId).distinct().toList()));
    var choices = new FilterChoices(words, today);
    var days = asked.days(today);
    var offered =
        choices.of(register.listVersions(days == null ? DateRange.of(today) : days, MOST_PLANS));
    var next = slice.next();
    return View.of(
        "register/list",
        new RegisterPage(
            page.titled(words.of("register.place")),
            asked,
            bodyName,
            offered,
            choices.chosen(asked, offered, bodyName),
            found(words, filter, slice, after),
            says.lines(slice.rows(), after.before(), known, bodies::nameNow),
            next == null ? null : asked.href("/register", next)));
  }

  private String found(Words words, RegisterFilter filter, Slice slice, Cursor after) {
    if (after.isStart() && slice.next() == null)
      return words.of("register.found", "n", slice.rows().size());
    int counted = register.count(filter, MOST_COUNTED + 1);
    return counted > MOST_COUNTED
        ? words.of("register.found.more", "n", "1.000")
        : words.of("register.found", "n", counted);
  }

  private RegisterFilter filter(Asked asked, SignedIn person, LocalDate today) {
    return new RegisterFilter(
        circle.of(asked, person), asked.days(today), asked.plan(), asked.marks(), asked.text());
  }

  /** Unknown bodies and those out of sight look alike. */
  private String bodyName(Asked asked) {
    if (asked.body() == null) return "";
    return circle
        .find(asked.body())
        .map(Body::name)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  @GetMapping("/register.xlsx")
  @Transactional(readOnly = true)
  public void workbook(
      Page page,
      @RequestAttribute("vn.loa.app.identity.SignedIn") SignedIn person,
      @RequestParam Map<String, String> parameters,
      HttpServletResponse response)
      throws IOException {
    var asked = Asked.of(parameters);
    String bodyName = bodyName(asked);
    var today = LocalDate.now(clock);
    byte[] made =
        workbook.of(
            filter(asked, person, today),
            new Sayings(page.words(), today),
            bodyName.isEmpty() ? page.viewer().body() : bodyName);
    response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    response.setHeader("Content-Disposition", "attachment; filename=\"so-nghia-vu.xlsx\"");
    response.setHeader("Cache-Control", "no-store");
    response.setContentLength(made.length);
    response.getOutputStream().write(made);
  }
}
