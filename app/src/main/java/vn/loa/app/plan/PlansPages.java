package vn.loa.app.plan;

import static vn.loa.db.plan.Tables.PLAN_;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import vn.loa.app.document.Document;
import vn.loa.app.document.Documents;
import vn.loa.app.identity.Role;
import vn.loa.app.identity.SignedIn;
import vn.loa.app.plan.page.PlansPage;
import vn.loa.app.plan.page.PlansPage.ArrivalView;
import vn.loa.app.plan.page.PlansPage.RowView;
import vn.loa.app.plan.said.DutyWords;
import vn.loa.app.shell.Choice;
import vn.loa.app.shell.Field;
import vn.loa.app.shell.Page;
import vn.loa.app.shell.Tab;
import vn.loa.app.shell.Tone;
import vn.loa.app.shell.View;
import vn.loa.vietnamese.Folding;

/** The plans of a year, and bringing one. */
@Controller
class PlansPages {

  private static final int MOST = 500;

  private final PlanStore plans;
  private final DraftStore drafts;
  private final Documents documents;
  private final BodyNames bodies;
  private final Clock clock;

  PlansPages(
      PlanStore plans, DraftStore drafts, Documents documents, BodyNames bodies, Clock clock) {
    this.plans = plans;
    this.drafts = drafts;
    this.documents = documents;
    this.bodies = bodies;
    this.clock = clock;
  }

  @GetMapping("/plans")
  @Transactional(readOnly = true)
  public View list(
      Page page,
      @RequestParam(defaultValue = "") String year,
      @RequestParam(defaultValue = "") String state,
      @RequestParam(defaultValue = "") String words,
      @RequestAttribute("vn.loa.app.identity.SignedIn") SignedIn person) {
    var found = plans.list(condition(year, words), MOST);
    var latest = drafts.latest(found.stream().map(Plan::id).toList());
    var counts = new EnumMap<State, Integer>(State.class);
    var rows = new ArrayList<RowView>();
    for (var plan : found) {
      var at = State.of(plan, latest.get(plan.id()));
      counts.merge(at, 1, Integer::sum);
      if (state.isEmpty() || state.equals(at.code())) rows.add(row(page, plan, at));
    }
    boolean may = person.is(Role.PLANNER);
    return View.of(
        "plan/list",
        new PlansPage(
            page.titled(page.t("plan.list")),
            tabs(page, new Query(year, words), state, counts),
            Field.of("year", page.t("plan.year"), year),
            years(page),
            Field.of("words", page.t("plan.words"), words),
            rows,
            may ? arrivals(page) : List.of(),
            may));
  }

  private record Query(String year, String words) {
    String href(String state) {
      return "/plans?year=%s&words=%s&state=%s"
          .formatted(year, URLEncoder.encode(words, StandardCharsets.UTF_8), state);
    }
  }

  /** Where a plan stands, as people ask for it. */
  enum State {
    REVIEW(Tone.DRAFT),
    SUBMITTED(Tone.DUE),
    RETURNED(Tone.LATE),
    APPROVED(Tone.MET),
    WITHDRAWN(Tone.NONE);

    private final Tone tone;

    State(Tone tone) {
      this.tone = tone;
    }

    String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    Tone tone() {
      return tone;
    }

    static State of(Plan plan, @Nullable Draft draft) {
      if (draft == null) return plan.versionId() == null ? WITHDRAWN : APPROVED;
      return switch (draft.state()) {
        case REVIEW -> REVIEW;
        case SUBMITTED -> SUBMITTED;
        case RETURNED -> RETURNED;
        case APPROVED -> APPROVED;
        case WITHDRAWN -> plan.versionId() == null ? WITHDRAWN : APPROVED;
      };
    }
  }

  private static Condition condition(String year, String words) {
    var condition = DSL.noCondition();
    if (year.matches("\\d{4}")) condition = condition.and(PLAN_.YEAR.eq(Integer.valueOf(year)));
    String folded = Folding.fold(words).strip();
    return folded.isEmpty() ? condition : condition.and(PLAN_.FOLDED.contains(folded));
  }

  private static List<Tab> tabs(Page page, Query query, String state, Map<State, Integer> counts) {
    var tabs = new ArrayList<Tab>();
    int all = counts.values().stream().mapToInt(Integer::intValue).sum();
    tabs.add(Tab.of(page.t("plan.state.all"), query.href(""), state.isEmpty(), all));
    for (var one : State.values()) {
      int count = counts.getOrDefault(one, 0);
      if (count == 0 && !state.equals(one.code())) continue;
      tabs.add(
          Tab.of(
              page.t("plan.state." + one.code()),
              query.href(one.code()),
              state.equals(one.code()),
              count));
    }
    return tabs;
  }

  private List<Choice> years(Page page) {
    var all = new ArrayList<Choice>();
    all.add(Choice.of("", page.t("plan.year.all")));
    for (int year : plans.listYears()) all.add(Choice.of("" + year, "" + year));
    return all;
  }

  private RowView row(Page page, Plan plan, State state) {
    var day = plan.signedOn() == null ? LocalDate.now(clock) : plan.signedOn();
    boolean open = state == State.REVIEW || state == State.SUBMITTED || state == State.RETURNED;
    return new RowView(
        plan.cited().isEmpty() ? page.t("plan.unnumbered") : plan.cited(),
        plan.title().isEmpty() ? page.t("plan.untitled") : plan.title(),
        bodies.on(day).apply(plan.bodyId()),
        plan.signedOn() == null ? "" : new DutyWords(page.words()).date(plan.signedOn()),
        state.tone(),
        page.t("plan.state." + state.code()),
        open ? "/plans/" + plan.id() + "/review" : "/plans/" + plan.id());
  }

  private List<ArrivalView> arrivals(Page page) {
    var out = new ArrayList<ArrivalView>();
    for (var intake : plans.listUnopened()) {
      documents
          .find(intake.documentId())
          .ifPresent(document -> out.add(arrival(page, intake, document)));
    }
    return out;
  }

  private static ArrivalView arrival(Page page, PlanStore.Intake intake, Document document) {
    String name = document.name();
    if (intake.verdict().startsWith(OpeningReview.UNDER_REVIEW)) {
      String plan = intake.verdict().substring(OpeningReview.UNDER_REVIEW.length());
      return new ArrivalView(
          document.id(),
          false,
          name,
          Tone.DUE,
          page.t("plan.arrival.under-review"),
          page.t("plan.arrival.under-review.how"),
          "/plans/" + plan + "/review");
    }
    var verdict = document.reading().verdict();
    if (verdict != null)
      return new ArrivalView(
          document.id(),
          false,
          name,
          Tone.LATE,
          verdict.what(page.words()),
          verdict.how(page.words()),
          "/documents/" + document.id());
    int pages = document.reading().pages();
    String how =
        pages > 0
            ? page.t("plan.arrival.pages", "done", document.reading().pagesDone(), "all", pages)
            : "";
    return new ArrivalView(
        document.id(),
        !document.isSettled(),
        name,
        Tone.FUTURE,
        page.t("plan.arrival.reading"),
        how,
        "/documents/" + document.id());
  }
}
