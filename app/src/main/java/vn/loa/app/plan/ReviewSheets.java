package vn.loa.app.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.loa.app.document.Documents;
import vn.loa.app.identity.SignedIn;
import vn.loa.app.plan.page.CardView;
import vn.loa.app.plan.page.ChangesPage;
import vn.loa.app.plan.page.ConflictPage;
import vn.loa.app.plan.page.FaultView;
import vn.loa.app.plan.page.ReviewPage;
import vn.loa.app.plan.paper.PaperBlock;
import vn.loa.app.plan.paper.PaperLayout;
import vn.loa.app.plan.review.Answer;
import vn.loa.app.plan.review.Decision;
import vn.loa.app.plan.review.Entry;
import vn.loa.app.plan.review.Grounds;
import vn.loa.app.plan.said.DiagnosticWords;
import vn.loa.app.plan.said.DutyWords;
import vn.loa.app.shell.Page;
import vn.loa.compiler.CompiledPlan;
import vn.loa.vietnamese.SourceText;
import vn.loa.vietnamese.Span;

/** Writes the sheets of a review: the whole page, and what changed since. */
@Component
class ReviewSheets {

  private final Papers papers;
  private final Documents documents;
  private final BodyNames bodies;
  private final VersionStore versions;

  ReviewSheets(Papers papers, Documents documents, BodyNames bodies, VersionStore versions) {
    this.papers = papers;
    this.documents = documents;
    this.bodies = bodies;
    this.versions = versions;
  }

  /**
   * @param view {@code text} or {@code image}; empty for what suits the document
   */
  @Transactional(readOnly = true)
  public ReviewPage page(Page page, UnderReview now, SignedIn person, String view) {
    var paper = papers.find(now.draft().documentId()).orElse(null);
    var cards = cards(page, now, paper).all();
    var pictures = documents.listPictures(now.draft().documentId());
    boolean scanned = paper != null && paper.source().method() == SourceText.Method.OCR;
    boolean shown = !pictures.isEmpty() && (view.equals("image") || view.isEmpty() && scanned);
    String title = page.t("plan.review.title", "plan", name(page, now.plan()));
    return new ReviewPage(
        page.titled(title),
        title,
        name(page, now.plan()),
        "/plans/" + now.plan().id(),
        heads(page, now, person).head(paper),
        cards,
        !pictures.isEmpty(),
        shown && paper != null ? Leaves.of(paper, pictures, cards, now.review()) : List.of(),
        shown || paper == null ? List.of() : paper(page, now, paper, cards),
        Stream.of(Grounds.values()).map(g -> g.name().toLowerCase(Locale.ROOT)).toList(),
        faults(page, now));
  }

  private static List<FaultView> faults(Page page, UnderReview now) {
    var said = new DiagnosticWords(page.words());
    return now.review().proposal().diagnostics().stream()
        .map(
            d ->
                new FaultView(
                    AskViews.tone(d.severity()),
                    said.message(d),
                    said.hint(d),
                    d.span().length() > 0 ? d.span().start() : -1))
        .toList();
  }

  static String name(Page page, Plan plan) {
    return plan.cited().isEmpty() ? page.t("plan.unnumbered") : plan.cited();
  }

  private ReviewHeads heads(Page page, UnderReview now, SignedIn person) {
    return new ReviewHeads(page, now, person, bodies.on(now.day()), documents);
  }

  private CardViews cards(Page page, UnderReview now, @Nullable CompiledPlan paper) {
    var before = new HashMap<UUID, String>();
    Long base = now.draft().baseVersionId();
    if (base != null)
      for (var duty : versions.duties(base))
        before.put(duty.id(), DutyWords.title(duty.obligation()));
    return new CardViews(now, page.words(), bodies.on(now.day()), before, paper);
  }

