package vn.loa.app.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import vn.loa.app.plan.page.ComparisonPage;
import vn.loa.app.plan.page.ComparisonPage.LineView;
import vn.loa.app.plan.page.ComparisonPage.SideView;
import vn.loa.app.plan.review.Card;
import vn.loa.app.plan.review.Duty;
import vn.loa.app.plan.said.DutyWords;
import vn.loa.app.plan.said.ReasonWords;
import vn.loa.app.shell.Page;
import vn.loa.app.shell.Tab;
import vn.loa.app.shell.Tone;
import vn.loa.app.shell.View;
import vn.loa.compiler.CompiledPlan;
import vn.loa.compiler.cascade.Cascade;
import vn.loa.compiler.cascade.Verdict;
import vn.loa.compiler.difference.Change;
import vn.loa.compiler.difference.Difference;
import vn.loa.obligation.Obligation;

/** Two versions of a plan, and a plan under its superior's, held against each other. */
@Controller
class ComparisonPages {

  private final PlanStore plans;
  private final DraftStore drafts;
  private final VersionStore versions;
  private final Papers papers;

  ComparisonPages(PlanStore plans, DraftStore drafts, VersionStore versions, Papers papers) {
    this.plans = plans;
    this.drafts = drafts;
    this.versions = versions;
    this.papers = papers;
  }

