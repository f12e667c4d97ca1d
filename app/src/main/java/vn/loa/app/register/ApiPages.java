package vn.loa.app.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import vn.loa.app.calendar.Days;
import vn.loa.app.identity.SignedIn;
import vn.loa.app.register.ApiAnswers.HistoryAnswer;
import vn.loa.app.register.ApiAnswers.InstanceAnswer;
import vn.loa.app.register.ApiAnswers.ListOf;
import vn.loa.app.register.ApiAnswers.ObligationAnswer;
import vn.loa.app.register.ApiAnswers.OwedAnswer;
import vn.loa.app.register.ApiAnswers.PlanAnswer;
import vn.loa.app.register.ApiAnswers.Problem;
import vn.loa.obligation.calendar.DateRange;

/** The register for programs: the same questions, rights and sight as the pages. */
@RestController
class ApiPages {

  private static final int MOST = 200;
  private static final int LONGEST_STRETCH = 400;
  private static final Set<String> LIST =
      Set.of(
          "body", "only", "when", "rhythm", "kind", "topic", "channel", "plan", "q", "cursor",
          "limit");

  private final Register register;
  private final Circle circle;
  private final ApiShapes shapes;
  private final Clock clock;

  ApiPages(Register register, Circle circle, ApiShapes shapes, Clock clock) {
    this.register = register;
    this.circle = circle;
    this.shapes = shapes;
    this.clock = clock;
  }

  /** A question that cannot be answered; caught at the end of this class. */
  @SuppressWarnings("serial")
  static final class Refused extends RuntimeException {
    private final int status;
    private final String code;
    private final String said;

    Refused(int status, String code, String said) {
      super(code);
      this.status = status;
      this.code = code;
      this.said = said;
    }

    static Refused unknown() {
      return new Refused(404, "not-found", "Không có, hoặc không thuộc phạm vi của bạn.");
    }

    static Refused wrong(String name) {
      return new Refused(
          400, "bad-parameter", "Tham số “" + name + "” không đọc được. Xem mô tả ở openapi.json.");
    }
  }

  @GetMapping(value = "/api/v1/openapi.json", produces = MediaType.APPLICATION_JSON_VALUE)
  Resource description() {
    return new ClassPathResource("vn/loa/app/register/openapi.json");
  }

  @GetMapping("/api/v1/obligations")
  @Transactional(readOnly = true)
  public ListOf<ObligationAnswer> obligations(
      @RequestAttribute("vn.loa.app.identity.SignedIn") SignedIn person,
      @RequestParam Map<String, String> parameters) {
    known(parameters, LIST);
    var asked = Asked.of(parameters);
    if (asked.body() != null) seen(asked.body());
    var today = LocalDate.now(clock);
    var filter =
        new RegisterFilter(
            circle.of(asked, person), asked.days(today), asked.plan(), asked.marks(), asked.text());
    var after =
        Cursor.find(parameters.getOrDefault("cursor", ""))
            .orElseThrow(() -> Refused.wrong("cursor"));
    var slice = register.list(filter, after, limit(parameters));
    var next = slice.next();
    return new ListOf<>(shapes.obligations(slice.rows(), today), next == null ? null : next.text());
  }

  @GetMapping("/api/v1/obligations/{uuid}")
  @Transactional(readOnly = true)
  public HistoryAnswer obligation(@PathVariable UUID uuid) {
    var states = register.listVersions(uuid);
    if (states.isEmpty()) throw Refused.unknown();
    var today = LocalDate.now(clock);
    var now = Objects.requireNonNull(Register.on(states, today));
    return new HistoryAnswer(
        shapes.obligations(List.of(now), today).getFirst(), shapes.obligations(states, today));
  }

  @GetMapping("/api/v1/bodies/{id}/obligations")
  @Transactional(readOnly = true)
  public ListOf<OwedAnswer> owed(
      @PathVariable long id, @RequestParam Map<String, String> parameters) {
    known(parameters, Set.of("day"));
    seen(id);
    var day = day(parameters, "day", LocalDate.now(clock));
    return new ListOf<>(register.listOwed(id, day).stream().map(shapes::owed).toList(), null);
  }

  @GetMapping("/api/v1/bodies/{id}/instances")
  @Transactional(readOnly = true)
  public ListOf<InstanceAnswer> instances(
      @PathVariable long id, @RequestParam Map<String, String> parameters) {
    known(parameters, Set.of("from", "to"));
    seen(id);
    var from = day(parameters, "from", LocalDate.now(clock));
    var to = day(parameters, "to", from.plusDays(30));
    if (to.isBefore(from) || from.plusDays(LONGEST_STRETCH).isBefore(to)) throw Refused.wrong("to");
    return new ListOf<>(
        register.listExpected(id, new DateRange(from, to)).stream().map(shapes::instance).toList(),
        null);
  }

  @GetMapping("/api/v1/plans")
  @Transactional(readOnly = true)
  public ListOf<PlanAnswer> plans(@RequestParam Map<String, String> parameters) {
    known(parameters, Set.of("cursor", "limit"));
    String cursor = parameters.getOrDefault("cursor", "");
    if (!cursor.matches("\\d{0,18}")) throw Refused.wrong("cursor");
    long before = cursor.isEmpty() ? Long.MAX_VALUE : Long.parseLong(cursor);
    int limit = limit(parameters);
    var found = register.listVersions(before, limit + 1);
    var shown = found.stream().limit(limit).toList();
    return new ListOf<>(
        shown.stream().map(shapes::plan).toList(),
        found.size() > limit ? String.valueOf(shown.getLast().versionId()) : null);
  }

  /** All versions of a plan that are in the register, the newest first. */
  @GetMapping("/api/v1/plans/{id}")
  @Transactional(readOnly = true)
  public ListOf<PlanAnswer> plan(@PathVariable long id) {
    var found = register.listVersionsOf(id);
    if (found.isEmpty()) throw Refused.unknown();
    return new ListOf<>(found.stream().map(shapes::plan).toList(), null);
  }

  private static void known(Map<String, String> parameters, Set<String> names) {
    for (String name : parameters.keySet()) {
      if (!names.contains(name))
        throw new Refused(
            400,
            "unknown-parameter",
            "Không có tham số “" + name + "”. Bỏ đi, hoặc xem tên đúng ở openapi.json.");
    }
  }

  private void seen(long body) {
    if (circle.find(body).isEmpty()) throw Refused.unknown();
  }

  private static int limit(Map<String, String> parameters) {
    String asked = parameters.getOrDefault("limit", "50");
    if (!asked.matches("\\d{1,4}")) throw Refused.wrong("limit");
    int limit = Integer.parseInt(asked);
    if (limit < 1 || limit > MOST) throw Refused.wrong("limit");
    return limit;
  }

  private static LocalDate day(Map<String, String> parameters, String name, LocalDate otherwise) {
    String asked = parameters.get(name);
    if (asked == null) return otherwise;
    return Days.find(asked).orElseThrow(() -> Refused.wrong(name));
  }

  @ExceptionHandler
  ResponseEntity<Problem> refused(Refused refused) {
    return problem(refused.status, refused.code, refused.said);
  }

  @ExceptionHandler
  ResponseEntity<Problem> unreadable(MethodArgumentTypeMismatchException wrong) {
    var refused = Refused.unknown();
    return problem(refused.status, refused.code, refused.said);
  }

  private static ResponseEntity<Problem> problem(int status, String code, @Nullable String said) {
    return ResponseEntity.status(status)
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(new Problem("about:blank", code, status, code, said == null ? "" : said));
  }
}