  private static List<PaperBlock> paper(
      Page page, UnderReview now, CompiledPlan paper, List<CardView> cards) {
    var marks = new ArrayList<PaperLayout.Mark>();
    for (var view : cards) {
      var origin = now.review().find(view.key()).orElseThrow().duty().origin();
      marks.add(
          new PaperLayout.Mark(view.key(), new Span(origin.start(), origin.end()), look(view)));
    }
    var said = new DiagnosticWords(page.words());
    return PaperLayout.of(paper, marks, now.review().proposal().diagnostics(), said::message);
  }

  static String look(CardView view) {
    if (view.code().equals("rejected")) return "is-rejected";
    if (!view.state().open()) return "is-done";
    return view.doubtful() ? "is-doubtful" : "";
  }

  /**
   * What changed after a decision that somebody saw last.
   *
   * @param done what the person just did, empty for nothing
   */
  @Transactional(readOnly = true)
  public ChangesPage changes(Page page, UnderReview now, SignedIn person, long since, String done) {
    var paper = papers.find(now.draft().documentId()).orElse(null);
    var cards = cards(page, now, paper);
    var fresh = now.review().since(since);
    boolean redraw = paper != null && fresh.stream().anyMatch(e -> isStructural(now, e));
    var others =
        fresh.stream()
            .filter(e -> e.personId() != person.personId())
            .map(
                e ->
                    page.t(
                        "plan.review.other",
                        "name",
                        e.name(),
                        "what",
                        what(page, now, e.decision())))
            .toList();
    return new ChangesPage(
        page,
        heads(page, now, person).head(paper),
        redraw ? cards.all() : cards.since(since),
        List.copyOf(now.review().replaced().keySet()),
        others,
        redraw ? paper(page, now, Objects.requireNonNull(paper), cards.all()) : null,
        done);
  }

  /** Whether cards come or go with it. */
  private static boolean isStructural(UnderReview now, Entry entry) {
    return switch (entry.decision()) {
      case Decision.Split d -> true;
      case Decision.Merge d -> true;
      case Decision.Add d -> true;
      case Decision.Undo undo ->
          now.review().entries().stream()
              .filter(e -> e.number() == undo.decision())
              .anyMatch(e -> isStructural(now, e));
      case Decision.Redo redo ->
          now.review().entries().stream()
              .filter(e -> e.number() == redo.decision())
              .anyMatch(e -> isStructural(now, e));
      case Decision.Accept d -> false;
      case Decision.Edit d -> false;
      case Decision.Reject d -> false;
      case Decision.Count d -> false;
      case Decision.Assign d -> false;
      case Decision.Continue d -> false;
      case Decision.Note d -> false;
    };
  }

  /** What a decision did; of one that takes back or brings in again, what that one did. */
  static String what(Page page, UnderReview now, Decision decision) {
    String key = decision.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    long other =
        decision instanceof Decision.Undo undo
            ? undo.decision()
            : decision instanceof Decision.Redo redo ? redo.decision() : 0;
    String what =
        now.review().entries().stream()
            .filter(e -> e.number() == other)
            .findFirst()
            .map(e -> what(page, now, e.decision()))
            .orElse("");
    String cards = String.join(", ", decision.judged());
    return page.t("plan.did." + key, "cards", cards, "what", what);
  }

  /** Both versions of a card that two people decided on. */
  @Transactional(readOnly = true)
  public ConflictPage conflict(Page page, UnderReview now, Answer.Conflict conflict) {
    var paper = papers.find(now.draft().documentId()).orElse(null);
    var theirs = conflict.theirs();
    var card = conflict.card();
    String words =
        conflict.mine() instanceof Decision.Edit edit ? gist(page, now, edit, paper) : "";
    return new ConflictPage(
        page,
        page.t("plan.conflict.sentence", "name", theirs.name(), "at", CardViews.at(theirs.at())),
        what(page, now, theirs.decision()),
        card == null ? null : cards(page, now, paper).one(card),
        what(page, now, conflict.mine()),
        words);
  }

  private String gist(
      Page page, UnderReview now, Decision.Edit edit, @Nullable CompiledPlan paper) {
    return now.review()
        .find(edit.card())
        .map(card -> cards(page, now, paper).gistOf(card, edit.duty()))
        .orElse("");
  }
}