  private static ResponseStatusException unknown() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }

  /** What changed from the version before, by duty. */
  @GetMapping("/plans/{id}/difference")
  @Transactional(readOnly = true)
  public View difference(
      Page page,
      @PathVariable long id,
      @RequestParam @Nullable Long version,
      @RequestParam(defaultValue = "") String only) {
    var plan = plans.find(id).orElseThrow(ComparisonPages::unknown);
    var all = versions.list(id);
    var after = version == null ? underReview(plan) : approved(find(all, version));
    var base =
        version == null
            ? all.stream().reduce((one, later) -> later)
            : all.stream().filter(v -> v.ordinal() == find(all, version).ordinal() - 1).findFirst();
    var before = base.flatMap(v -> Optional.ofNullable(approved(v))).orElse(null);
    if (before == null || after == null) throw unknown();
    var changes = Difference.of(before, after).changes();
    var counts = new HashMap<String, Integer>();
    var lines = new ArrayList<LineView>();
    for (var change : changes) {
      String code = change.kind().name().toLowerCase(Locale.ROOT);
      counts.merge(code, 1, Integer::sum);
      boolean shown = only.isEmpty() ? change.kind() != Change.Kind.SAME : only.equals(code);
      if (shown) lines.add(line(page, change));
    }
    String address =
        "/plans/" + id + "/difference?" + (version == null ? "" : "version=" + version + "&");
    String title = page.t("plan.difference.title", "plan", ReviewSheets.name(page, plan));
    return View.of(
        "plan/comparison",
        new ComparisonPage(
            page.titled(title),
            title,
            plan.title(),
            "/plans/" + id,
            ReviewSheets.name(page, plan),
            tabs(page, "change", changeCodes(), counts, new Chosen(address, only)),
            page.t("plan.version", "n", base.orElseThrow().ordinal()),
            version == null
                ? page.t("plan.draft")
                : page.t("plan.version", "n", find(all, version).ordinal()),
            lines));
  }

  private static PlanVersion find(List<PlanVersion> all, long version) {
    return all.stream()
        .filter(v -> v.id() == version)
        .findFirst()
        .orElseThrow(ComparisonPages::unknown);
  }

  /** A version as a compiled plan with its approved duties; null where its text may not be seen. */
  private @Nullable CompiledPlan approved(PlanVersion version) {
    return papers
        .find(version.documentId())
        .map(read -> Continuing.approved(read, versions.duties(version.id())))
        .orElse(null);
  }

  /** The latest draft with its duties as they stand now. */
  private @Nullable CompiledPlan underReview(Plan plan) {
    var draft = drafts.findLatest(plan.id()).orElse(null);
    if (draft == null) return null;
    var read = papers.find(draft.documentId()).orElse(null);
    if (read == null) return null;
    var duties = new ArrayList<Obligation>();
    for (var card : drafts.review(draft.id()).cards()) {
      boolean stands = card.ruling() != Card.Ruling.REJECTED;
      if (stands && card.duty() instanceof Duty.Task task) duties.add(task.asked());
    }
    return new CompiledPlan(
        read.reading(),
        read.head(),
        read.references(),
        read.sections(),
        read.topics(),
        duties,
        read.targets(),
        read.diagnostics());
  }

  /** The plan in force, or as it stands under review. */
  private @Nullable CompiledPlan now(Plan plan) {
    if (plan.versionId() == null) return underReview(plan);
    return versions.find(plan.versionId()).map(this::approved).orElse(null);
  }

  private static LineView line(Page page, Change change) {
    var said = new ReasonWords(page.words());
    var sentences = new ArrayList<String>();
    for (var field : change.fields())
      sentences.add(said.say(field, change.before().getFirst(), change.after().getFirst()));
    if (change.moved() && change.kind() != Change.Kind.MOVED)
      sentences.add(page.t("plan.change.place"));
    if (change.reworded() && change.fields().isEmpty() && !change.after().isEmpty())
      sentences.add(page.t("plan.change.reworded"));
    return new LineView(
        tone(change.kind()),
        page.t("plan.change." + change.kind().name().toLowerCase(Locale.ROOT)),
        change.before().stream().map(duty -> side(page, duty)).toList(),
        change.after().stream().map(duty -> side(page, duty)).toList(),
        sentences);
  }

  private static SideView side(Page page, Obligation duty) {
    var said = new DutyWords(page.words());
    var parts = new ArrayList<String>();
    parts.add(said.bearers(duty.bearers()));
    parts.add(said.amount(duty.quota(), duty.recurrence()));
    parts.add(said.deadline(duty.deadline()));
    parts.removeIf(String::isEmpty);
    return new SideView(duty.id(), duty.origin().readable(), String.join(" · ", parts));
  }

  private static Tone tone(Change.Kind kind) {
    return switch (kind) {
      case GONE -> Tone.LATE;
      case NEW -> Tone.INFO;
      case CHANGED, SPLIT, MERGED -> Tone.DUE;
      case MOVED -> Tone.NONE;
      case SAME -> Tone.MET;
    };
  }

  private record Chosen(String address, String only) {}

  private static List<String> changeCodes() {
    return Arrays.stream(Change.Kind.values()).map(k -> k.name().toLowerCase(Locale.ROOT)).toList();
  }

  private static List<Tab> tabs(
      Page page, String set, List<String> codes, Map<String, Integer> counts, Chosen chosen) {
    var tabs = new ArrayList<Tab>();
    tabs.add(Tab.of(page.t("plan.all." + set), chosen.address(), chosen.only().isEmpty(), -1));
    for (String code : codes) {
      int count = counts.getOrDefault(code, 0);
      if (count == 0) continue;
      tabs.add(
          Tab.of(
              page.t("plan." + set + "." + code),
              chosen.address() + "only=" + code,
              chosen.only().equals(code),
              count));
    }
    return tabs;
  }

  /** Which clause of the plan carries each duty of its superior's plan. */
  @GetMapping("/plans/{id}/cascade")
  @Transactional(readOnly = true)
  public View cascade(
      Page page, @PathVariable long id, @RequestParam(defaultValue = "") String only) {
    var plan = plans.find(id).orElseThrow(ComparisonPages::unknown);
    var above =
        Optional.ofNullable(plan.parentId())
            .flatMap(plans::find)
            .orElseThrow(ComparisonPages::unknown);
    var parent = now(above);
    var child = now(plan);
    if (parent == null || child == null) throw unknown();
    var proof = Cascade.of(parent, child);
    var counts = new HashMap<String, Integer>();
    var lines = new ArrayList<LineView>();
    for (var carried : proof.carried()) {
      String code = carried.verdict().name().toLowerCase(Locale.ROOT);
      counts.merge(code, 1, Integer::sum);
      if (only.isEmpty() || only.equals(code)) lines.add(line(page, carried));
    }
    for (var added : proof.added()) {
      counts.merge("added", 1, Integer::sum);
      if (only.equals("added")) lines.add(line(page, added));
    }
    var codes = new ArrayList<String>();
    for (var verdict : Verdict.values()) codes.add(verdict.name().toLowerCase(Locale.ROOT));
    codes.add("added");
    String title =
        page.t(
            "plan.cascade.title",
            "child",
            ReviewSheets.name(page, plan),
            "parent",
            ReviewSheets.name(page, above));
    return View.of(
        "plan/comparison",
        new ComparisonPage(
            page.titled(title),
            title,
            plan.title(),
            "/plans/" + id,
            ReviewSheets.name(page, plan),
            tabs(page, "verdict", codes, counts, new Chosen("/plans/" + id + "/cascade?", only)),
            page.t("plan.cascade.parent", "plan", ReviewSheets.name(page, above)),
            page.t("plan.cascade.child", "plan", ReviewSheets.name(page, plan)),
            lines));
  }

  private static LineView line(Page page, Cascade.Carried carried) {
    var said = new ReasonWords(page.words());
    return new LineView(
        tone(carried.verdict()),
        page.t("plan.verdict." + carried.verdict().name().toLowerCase(Locale.ROOT)),
        List.of(side(page, carried.duty())),
        carried.by().stream().map(duty -> side(page, duty)).toList(),
        carried.reasons().stream().filter(Objects::nonNull).map(said::say).toList());
  }

  private static LineView line(Page page, Cascade.Added added) {
    return new LineView(
        Tone.INFO,
        page.t("plan.verdict.added"),
        List.of(),
        List.of(side(page, added.duty())),
        List.of(new ReasonWords(page.words()).say(added.reason())));
  }

  private static Tone tone(Verdict verdict) {
    return switch (verdict) {
      case MISSING -> Tone.LATE;
      case WEAKER, LATER -> Tone.DUE;
      case UNCLEAR -> Tone.UNPROVEN;
      case COVERED -> Tone.MET;
      case NO_COUNTERPART -> Tone.NONE;
    };
  }
}
